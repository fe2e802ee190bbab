import { parts, type Mark } from '../intl.ts';

/** What books say beside the words of the pages. */
export const book = 'الملف كله في كتاب';
export const navigation = { contents: 'المحتويات', startOfText: 'بداية النص', landmarks: 'المعالم', locators: 'مراجع المواضع' };
export const note = 'ملاحظة';
export const notes = 'الملاحظات';
export const backTo = ({ locator }: { locator: string }) => `العودة إلى ${locator}`;
export const numbersAsTable = 'أعداده في جدول';
export const citation = 'كيف يُحال إليه';
export const permanentLink = <T>({ link }: { link: T }) => parts`الرابط الدائم: ${link}`;
export const version = ({ version: number, date }: { version: string; date: string }) => `الإصدار ${number}، ${date}`;
export const licensed = <T>({ link, name }: { link: Mark<T>; name: string }) =>
  parts`نصنا وملاحظاتنا وبياناتنا: ${link(name)}. ولا تشمل الكلمات المقتبسة من الوثائق.`;
const ORDER = 'النص بترتيب القراءة تحت عناوينه، ويمكن الذهاب إلى كل فقرة بمرجع موضعها. والملاحظات في قسم خاص بها، وتقود عودةً إلى مواضعها.';
const STILL = 'ولا شيء يتحرك أو يُصدر صوتًا أو لا يدل عليه إلا اللون.';
export const accessibility = ({ charts }: { charts: boolean }) =>
  charts ? `${ORDER} وللرسوم البيانية نص في مكانها، وأعدادها في جداول. ${STILL}` : `${ORDER} ${STILL}`;
