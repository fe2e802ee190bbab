import type { ChartFigure } from './chart-data.ts';
import { describeWithUnit, printAmount } from '../../compiler/analysis/describe-amount.ts';
import type { Strings } from '../../strings/index.ts';

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

function assume({ chart }: Strings, part: ChartFigure, whole: ChartFigure): string {
  return chart.bothHold({ part: part.code, whole: whole.code, qualifier: whole.qualifier });
}

/** Compute the share of a part in its whole: more than 20,000 of 31,000 → `above 64.5 %`; null where a number is missing. */
export function computeShare(strings: Strings, part: ChartFigure, whole: ChartFigure): ComputedFigure | null {
  const total = whole.value;
  if (total === undefined || total <= 0) return null;
  const { chart, quantities } = strings;
  const { number } = quantities;
  const percent = (amount: number, side: 'down' | 'up' | 'nearest') => printAmount(strings, roundShare(amount / total, side), '%');
  const computed = (words: string, formula: string): ComputedFigure => ({
    label: chart.shareOfWhole,
    text: words,
    formula: `${formula} ÷ ${number(total)}`,
    assumption: assume(strings, part, whole),
  });
  if (part.value !== undefined) {
    const exact = Number.isInteger((part.value / total) * 1000);
    const share = percent(part.value, 'nearest');
    return computed(exact ? share : chart.approximately({ number: share }), number(part.value));
  }
  const { min, max } = part;
  if (min !== undefined && max !== undefined) {
    return computed(
      quantities.between({ low: number(roundShare(min / total, 'down')), high: percent(max, 'up') }),
      quantities.to({ low: number(min), high: number(max) }),
    );
  }
  if (min !== undefined) {
    const share = { number: percent(min, 'down') };
    return computed(part.exclusive ? chart.above(share) : quantities.atLeast(share), number(min));
  }
  if (max !== undefined) return computed(chart[part.exclusive ? 'below' : 'atMost']({ number: percent(max, 'up') }), number(max));
  return null;
}

/** Compute what is left of a whole: more than 20,000 of 31,000 → `fewer than 11,000`; null where a number is missing. */
export function computeRest(strings: Strings, part: ChartFigure, whole: ChartFigure): ComputedFigure | null {
  const total = whole.value;
  if (total === undefined) return null;
  const { min, max, value, exclusive, unit } = part;
  const left = (amount: number) => total - amount;
  const range =
    value !== undefined
      ? { value: left(value) }
      : { ...(max === undefined ? {} : { min: left(max) }), ...(min === undefined ? {} : { max: left(min) }) };
  if (Object.keys(range).length === 0) return null;
  const { chart, quantities } = strings;
  const [first = 0, second] = [min, max, value].filter((it) => it !== undefined);
  const taken =
    second === undefined ? quantities.number(first) : quantities.to({ low: quantities.number(first), high: quantities.number(second) });
  const sign = unit === '%' ? '%' : null;
  const isAtMost = 'max' in range && !('min' in range) && !exclusive;
  return {
    label: chart.theOthers,
    text: isAtMost
      ? chart.atMost({ number: printAmount(strings, range.max ?? 0, sign) })
      : describeWithUnit(strings, { ...range, exclusive, unit: sign, qualifier: null }),
    formula: `${quantities.number(total)} − ${taken}`,
    assumption: assume(strings, part, whole),
  };
}

/** Compute all that a part and its whole imply, each with its formula and its assumption. */
export function computeFigures(strings: Strings, part: ChartFigure, whole: ChartFigure): ComputedFigure[] {
  return [computeShare(strings, part, whole), computeRest(strings, part, whole)].filter((it) => it !== null);
}
