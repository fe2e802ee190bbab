import { parts, type Mark } from '../../intl.ts';
import { agree, countOf, countOfIn, isolate, list, NOUNS, number, quote } from '../grammar.ts';

export const oneHasNone = 'حيث تخلو منها إحدى روايتين';
export const byWho = 'بحسب من يقولها';
export const hedgesTitle = 'بأي قدر من التيقن تتكلم';
export const hedgesLead = 'ألفاظ يجعل بها النص الكلام دون اليقين، أو يتكلم بها عما سيأتي، كما كُتبت: ولا توضع لها نسب مئوية.';
export const retold = 'وما كان منها في طبعة القراءة خارج علامات الاقتباس فهو من عندنا، مقابل ألفاظ الوثيقة.';
export const noHedges = 'لم يُعثر على ألفاظ كهذه.';
export const noClaimMarked = 'لا قول معلَّمًا هنا';
export const speakerIsReading = 'المتكلم هنا من قراءتنا';
export const asClaimGives = 'كما يورده القول';
export const moreInTexts = <T>({ count, link }: { count: number; link: Mark<T> }) =>
  parts`و${number(count)} غيرها، في النصوص التي في ${link('الملف كله في صورة بيانات')}`;
export const allOf = ({ name }: { name: string }) => `كل ما يحمله ${isolate(name)}`;
export const placesOf = ({ places, words }: { places: number; words: readonly { words: string; count: number }[] }) =>
  `ترد هذه الألفاظ في ${countOfIn(places, NOUNS.place)}${words.length ? `: ${list(words.map(({ words, count }) => `${quote(words)} في ${countOfIn(count, NOUNS.place)}`))}` : ''}.`;
export const withoutClaim = ({ places, bare }: { places: number; bare: number }) =>
  places === 1
    ? 'وهو حيث لا قول معلَّم، وقد أُدرج تحت صوت الفقرة.'
    : `ومنها ${countOf(bare, NOUNS.place)} ${agree(bare, 'حيث لا قول معلَّم، وقد أُدرج', 'حيث لا قول معلَّم، وقد أُدرجا', 'حيث لا قول معلَّم، وقد أُدرجت')} تحت صوت الفقرة.`;
export const noListFor = ({ articles }: { articles: readonly string[] }) =>
  `في ${list(articles)} لا يُدرج إلا ما تورده الأقوال من ألفاظ: فليست لدينا قائمة للغة.`;
/** What must be known of a word where it stands. */
export const remarks = ({ remarks }: { remarks: readonly string[] }) => remarks.join('؛ ');
export const title = 'بيان المصادر';
export const lead =
  'ما تستند إليه أقوال هذا الملف، مكتوب من سلاسلها. وكل عدد يقود إلى القائمة التي يعدّها. والسلسلة تبيّن كيف جاء القول إلى هنا، لا هل هو صحيح؛ وحيث لا تسمّي أحدًا في الوسط، فقد يكون ثمة أحد.';
export const theLists = 'القوائم';
export const theListsLead = 'ما تعدّه الأعداد أعلاه.';
export const howCounted = 'كيف تُعدّ المناشئ';
