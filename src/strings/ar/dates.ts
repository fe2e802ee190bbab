import { isolate, LOCALE } from './grammar.ts';

const months = new Intl.DateTimeFormat(LOCALE, { month: 'long', timeZone: 'UTC' });
const monthAndYear = new Intl.DateTimeFormat(LOCALE, { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A day, a month or a year, as far as it is known; the year as EDTF has it. */
export const date = ({ year, month, day }: { year: string | null; month: number | null; day: number | null }) =>
  [day, month === null ? null : months.format(Date.UTC(2000, month - 1)), year].filter((part) => part !== null).join(' ');
/** What is said of a day or month whose year the text does not state. */
export const withoutYear = ({ date }: { date: string }) => `${date} من عام غير مذكور`;
/** Of a decade the first three digits. */
export const decade = ({ decade }: { decade: string }) => `عقد ${isolate(`${decade}0–${decade}9`)}`;
export const oneOf = ({ first, last }: { first: string; last: string }) => `في وقت ما من ${first} إلى ${last}`;
export const orLater = ({ date }: { date: string }) => `${date} أو بعد ذلك`;
export const orEarlier = ({ date }: { date: string }) => `${date} أو قبل ذلك`;
export const fromTo = ({ from, to }: { from: string; to: string }) => `من ${from} إلى ${to}`;
export const since = ({ date }: { date: string }) => `منذ ${date}`;
export const about = ({ date }: { date: string }) => `نحو ${date}`;
/** What is said of a date that may be another. */
export const doubts = {
  uncertain: ({ date }: { date: string }) => `${date}، غير مؤكد`,
  inferred: ({ date }: { date: string }) => `${date}، مستنتج`,
};
/** A month on an axis, which does not break: `يناير 2015`. */
export const monthOnAxis = ({ date }: { date: Date }) => monthAndYear.format(date).replaceAll(' ', '\u00a0');
/** A day on an axis, which does not break: `3 يناير 2015`. */
export const dayOnAxis = ({ date }: { date: Date }) => `${date.getUTCDate()}\u00a0${monthOnAxis({ date })}`;
