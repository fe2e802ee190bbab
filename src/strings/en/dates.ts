const months = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });
const short = new Intl.DateTimeFormat('en-US', { month: 'short', timeZone: 'UTC' });

/** A day, a month or a year, as far as it is known; the year as EDTF has it. */
export const date = ({ year, month, day }: { year: string | null; month: number | null; day: number | null }) =>
  [day, month === null ? null : months.format(Date.UTC(2000, month - 1)), year].filter((part) => part !== null).join(' ');
/** What is said of a day or month whose year the text does not state. */
export const withoutYear = ({ date }: { date: string }) => `${date} of a year that is not stated`;
/** Of a decade the first three digits. */
export const decade = ({ decade }: { decade: string }) => `the ${decade}0s`;
export const oneOf = ({ first, last }: { first: string; last: string }) => `some time from ${first} to ${last}`;
export const orLater = ({ date }: { date: string }) => `${date} or later`;
export const orEarlier = ({ date }: { date: string }) => `${date} or earlier`;
export const fromTo = ({ from, to }: { from: string; to: string }) => `from ${from} to ${to}`;
export const since = ({ date }: { date: string }) => `since ${date}`;
export const about = ({ date }: { date: string }) => `about ${date}`;
/** What is said of a date that may be another. */
export const doubts = {
  uncertain: ({ date }: { date: string }) => `${date}, uncertain`,
  inferred: ({ date }: { date: string }) => `${date}, inferred`,
};
/** A month on an axis, which does not break: `Jan 2015`. */
export const monthOnAxis = ({ date }: { date: Date }) => `${short.format(date)}\u00a0${date.getUTCFullYear()}`;
/** A day on an axis, which does not break: `3 Jan 2015`. */
export const dayOnAxis = ({ date }: { date: Date }) => `${date.getUTCDate()}\u00a0${monthOnAxis({ date })}`;
