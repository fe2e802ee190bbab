import { LOCALE } from './grammar.ts';

/** What the handle on the as-of date says. */
const day = new Intl.DateTimeFormat(LOCALE, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const number = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 1 });

export const printDay = (date: Date) => day.format(date);
export const range = (low: number, high: number) => `${number.format(low)} إلى ${number.format(high)}`;
export const noNumber = 'لا عدد';
export const moved = (date: string, rates: readonly string[]) => `${date}: ${rates.join('؛ ')}`;
