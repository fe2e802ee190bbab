import { parts } from '../intl.ts';
import { isolate, quote } from './grammar.ts';

/** The words in drawings of charts, their tables and their legends. */
export const source = ({ origin }: { origin: string }) => `المصدر: ${isolate(origin)}`;
/** Facts beside each other: code, paragraph, source. */
export const facts = ({ facts }: { facts: readonly string[] }) => facts.join(' · ');
export const noDateStated = 'التاريخ غير مذكور';
/** The same where it must not break. */
export const noDateBeside = 'التاريخ\u00a0غير\u00a0مذكور';
export const noStartStated = 'البداية غير مذكورة';
export const noEndStated = 'النهاية غير مذكورة';
export const howManyMore = 'كم بعدُ: غير\u00a0مذكور';
export const quoted = ({ text }: { text: string }) => quote(text);
export const dated = ({ date, label }: { date: string; label: string }) => `${date}: ${isolate(label)}`;
export const labelled = ({ label, words }: { label: string; words: string }) => `${isolate(label)}: ${words}`;
export const ofWhole = ({ part, whole }: { part: string; whole: string }) => `${part} من ${whole}`;
export const outOf = ({ part, whole }: { part: string; whole: string }) => `${part}؛ من أصل: ${whole}`;
export const computedIfToWriting = ({ range, unit }: { range: string; unit: string }) =>
  `محسوب: ${range} (${isolate(unit)})، إذا امتدّ العدّ إلى وقت الكتابة`;
export const computedIfBoth = 'محسوب، إذا صحّ العددان في الوقت نفسه';
export const writtenIn = ({ article, inferred }: { article: string; inferred: boolean }) =>
  `كُتب ${article} في هذه الأشهر${inferred ? ' (مستنتج)' : ''}`;
export const computedRate = ({ range, unit, code, place }: Record<'range' | 'unit' | 'code' | 'place', string>) =>
  `محسوب: ${range} (${isolate(unit)})، من ${code}، ${place}`;
export const computedUnit = ({ unit, label }: { unit: string; label: string }) => `${isolate(unit)}، محسوب: ${isolate(label)}`;
interface Bounds {
  high: string;
  latestStart: string;
  firstEnd: string;
  low: string;
  firstStart: string;
  latestEnd: string;
}
export const rateBounds = ({ high, latestStart, firstEnd, low, firstStart, latestEnd }: Bounds) =>
  `${high} إذا كان من ${latestStart} إلى ${firstEnd}، و${low} إذا كان من ${firstStart} إلى ${latestEnd}`;
export const from = ({ code }: { code: string }) => `من ${code}`;
export const onlyOrder = 'لا تاريخ مذكور، بل الترتيب وحده:';
/** What a text tells about a figure or an event, for those who hear or hover its mark. */
export const theText = ({ words, quoted }: { words: string; quoted: string }) => `${words} (النص: ${quoted})`;
export const actor = ({ actor }: { actor: string | null }) => `الفاعل: ${actor === null ? 'غير مسمّى' : isolate(actor)}`;
export const place = ({ place }: { place: string | null }) => `المكان: ${place === null ? 'غير مذكور' : isolate(place)}`;
export const time = ({ time }: { time: string | null }) => `الزمان: ${time === null ? 'غير مذكور' : isolate(time)}`;
export const timeOfEvent = ({ time, date }: { time: string; date: string }) => `الزمان: ${quote(time)}، ${date}`;
export const whoSaysSo = ({ origin }: { origin: string }) => `من يقول ذلك: ${isolate(origin)}`;
export const marks = ({ facts }: { facts: readonly string[] }) => facts.join('؛ ');
export const shareOfWhole = 'النسبة من المجموع';
export const theOthers = 'الباقي';
export const approximately = ({ number }: { number: string }) => `نحو ${number}`;
export const above = ({ number }: { number: string }) => `أعلى من ${number}`;
export const below = ({ number }: { number: string }) => `أدنى من ${number}`;
/** Of a rest “up to” sounds like an offer; this says that it is a bound. */
export const atMost = ({ number }: { number: string }) => `ما لا يزيد على ${number}`;
export const bothHold = ({ part, whole, qualifier }: { part: string; whole: string; qualifier: string | null }) =>
  `العددان (${part} و${whole}) يصحّان في الوقت نفسه، والأول معدود ضمن الثاني${qualifier === null ? '' : `؛ والنص يقول ${quote(qualifier)}`}.`;
