import { parts } from '../../intl.ts';
import { KIND_WORDS } from '../client/kinds.ts';
import { countOfIn, NOUNS, number, quote, type Noun } from '../grammar.ts';

export const versionIsOpen = 'هذا الإصدار مفتوح: لم يُحفظ منه شيء غير هذا الموقع.';
export const firstVersion = 'أول إصدار أُقفل: وليس قبله ما يُقارن به.';
export const dataFile = 'البيانات (JSON)';
export const versions = 'الإصدارات';
export const versionOf = ({ version, date }: { version: string; date: string }) => `الإصدار ${version}، ${date}`;
export const versionHeading = ({ version }: { version: string }) => `الإصدار ${version}`;
/** Bytes, as a person reads them. */
export const size = ({ bytes }: { bytes: number }) =>
  bytes < 1e6 ? `${number(Math.ceil(bytes / 1e3))} كيلوبايت` : `${number(Math.round(bytes / 1e5) / 10)} ميغابايت`;
export const formerly = <T>({ id }: { id: T }) => parts`(سابقًا ${id})`;
export const sinceVersion = ({ summary, version }: { summary: string; version: string }) => `${summary} منذ الإصدار ${version}`;
export const file = <T>({ link, size, digest }: Record<'link' | 'size' | 'digest', T>) => parts`${link} ${size}، SHA-256 ${digest}`;
export const keptFile = <T>({ link, digest }: { link: T; digest: string }) => parts`${link}، SHA-256 ${digest}`;
export const pdf = 'PDF';
/** What happened to entries, as the title of their list. */
export const verbs = { added: 'إضافة', reworded: 'إعادة صياغة', renamed: 'إعادة تسمية', changed: 'تغيير', retired: 'سحب' };
/** What is counted among changes, by the name that data has for it. */
const COUNTED: Readonly<Record<string, Noun>> = {
  ...Object.fromEntries(Object.entries(KIND_WORDS).map(([kind, { noun }]) => [kind, noun])),
  article: NOUNS.article,
  paragraph: NOUNS.paragraph,
  section: ['قسم واحد', 'قسمان', 'قسمين', 'أقسام', 'قسمًا', 'قسم'],
  image: ['صورة واحدة', 'صورتان', 'صورتين', 'صور', 'صورة', 'صورة'],
};
/** What happened to some entries: `إضافة قولين`. */
export const happened = ({ count, kind, verb }: { count: number; kind: string; verb: keyof typeof verbs }) =>
  `${verbs[verb]} ${kind === 'briefing' ? 'بيانات الملف' : countOfIn(count, COUNTED[kind] ?? NOUNS.entry)}`;
export const summary = ({ changes }: { changes: readonly string[] }) => changes.join('، ');
export const changedField = ({ field, was, now }: { field: string; was: string | null; now: string | null }) =>
  `؛ ${field}: كان ${quoted(was)} وصار ${quoted(now)}`;
const quoted = (value: string | null) => (value === null ? 'لا شيء' : quote(value));
export const lead = 'كل إصدارات هذا الملف، الأحدث أولًا، مع ما تغيّر في كل منها. وملفات الإصدارات المقفلة باقية على عناوينها.';
export const hasMoved = ({ version }: { version: string }) => `تغيّر المحتوى منذ الإصدار ${version}؛ والإصدار التالي سيبيّن كيف.`;
