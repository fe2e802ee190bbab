import { parts } from '../../intl.ts';
import { agree, isolate } from '../grammar.ts';

export const openCircle = 'الدائرة المفتوحة منشأ لا يذكره النص.';
export const lighter = 'ما كان لونه أفتح يخص أقوالًا أخرى تروي الأمر نفسه.';
export const dashedArrow = 'السهم المتقطع خطوة من قراءتنا.';
export const dashedBracket = 'القوس المتقطع يجمع مناشئ نعدّها خبرًا واحدًا؛ والنصوص لا تقول ذلك.';
export const inferred = 'مستنتج.';
export const moved = 'انتقل';
export const movedLead = 'ما كان هنا صار له عنوان آخر.';
export const hasMoved = 'صار له عنوان آخر';
export const goThere = 'الذهاب إليه';
export const whatNow = 'ما يُنظر فيه الآن';
export const before = 'قبله';
export const after = 'بعده';
export const retired = 'مسحوب';
export const retiredLead = 'الروابط إلى هذه تقود إلى هنا على الدوام.';
export const originNotStated = 'المنشأ غير مذكور';
export const groupNotNamed = 'جماعة، غير مسمّاة';
export const notNamed = 'غير مسمّى';
export const articleNode = ({ code }: { code: string }) => `المقال ${code}`;
export const theText = 'النص';
export const beforeFirst = 'قبل القسم الأول';
/** Links of entries to themselves, for those who hear them. */
export const linkTo = {
  claim: ({ code }: { code: string }) => `رابط إلى القول ${code}`,
  source: ({ code }: { code: string }) => `رابط إلى المصدر ${code}`,
  figure: ({ code }: { code: string }) => `رابط إلى الرقم ${code}`,
};
export const linkToThis = {
  finding: 'رابط إلى هذه الخلاصة',
  claim: 'رابط إلى هذا القول',
  source: 'رابط إلى هذا المصدر',
  figure: 'رابط إلى هذا الرقم',
  name: 'رابط إلى هذا الاسم',
};
export const others = {
  finding: 'خلاصات أخرى',
  claim: 'أقوال أخرى',
  source: 'مصادر أخرى',
  figure: 'أرقام أخرى',
  name: 'أسماء أخرى',
};
export const all = {
  finding: 'كل الخلاصات',
  claim: 'كل الأقوال',
  source: 'كل المصادر',
  figure: 'كل الأرقام',
  name: 'كل الأسماء',
};
export const isRetired = {
  finding: ({ reason }: { reason: string }) => `هذه الخلاصة مسحوبة. ${isolate(reason)}`,
  claim: ({ reason }: { reason: string }) => `هذا القول مسحوب. ${isolate(reason)}`,
  source: ({ reason }: { reason: string }) => `هذا المصدر مسحوب. ${isolate(reason)}`,
  figure: ({ reason }: { reason: string }) => `هذا الرقم مسحوب. ${isolate(reason)}`,
  name: ({ reason }: { reason: string }) => `هذا الاسم مسحوب. ${isolate(reason)}`,
};
export const stoodFor = <T>({ version, words }: { version: string; words: T }) => parts`كان يعني في الإصدار ${version}: ${words}`;
export const see = ({ name }: { name: string }) => `انظر ${isolate(name)}`;
/** What happened to an entry since it came: `منذ الإصدار 1.0.0`, `إعادة صياغة في الإصدار 1.1.0`. */
export const standing = {
  since: <T>(link: T) => parts`منذ ${link}`,
  added: <T>(link: T) => parts`إضافة في ${link}`,
  reworded: <T>(link: T) => parts`إعادة صياغة في ${link}`,
  renamed: <T>(link: T) => parts`إعادة تسمية في ${link}`,
  changed: <T>(link: T) => parts`تغيير في ${link}`,
  retired: <T>(link: T) => parts`سحب في ${link}`,
};
export const version = ({ version }: { version: string }) => `الإصدار ${version}`;
export const inWordsOf = ({ voice }: { voice: string }) => `بكلام ${isolate(voice)}.`;
/** What stands beside a link of a chain that is our reading. */
export const inferredBeside = '(مستنتج)';
export const oneReport = {
  stated: ({ code }: { code: string }) => `${code}: خبر واحد، مذكور`,
  inferred: ({ code }: { code: string }) => `${code}: خبر واحد، مستنتج`,
};
export const howCame = ({ code, articles }: { code: string; articles: number }) =>
  `كيف جاء ${code} إلى ${agree(articles, 'المقال', 'المقالين', 'المقالات')}`;
export const way = ({ chain }: { chain: string }) => `${chain}.`;
export const sourceGroups = {
  author: 'المؤلف',
  named: 'مسمّاة',
  unnamed: 'غير مسمّاة',
  groups: 'جماعات لم تُذكر أسماء أعضائها',
};
export const figureGroups = { number: 'الأعداد', date: 'التواريخ', vague: 'الكميات المبهمة' };
