const months = new Intl.DateTimeFormat('fr', { month: 'long', timeZone: 'UTC' });
const short = new Intl.DateTimeFormat('fr', { month: 'short', timeZone: 'UTC' });

/** A day, a month or a year, as far as it is known; the year as EDTF has it. */
export const date = ({ year, month, day }: { year: string | null; month: number | null; day: number | null }) =>
  [day === 1 ? '1er' : day, month === null ? null : months.format(Date.UTC(2000, month - 1)), year]
    .filter((part) => part !== null)
    .join(' ');
/** What is said of a day or month whose year the text does not state. */
export const withoutYear = ({ date }: { date: string }) => `${date}, année non précisée`;
/** Of a decade the first three digits. */
export const decade = ({ decade }: { decade: string }) => `les années ${decade}0`;

const IS_DAY = /^\d{1,2}(?:er)? \p{L}/u;
const IS_DECADE = /^les /;
/** From a date on, with the article that a day or a decade has: `du 3 mars 2015`, `d’avril 2015`, `des années 1990`. */
const begin = (date: string) => {
  if (IS_DAY.test(date)) return `du ${date}`;
  if (IS_DECADE.test(date)) return date.replace(IS_DECADE, 'des ');
  return /^[aeo]/.test(date) ? `d’${date}` : `de ${date}`;
};
const end = (date: string) => (IS_DAY.test(date) ? `au ${date}` : IS_DECADE.test(date) ? date.replace(IS_DECADE, 'aux ') : `à ${date}`);
/** From a date to another, for a sentence. */
export const spanOf = (from: string, to: string) => `${begin(from)} ${end(to)}`;
const article = (date: string) => (IS_DAY.test(date) ? `le ${date}` : date);

export const oneOf = ({ first, last }: { first: string; last: string }) => `à un moment situé entre ${article(first)} et ${article(last)}`;
export const orLater = ({ date }: { date: string }) => `${date} ou plus tard`;
export const orEarlier = ({ date }: { date: string }) => `${date} ou plus tôt`;
export const fromTo = ({ from, to }: { from: string; to: string }) => spanOf(from, to);
export const since = ({ date }: { date: string }) => `depuis ${article(date)}`;
export const about = ({ date }: { date: string }) => `vers ${article(date)}`;
/** What is said of a date that may be another. */
export const doubts = {
  uncertain: ({ date }: { date: string }) => `${date}, date incertaine`,
  inferred: ({ date }: { date: string }) => `${date}, date inférée`,
};
/** A month on an axis, which does not break: `janv. 2015`. */
export const monthOnAxis = ({ date }: { date: Date }) => `${short.format(date)}\u00a0${date.getUTCFullYear()}`;
/** A day on an axis, which does not break: `3 janv. 2015`. */
export const dayOnAxis = ({ date }: { date: Date }) => `${date.getUTCDate()}\u00a0${monthOnAxis({ date })}`;
