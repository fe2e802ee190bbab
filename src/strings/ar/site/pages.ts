import { parts, type Mark } from '../../intl.ts';

export const notFound = 'غير موجودة';
export const notFoundLead = 'لا صفحة على هذا العنوان.';
export const noPageHere = 'لا صفحة هنا';
export const cutOff = 'لعل العنوان بُتر في الطريق.';
export const firstPage = <T>({ link }: { link: Mark<T> }) => parts`${link('الصفحة الأولى')} تقود إلى كل شيء.`;
