import type { ChartFigure } from './chart-data.ts';
import { describeWithUnit, printAmount, printNumber } from '../../compiler/analysis/describe-amount.ts';

/** A number that no text gives: it is worked out, and always shown apart, with what it takes for granted. */
export interface ComputedFigure {
  label: string;
  text: string;
  formula: string;
  assumption: string;
  /** Its bounds and their unit, where it is a range. */
  range?: { low: number; high: number; unit: string };
}

/** Round a share to tenths of a percent, towards the side on which the bound stays true. */
function roundShare(share: number, side: 'down' | 'up' | 'nearest'): number {
  const tenths = share * 1000;
  // Why the tolerance: 0.645 * 1000 is 644.9999999999999, and its floor would be a tenth too low.
  const near = Math.round(tenths);
  if (side === 'nearest' || Math.abs(tenths - near) < 1e-9) return near / 10;
  return (side === 'down' ? Math.floor(tenths) : Math.ceil(tenths)) / 10;
}

function assume(part: ChartFigure, whole: ChartFigure): string {
  const words = whole.qualifier === null ? '' : `; the text says “${whole.qualifier}”`;
  return `Both numbers (${part.code} and ${whole.code}) hold at the same time, and the first is counted within the second${words}.`;
}

/** Compute the share of a part in its whole: more than 20,000 of 31,000 → `above 64.5 %`; null where a number is missing. */
export function computeShare(part: ChartFigure, whole: ChartFigure): ComputedFigure | null {
  const total = whole.value;
  if (total === undefined || total <= 0) return null;
  const percent = (amount: number, side: 'down' | 'up' | 'nearest') => printAmount(roundShare(amount / total, side), '%');
  const computed = (words: string, formula: string): ComputedFigure => ({
    label: 'Share of the whole',
    text: words,
    formula: `${formula} ÷ ${printNumber(total)}`,
    assumption: assume(part, whole),
  });
  if (part.value !== undefined) {
    const exact = Number.isInteger((part.value / total) * 1000);
    return computed(`${exact ? '' : 'about '}${percent(part.value, 'nearest')}`, printNumber(part.value));
  }
  const { min, max } = part;
  if (min !== undefined && max !== undefined) {
    return computed(
      `between ${printNumber(roundShare(min / total, 'down'))} and ${percent(max, 'up')}`,
      `${printNumber(min)} to ${printNumber(max)}`,
    );
  }
  if (min !== undefined) return computed(`${part.exclusive ? 'above' : 'at least'} ${percent(min, 'down')}`, printNumber(min));
  if (max !== undefined) return computed(`${part.exclusive ? 'below' : 'at most'} ${percent(max, 'up')}`, printNumber(max));
  return null;
}

/** Compute what is left of a whole: more than 20,000 of 31,000 → `fewer than 11,000`; null where a number is missing. */
export function computeRest(part: ChartFigure, whole: ChartFigure): ComputedFigure | null {
  const total = whole.value;
  if (total === undefined) return null;
  const { min, max, value, exclusive, unit } = part;
  const left = (amount: number) => total - amount;
  const range =
    value !== undefined
      ? { value: left(value) }
      : { ...(max === undefined ? {} : { min: left(max) }), ...(min === undefined ? {} : { max: left(min) }) };
  if (Object.keys(range).length === 0) return null;
  const taken = [min, max, value]
    .filter((it) => it !== undefined)
    .map(printNumber)
    .join(' to ');
  const text = describeWithUnit({ ...range, exclusive, unit: unit === '%' ? '%' : null, qualifier: null });
  return {
    label: 'The others',
    // Why: of a rest “up to” sounds like an offer; “at most” says that it is a bound.
    text: text.replace(/^up to/, 'at most'),
    formula: `${printNumber(total)} − ${taken}`,
    assumption: assume(part, whole),
  };
}

/** Compute all that a part and its whole imply, each with its formula and its assumption. */
export function computeFigures(part: ChartFigure, whole: ChartFigure): ComputedFigure[] {
  return [computeShare(part, whole), computeRest(part, whole)].filter((it) => it !== null);
}
