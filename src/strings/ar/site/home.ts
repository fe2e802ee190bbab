import { parts, type Mark } from '../../intl.ts';
import { agree, beside, countOf, NOUNS, number } from '../grammar.ts';

export const thickness = 'السُّمك بقدر عدد الأقوال.';
export const inColour = 'بالألوان: ما يرويه المقالان كلاهما؛ وكلماته أدناه، وكل خيط يقود إليها.';
export const dashed = 'المتقطع: كونه خبرًا واحدًا من قراءتنا، استنادًا إلى الصياغة والتفاصيل.';
export const versions = 'الإصدارات';
export const numbers = 'بالأعداد';
export const allCharts = ({ count }: { count: number }) => `كل الرسوم البيانية (${number(count)})`;
export const theChart = 'الرسم البياني، لحفظه ملفًا';
export const labelsAreOurs = 'التسميات والملخصات من عندنا.';
export const evidence = 'الشواهد';
export const evidenceLead = 'محسوبة ممن يروي كل قول، وعن طريق من.';
export const wholeStatement = 'بيان المصادر كله';
export const method = 'كيف يُقرأ الملف وكيف يُحال إليه';
export const methodMore = 'المنهج والمستنتَجات وبيانات الوثائق';
export const citeBriefing = 'الإحالة إلى هذا الملف';
export const leftOpen = 'ما تتركه النصوص مفتوحًا';
export const leftOpenLead = 'واحد من كل نوع، مما تستند إليه الخلاصات.';
export const allQuestions = 'كل الأسئلة المفتوحة';
export const howWeKnow = 'كيف نعرف ذلك';
export const whatElse = 'ما وُجد غير ذلك';
export const whatElseLead = 'ما تحمله النصوص وبناءً على كلام من، لا ما هو صحيح. وكل خلاصة تقود إلى شواهدها.';
export const allFindings = 'كل الخلاصات';
export const braidTitle = ({ left, right }: { left: string; right: string }) => `عن طريق من جاء ${left} و${right} بما يرويانه`;
export const authorOf = ({ article }: { article: string }) => `مؤلف ${article}`;
export const namesNoSource = ({ article }: { article: string }) => `لا يسمّي ${article} مصدرًا`;
export const drawnFrom = ({ basis }: { basis: string }) => `مرسومة من ${basis} في المقالات وحدها. والمحسوب مرسوم على حدة ومكتوب عليه ذلك.`;
export const articles = ({ count }: { count: number }) =>
  agree(count, 'المقال', 'المقالان', count === 0 ? countOf(0, NOUNS.article) : `المقالات (${number(count)})`);
export const relationsOf = ({ title, count }: { title: string; count: number }) => `${title} (${number(count)})`;
/** `جنبًا إلى جنب: الخبر نفسه أو الحدث نفسه (4)، مروي على وجهين (2)` */
export const sideBySide = <T>({ link, groups }: { link: Mark<T>; groups: readonly string[] }) =>
  parts`${link('جنبًا إلى جنب')}: ${beside(groups)}`;
/** The noun of one and of two says the number itself. */
export const entries = ({ count, noun }: { count: number; noun: string }) =>
  count === 1 || count === 2 ? noun : count === 0 ? `لا ${noun}` : `${number(count)} ${noun}`;
export const howToRead = ({ articles }: { articles: string }) =>
  `${articles} وكل قول وكل مصدر وكل رقم معلَّم حيث يرد، مع من يقوله وعن طريق من. ولم يُضف شيء من خارج الوثائق. وما يتركه النص مفتوحًا يبقى مفتوحًا؛ وما نستنتجه معلَّم بأنه مستنتج، مع السبب.`;
export const moreFindings = ({ count }: { count: number }) =>
  countOf(count, ['خلاصة أخرى', 'خلاصتان أخريان', 'خلاصتين أخريين', 'خلاصات أخرى', 'خلاصة أخرى', 'خلاصة أخرى']);
export const braidDescription = ({ strands }: { strands: number }) =>
  `سُمك الأشرطة بقدر عدد الأقوال. ${
    strands
      ? `${countOf(strands, ['خيط واحد', 'خيطان', 'خيطين', 'خيوط', 'خيطًا', 'خيط'])} ${agree(strands, 'يمتد', 'يمتدان', 'تمتد')} من مقال إلى الآخر: ما يرويه كلاهما.`
      : 'لا خيط يمتد من مقال إلى الآخر.'
  }`;
export const othersIn = ({ count, article }: { count: number; article: string }) => `${number(count)} غيرها في ${article}`;
