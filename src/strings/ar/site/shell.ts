import { parts } from '../../intl.ts';
import { countOf, NOUNS, number } from '../grammar.ts';

export const versions = 'الإصدارات';
export const skipToText = 'الانتقال إلى النص';
export const siteNavigation = 'الموقع';
export const checkQuotation = 'تدقيق اقتباس';
export const wholeAsData = 'الملف كله في صورة بيانات (JSON)';
export const briefingAsPdf = 'الملف بصيغة PDF';
export const wholeAs = ({ format }: { format: string }) => `الملف كله بصيغة ${format}`;
export const search = 'البحث';
export const check = 'التدقيق';
export const about = 'عن الملف';
export const sideBySide = 'جنبًا إلى جنب';
export const evidence = 'الشواهد';
export const numbers = 'بالأعداد';
export const openQuestions = 'أسئلة مفتوحة';
export const findings = 'الخلاصات';
export const colors = 'الألوان';
export const system = 'ألوان النظام';
export const light = 'فاتحة';
export const dark = 'داكنة';
/** `الإصدار 1.1.0، 2026-02-01.` */
export const footer = <T>({ version, date }: { version: T; date: T }) => parts`${version}، ${date}.`;
export const version = ({ version }: { version: string }) => `الإصدار ${version}`;
export const whatIsOurs = ({ hasDocuments }: { hasDocuments: boolean }) =>
  `${hasDocuments ? 'التسميات' : 'العناوين والتسميات'} والملاحظات والأعداد المحسوبة من عندنا؛ وما نستنتجه معلَّم بأنه مستنتج.`;
export const allArticles = ({ count }: { count: number }) => (count > 2 ? `كل المقالات (${number(count)})` : countOf(count, NOUNS.article));
