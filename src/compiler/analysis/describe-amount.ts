import type { NumberFigure } from '../../model/figure.ts';
import type { Strings } from '../../strings/index.ts';

/** The numeric part of a figure: a value, or a minimum, a maximum or both. */
export type Amount = Pick<NumberFigure, 'exclusive' | 'qualifier' | 'unit'> & {
  value?: number | undefined;
  min?: number | undefined;
  max?: number | undefined;
};

/** Qualifiers that stand before a value and change it, in English and in French; any other is told beside the number, as written. */
const approximations = new Set([
  ...['about', 'almost', 'approximately', 'around', 'nearly', 'roughly', 'some', 'an estimated', 'order of'],
  ...['à peu près', 'approximativement', 'autour de', 'environ', 'près de', 'presque', 'quelque'],
]);

/** Print a number with its thousands and the sign of its unit, if it has one: `64.5`, `%` → `64.5 %`. */
export function printAmount({ quantities }: Strings, value: number, unit: string | null): string {
  const number = quantities.number(value);
  return unit === '%' ? quantities.percent({ number }) : number;
}

/** Say a number in words that keep its bounds: `{ min: 20000, exclusive: true }` → `more than 20,000`. */
export function describeAmount(strings: Strings, amount: Amount): string {
  const { quantities } = strings;
  const { value, min, max, exclusive, qualifier, unit } = amount;
  const print = (number: number) => printAmount(strings, number, unit);
  if (value !== undefined) {
    const about = qualifier?.toLowerCase();
    return about !== undefined && approximations.has(about) ? quantities.about({ qualifier: about, number: print(value) }) : print(value);
  }
  if (min !== undefined && max !== undefined)
    return min === max ? print(min) : quantities.between({ low: quantities.number(min), high: print(max) });
  if (min !== undefined) return quantities[exclusive ? 'moreThan' : 'atLeast']({ number: print(min) });
  if (max !== undefined) return quantities[exclusive ? (unit === '%' ? 'lessThan' : 'fewerThan') : 'upTo']({ number: print(max) });
  throw new Error('Unexpected figure without a number, expected `value`, `min` or `max`');
}

/** Say a number with its unit, which is in the plural: `more than 20,000 fighters`; of one `shootouts: 1`. */
export function describeWithUnit(strings: Strings, amount: Amount): string {
  const words = describeAmount(strings, amount);
  const { unit, value } = amount;
  if (unit === null || unit === '%') return words;
  return value === undefined ? strings.quantities.withUnit({ words, unit }) : strings.quantities.counted({ words, unit, count: value });
}
