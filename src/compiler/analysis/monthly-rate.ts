import { countDays, readSpan } from './date-span.ts';

/** How much a total makes a month, over all as-of dates that are allowed. */
export interface MonthlyRate {
  /** Rounded outwards, so that the range holds every value. */
  low: number;
  high: number;
  /** The shortest and the longest time between them, in months, to tenths. */
  months: [number, number];
  /** The first and the last day on which the count may have begun. */
  start: [string, string];
  /** The first and the last day up to which it may run. */
  asOf: [string, string];
}

/** Days of a mean month of the calendar: 365.25 ÷ 12. */
export const DAYS_A_MONTH = 30.4375;

/**
 * Compute what a total makes a month, from every start to every as-of date that the texts allow; null where a date is open,
 * cannot be read, or the as-of date may lie before the start.
 *
 * 300 since 2020-01 as of 2020-03 → from 300 ÷ 91 days to 300 ÷ 31 days, a month
 */
export function computeMonthlyRate(total: { min: number; max: number }, start: string, asOf: string): MonthlyRate | null {
  const [from, to] = [readSpan(start.replace(/\/\.\.$/, '')), readSpan(asOf)];
  if (!from || !to || from.openStart || from.openEnd || to.openStart || to.openEnd) return null;
  const [shortest, longest] = [countDays(from.to, to.from), countDays(from.from, to.to)];
  if (shortest < 1) return null;
  const [low, high] = [(total.min / longest) * DAYS_A_MONTH, (total.max / shortest) * DAYS_A_MONTH];
  // Three digits of the higher end: more would claim more than the dates carry.
  const step = 10 ** (Math.floor(Math.log10(high || 1)) - 2);
  return {
    low: cut(Math.floor(low / step) * step),
    high: cut(Math.ceil(high / step) * step),
    months: [shortest, longest].map((days) => Math.round((days / DAYS_A_MONTH) * 10) / 10) as [number, number],
    start: [from.from, from.to],
    asOf: [to.from, to.to],
  };
}

/** Cut the traces of binary fractions. */
function cut(value: number): number {
  return Number(value.toPrecision(6));
}
