import { parts, type Mark } from '../../intl.ts';
import { agree, beside as besideEachOther, isolate, quote } from '../grammar.ts';

export const timeOfWriting = 'وقت الكتابة';
export const notToldToWhichDay = 'لا يقول النص إلى أي يوم امتدّ العدّ؛ ولو كانت المجاميع أقدم لأعطت عددًا أكبر في الشهر.';
export const showAllAgain = 'إظهار المدى كله من جديد';
export const numbersAsTable = 'الأعداد في جدول';
export const linkToChart = ({ code }: { code: string }) => `رابط إلى الرسم البياني ${code}`;
export const pngOn = { light: 'PNG، كما في الصفحات الفاتحة', dark: 'PNG، كما في الصفحات الداكنة' };
export const chartToKeep = ({ code }: { code: string }) => `الرسم البياني ${code} للحفظ`;
export const datesAsTable = 'التواريخ في جدول';
export const numbersOfTexts = 'أعداد النصوص';
export const numbersLead = 'ما تقوله، وتبقى الحدود فيها حدودًا. وما يترتب على عددين يُرسم تحتهما بخط متقطع، ويُكتب عليه أنه محسوب.';
export const computedByUs = 'محسوب من عندنا';
export const computedLead = 'لا يعطي أي نص هذه الأعداد. وكل منها مدى، مع العملية الحسابية وما تسلّم به.';
export const datedEvents = 'أحداث مؤرخة';
export const datedLead = 'صف لكل حدث، وبأي دقة تؤرخه المقالات. والحرف هو رمز المقال الذي يقول ذلك.';
export const lead = 'مرسومة من أرقام المقالات وأقوالها المؤرخة وحدها. وكل رسم بياني يقود إلى الفقرات التي يستند إليها، ويمكن حفظه ملفًا.';
export const allFigures = 'كل الأرقام';
export const none = 'لا رسوم بيانية هنا.';
/** What stands beside the handle on the as-of date: its label, which `unit` begins, and the day, for scripts to fill anew. */
export const ifCountsRunTo = <T>({ unit, label, day }: { unit: string; label: Mark<T>; day: T }) =>
  parts`${label(`${isolate(unit)}، إذا امتدّ العدّ إلى`)} ${day}:`;
/** What a total makes a month, each part for scripts to fill anew. */
export const rate = <T>({ label, range }: { label: string; range: T }) => parts`${isolate(label)}: ${range}`;
export const divided = <T>({ total, months }: { total: string; months: T }) => parts`(${total} ÷ عدد الأشهر: ${months})`;
/** A source of a chart with the codes of what it gives. */
export const sourceList = <T>({
  sources,
  beside,
}: {
  sources: readonly { link: T; codes: readonly string[] }[];
  beside: T | null;
}): (string | T)[] => [
  nameSources(sources.length),
  ...sources.flatMap(({ link, codes }, at) => [
    ' ',
    link,
    ` (${besideEachOther(codes)})${at < sources.length - 1 ? '،' : beside === null ? '.' : '؛ مرسوم إلى جانب'}`,
  ]),
  ...(beside === null ? [] : [' ', beside]),
];
export const sourceLine = ({ sources }: { sources: readonly { locator: string; codes: readonly string[] }[] }) =>
  `${nameSources(sources.length)} ${besideEachOther(sources.map(({ locator, codes }) => `${locator} (${besideEachOther(codes)})`))}.`;
const nameSources = (count: number) => agree(count, 'المصدر:', 'المصدران:', 'المصادر:');
/** Whence a drawing is, where it stands alone. */
export const credit = ({
  code,
  briefing,
  editors,
  version,
  date,
  license,
}: {
  code: string;
  briefing: string;
  editors: readonly string[];
  version: string;
  date: string;
  license: string | null;
}) =>
  `${code} من ${quote(briefing)}، ${besideEachOther(editors.map(isolate))}، الإصدار ${version}، ${date}.${license === null ? '' : ` ${isolate(license)}.`}`;
export const toKeep = 'للحفظ:';