export const dividedByMonths = ({ total, months }: { total: string; months: string }) => `${total} ÷ عدد الأشهر: ${months}`;
export const notInText = 'محسوب، وليس في النص.';
/** What a mark draws, for those who do not see it: `20,000 مقاتل «يزيد على» (F36، B¶3؛ المصدر: غير مذكور)`. */
export const markInWords = ({ label, qualifier, code, place, origin }: MarkWords) =>
  `${isolate(label)}${qualifier === null ? '' : ` ${qualifier}`} (${code}، ${place}؛ المصدر: ${isolate(origin)})`;
interface MarkWords {
  label: string;
  qualifier: string | null;
  code: string;
  place: string;
  origin: string;
}
export const computedInWords = ({ label, text, formula }: { label: string; text: string; formula: string }) =>
  `${isolate(label)}: ${text} (${formula})`;
export const computedIn = ({ assumption }: { assumption: string }) => `محسوب، وليس في النص: ${assumption}`;
/** The columns and rows of tables. */
export const rows = {
  number: 'العدد',
  unit: 'الوحدة',
  actor: 'الفاعل',
  place: 'المكان',
  asWordedTime: 'الزمان، بلفظه',
  whoSaysSo: 'من يقول ذلك',
  passage: 'المقطع',
  total: 'المجموع، في النص',
  begunEarliest: 'البدء، في أبكر تقدير',
  begunLatest: 'البدء، في أبعد تقدير',
  asOfEarliest: 'حتى تاريخ، في أبكر تقدير',
  asOfLatest: 'حتى تاريخ، في أبعد تقدير',
  lowest: 'محسوب، الأدنى',
  highest: 'محسوب، الأعلى',
  event: 'الحدث',
  date: 'التاريخ',
  asWorded: 'بلفظه',
  preciseTo: 'الدقة',
  quantity: 'الكمية',
};
export const none = 'لا شيء';
export const noneNamed = 'غير مسمّى';
export const notStated = 'غير مذكور';
export const orderOnly = 'ترتيبه وحده';
export const precisions = { day: 'اليوم', month: 'الشهر', year: 'السنة', decade: 'العقد', interval: 'مدة' };
export const inPlace = <T>({ code, place }: { code: T; place: T }) => parts`${code} في ${place}`;
export const captions = {
  numbers: ({ code, title }: { code: string; title: string }) => `${code}. ${isolate(title)}: الأعداد`,
  dates: ({ code, title }: { code: string; title: string }) => `${code}. ${isolate(title)}: التواريخ`,
};
/** What the signs mean, in the order of a legend; each may be its first word. */
export const signs = {
  day: 'معيّن: يوم',
  solid: 'مصمت: يعطيه النص',
  hatched: 'مظلَّل بخطوط: تركه النص مفتوحًا، أو مستنتج',
  arrow: 'سهم: النهاية غير مذكورة',
  ring: 'حلقة: لا تاريخ أصلًا',
  dashed: 'متقطع: محسوب من عندنا',
};
export const legend = ({ signs }: { signs: readonly string[] }) => (signs.length ? `${signs.join('؛ ')}.` : '');
export const markSource = <T>({ origin, code, place }: { origin: string; code: T; place: T }) =>
  parts` المصدر: ${isolate(origin)}. ${code} في ${place}`;
/** What is told of the figures and events of a chart. */
export const aMonth = ({ unit }: { unit: string }) => `${isolate(unit)} في الشهر`.trim();
export const after = ({ code }: { code: string }) => `بعد ${code}، ولا تاريخ له بذاته`;
const toWriting = ({ article, stated, date }: { article: string; stated: boolean; date: string }) =>
  `حُسبت على أنها تمتد إلى وقت كتابة المقال ${article}، وهو ${stated ? 'مذكور' : 'غير مذكور أيضًا، بل مستنتج'}: ${date}`;
export const noAsOfDate = (written: { article: string; stated: boolean; date: string }) =>
  `لم يُذكر التاريخ الذي تصحّ عنده المجاميع. وقد ${toWriting(written)}. وهذا أبعد ما يمكن أن يكون: فلو كان التاريخ أقدم لأعطى كل مجموع عددًا أكبر في الشهر.`;
export const howDivided = ({ days }: { days: string }) =>
  `يُقسم كل مجموع على عدد الأشهر من كل يوم يمكن أن يبدأ فيه إلى كل يوم يمكن أن يمتد إليه؛ والشهر يُحسب ${days} يومًا.`;
export const isMean = 'والنتيجة متوسط على المدة كلها: فهي لا تقول شيئًا عن كيفية تغيّر العدد.';
