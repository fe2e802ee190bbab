import { quote } from '../grammar.ts';

export const byArticle = 'بحسب المقال';
export const none = 'لا شيء منها في هذا الملف.';
export const inReadingOrder = 'بترتيب القراءة';
export const howReachArticle = 'كيف تصل إلى المقال';
export const claimsLead =
  'كل كلام تقوله المقالات أو تنقله، بصياغتنا، بحسب المقال والقسم. ومع كل قول الكلمات التي تحمله، والسلسلة التي جاء عبرها، المنشأ أولًا، وعدد مناشئه.';
export const sourcesLead =
  'كل صوت وكل وسيلة إعلام تعتمد عليهما المقالات، بحسب المقال وبحسب كون النص يذكر الاسم أو لا يذكره. ومع كل مصدر ما يحمله: الأقوال التي هو منشؤها، والأقوال التي ينقلها. ومن يُتحدث عنه فحسب ليس مصدرًا.';
export const howReach = 'كيف تصل إلى المقالات';
/** The list of an article, and of all of them. */
export const ofAll = {
  claims: 'أقوال كل المقالات',
  sources: 'مصادر كل المقالات',
  figures: 'أرقام كل المقالات',
  crosswalk: 'جدول المقابلة لكل المقالات',
};
export const ofArticle = {
  claims: ({ article }: { article: string }) => `أقوال ${article}`,
  sources: ({ article }: { article: string }) => `مصادر ${article}`,
  figures: ({ article }: { article: string }) => `أرقام ${article}`,
  crosswalk: ({ article }: { article: string }) => `جدول المقابلة الخاص بـ ${article}`,
};
export const ofLabel = {
  claims: ({ label }: { label: string }) => `أقوال ${quote(label)}.`,
  sources: ({ label }: { label: string }) => `مصادر ${quote(label)}.`,
  figures: ({ label }: { label: string }) => `أرقام ${quote(label)}.`,
  crosswalk: ({ label }: { label: string }) => `جدول المقابلة في ${quote(label)}.`,
};
