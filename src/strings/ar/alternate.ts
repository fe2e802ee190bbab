import { parts } from '../intl.ts';
import { KIND_WORDS } from './client/kinds.ts';
import { agree, beside, countOf, countOfIn, isolate, NOUNS } from './grammar.ts';

/** What the alternates in Markdown and `llms.txt` say. */
export const aboutFindings = 'حصيلة ما في المقالات، وما تستند إليه كل خلاصة';
export const aboutClaims = ({ count }: { count: number }) => `${countOf(count, KIND_WORDS.claim.noun)}، مع كلمات كل قول ومناشئه`;
export const aboutSources = ({ count }: { count: number }) => `${countOf(count, NOUNS.voice)}، مع ذكر الاسم أو دونه`;
export const aboutFigures = ({ count }: { count: number }) => `${countOf(count, NOUNS.quantity)}، مع إبقاء الحدود حدودًا`;
export const aboutNames = ({ count }: { count: number }) => `${countOf(count, KIND_WORDS.name.noun)}، مع كل إشارة إليها`;
export const aboutRelations = ({ count }: { count: number }) => `علاقة الأقوال بعضها ببعض: ${countOf(count, KIND_WORDS.relation.noun)}`;
export const aboutCharts = ({ count, basis }: { count: number; basis: string }) =>
  `${countOf(count, KIND_WORDS.chart.noun)} ${agree(count, 'مرسوم', 'مرسومان', 'مرسومة')} من ${basis} في المقالات وحدها`;
export const openQuestions = 'أسئلة مفتوحة';
export const aboutOpen = 'ما لا تقوله الوثائق، مرتبًا بحسب ما يسأل عنه';
export const statement = 'بيان المصادر';
export const aboutStatement = 'ما تستند إليه الأقوال';
export const versions = 'الإصدارات';
export const aboutVersions = 'ما تغيّر في كل منها';
export const about = 'عن الملف';
export const aboutAbout = 'المنهج والمستنتَجات وبيانات الوثائق';
export const check = 'تدقيق اقتباس';
export const aboutCheck = 'هل ترد الكلمات هنا كما اقتُبست';
export const search = 'البحث';
export const aboutSearch = 'فهرس لكل شيء';
export const indexOf = ({ article }: { article: string }) => `فهرس المقال ${article}`;
export const aboutIndex = 'نصيبه من الفهرس';
export const nameOfKind = ({ kind, mentions }: { kind: string; mentions: number }) => `${kind}، ${countOf(mentions, NOUNS.mention)}`;
export const sourceOfKind = ({ kind, places }: { kind: string; places: number }) =>
  `${kind}، يرد الاسم أو الصوت في ${countOfIn(places, NOUNS.place)}`;
export const none = 'لا شيء منها في هذا الملف.';
export const articles = 'المقالات';
export const evidence = 'الشواهد';
/** What a relation is, with its reason. */
export const relationReason = ({ relation, reason }: { relation: string; reason: string }) => `${relation}. ${isolate(reason)}`;
export const differsIn = ({ aspect, values }: { aspect: string; values: readonly string[] }) =>
  `وجه الاختلاف: ${aspect}: ${values.map(isolate).join(' / ')}`;
export const chartNumbers = 'أعداده، وما حُسب منها (CSV)';
export const inText = 'في النص';
export const relatedClaims = 'أقوال ذات صلة';
export const carriedClaims = 'الأقوال التي جاءت عن طريقه';
export const describesEverything = 'كل شيء، ووصفه في briefing.schema.json';
export const rowsOfClaims = 'صف لكل موضع من كل قول';
export const rowsOfSources = 'صف لكل مصدر';
export const rowsOfFigures = 'صف لكل موضع من كل رقم';
export const everyAnnotation = 'كل الحواشي (W3C Web Annotation)';
export const wholeText = 'نص المقالات كله في ملف واحد، بصيغة Markdown';
export const allFiles = 'كل ملفات البيانات، مع أحجامها وبصماتها';
interface Edition {
  editors: readonly string[];
  version: string;
  date: string;
}
const by = ({ editors, version, date }: Edition) => `تحرير ${beside(editors.map(isolate))}. الإصدار ${version}، ${date}.`;
export const briefingOf = ({ articles, ...edition }: Edition & { articles: number }) =>
  `${by(edition)} فيه ${countOf(articles, NOUNS.article)}، وكل قول ومصدر ورقم معلَّم عند الكلمات التي تحمله، مع من يقوله وعن طريق من. ولا يقال عن أي قول إنه صحيح أو باطل.`;
export const howToCite = <T>({ locator, whose }: { locator: T; whose: string }) =>
  parts`لكل صفحة بديل بصيغة Markdown على عنوانها مضافًا إليه index.html.md. وفي بديل المقال تبدأ كل فقرة بمرجع موضعها، مثل ${locator}، وهو مرتبط بعنوانها الدائم: أحِل إلى المقطع بمرجع الموضع وبذلك العنوان. ${whose}. واذكر من يتكلم، كما في السطر الذي تحت الفقرة. وقد يكون للقول الذي رُوي مرتين منشأ واحد: عدد مناشئه يبيّن ذلك.`;
export const partArticles = 'المقالات';
export const partEvidence = 'الشواهد';
export const partData = 'البيانات';
/** A word of the format of `llms.txt`, not of a language. */
export const partOptional = 'Optional';
export const fullText = ({ locator, whose, ...edition }: Edition & { locator: string; whose: string }) =>
  `${by(edition)} نص المقالات كله، وحصيلة ما في الملف. تبدأ كل فقرة بمرجع موضعها، مثل ${locator}، وهو مرتبط بعنوانها الدائم: أحِل إلى المقطع بهما معًا. ${whose}.`;
export const everythingElse = <T>({ link }: { link: T }) => parts`كل ما عدا ذلك، صفحة صفحة: ${link}`;
/** At the end of each alternate. */
export const citeHeading = 'كيف يُحال إليه';
export const permanentLink = <T>({ link }: { link: T }) => parts`الرابط الدائم: ${link}`;
export const aboutLocators = <T>({ locator, whose }: { locator: T; whose: string }) =>
  parts`مرجع الموضع، مثل ${locator}، يسمّي فقرة على الدوام، على الشاشة وعلى الورق وفي الإحالة؛ والرمز، مثل C1 أو S1 أو F1، يسمّي قولًا أو مصدرًا أو رقمًا. ${whose}، ولا يقال عن أي قول إنه صحيح أو باطل.`;
