import { between, type Mark, parts } from '../../intl.ts';
import { isolate, quote } from '../grammar.ts';

export const citeArticle = 'الإحالة إلى هذا المقال';
export const forManagers = 'لبرامج إدارة المراجع:';
export const withVersion = 'مع إصدار الملف وتاريخه؛ ويقوم محرروه مقام المؤلف.';
export const theDocument = 'الوثيقة';
export const describedTitle = 'الوصف الذي في مكان العنوان من عندنا؛ وكل أسلوب يكتبه بلا علامات اقتباس ولا حروف مائلة.';
export const inferredYear = 'السنة مستنتجة، وكل أسلوب يعلّم ذلك على طريقته.';
export const onWhatItRests = 'ما يستند إليه';
export const sameNumbers = 'لفقراتها الأرقام نفسها التي لفقرات الطبعة، مثل الأولى هنا:';
export const firstMarkedHere = 'أول ما عُلّم هنا، ولكل منها صفحة خاصة فيها الإحالة إليه:';
export const passageCited = <T>({ link }: { link: Mark<T> }) =>
  parts`يُحال إلى المقطع برقم فقرته، كما في «الفقرة 7»: ${link('كل مقطع، والوثيقة نفسها')}`;
/** The files in which an article is taken along, each link with the name of its format. */
export const takeAlong = <T>({ links }: { links: readonly T[] }) => ['للأخذ معك: ', ...between(links, '، ')];
export const citeParagraphs = 'يُحال إلى المقطع من المقال برقم فقرته؛ والإحالة جاهزة لكل منها، وللوثيقة نفسها.';
/** The title of the part of a page with its citation. */
export const titles = {
  finding: 'الإحالة إلى هذه الخلاصة',
  claim: 'الإحالة إلى هذا القول',
  source: 'الإحالة إلى هذا المصدر',
  figure: 'الإحالة إلى هذا الرقم',
  name: 'الإحالة إلى هذا الاسم',
  charts: 'الإحالة إلى هذه الرسوم البيانية',
  comparison: 'الإحالة إلى هذه المقابلة',
  list: 'الإحالة إلى هذه القائمة',
  page: 'الإحالة إلى هذه الصفحة',
  row: 'الإحالة إلى هذا الصف',
  statement: 'الإحالة إلى هذا البيان',
};
export const notSingleYear = ({ date }: { date: string }) => `التاريخ الذي نستنتجه (${date}) ليس سنة بعينها، ولذلك لا تُذكر سنة.`;
export const inferredDate = ({ date }: { date: string }) => `التاريخ المستنتج: ${date}`;
export const pageOf = ({ page }: { page: string }) => `ص ${isolate(page)}`;
/** What reference managers are told of the files. */
export const itsWords = ({ notStated }: { notStated: string }) => `لكلماتها هي، لمن قرأها: ${notStated}.`;
export const twoEntries =
  'يمكن الإحالة إلى شيئين: طبعة هذا الملف للمقال مع حواشيها، والوثيقة التي يتناولها. وينبغي أن تبيّن الإحالة أيهما المقصود.';
export const citePage = ({ code, label }: { code: string; label: string }) => `الإحالة إلى ${code} ${isolate(label)}`;
export const editionHere = 'الطبعة التي في هذا الملف';
export const editionLead = 'لما في الصفحة: النص كما هو مسرود فيها، وملاحظاته وتسمياته. ويقوم محررو الملف مقام المؤلف، مع الإصدار وتاريخه.';
export const passagesOf = 'مقاطع من الطبعة';
export const passagesLead =
  'برقم الفقرة، وهو نفسه في الصفحة وفي ملف PDF وفي الوثيقة، وبرابط يقود إليها. وفي أسلوبي APA وMLA توضع الكلمات التي بين القوسين في الآخر داخل النص، والباقي في قائمة المراجع.';
export const citeLabel = ({ label }: { label: string }) => `الإحالة إلى ${quote(label)}`;
