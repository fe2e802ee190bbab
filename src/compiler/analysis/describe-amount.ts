import { format } from 'd3-format';
import type { NumberFigure } from '../../model/figure.ts';

/** The numeric part of a figure: a value, or a minimum, a maximum or both. */
export type Amount = Pick<NumberFigure, 'exclusive' | 'qualifier' | 'unit'> & {
  value?: number | undefined;
  min?: number | undefined;
  max?: number | undefined;
};

/** Qualifiers that stand before a value and change it; any other is told beside the number, as written. */
const approximations = new Set(['about', 'almost', 'approximately', 'around', 'nearly', 'roughly', 'some', 'an estimated', 'order of']);

/** Print a number with its thousands: `31000` → `31,000`. */
export const printNumber: (value: number) => string = format(',');

/** Print a number with the sign of its unit, if it has one: `64.5`, `%` → `64.5 %` (the space does not break). */
export function printAmount(value: number, unit: string | null): string {
  return unit === '%' ? `${printNumber(value)}\u00a0%` : printNumber(value);
}

/** Say a number in words that keep its bounds: `{ min: 20000, exclusive: true }` → `more than 20,000`. */
export function describeAmount(amount: Amount): string {
  const { value, min, max, exclusive, qualifier, unit } = amount;
  const print = (number: number) => printAmount(number, unit);
  if (value !== undefined) {
    const about = qualifier?.toLowerCase();
    return about !== undefined && approximations.has(about) ? `${about} ${print(value)}` : print(value);
  }
  if (min !== undefined && max !== undefined) return min === max ? print(min) : `between ${printNumber(min)} and ${print(max)}`;
  if (min !== undefined) return `${exclusive ? 'more than' : 'at least'} ${print(min)}`;
  if (max !== undefined) return `${exclusive ? (unit === '%' ? 'less than' : 'fewer than') : 'up to'} ${print(max)}`;
  throw new Error('Unexpected figure without a number, expected `value`, `min` or `max`');
}

/** Say a number with its unit, which is in the plural: `more than 20,000 fighters`; of one `shootouts: 1`. */
export function describeWithUnit(amount: Amount): string {
  const words = describeAmount(amount);
  if (amount.unit === null || amount.unit === '%') return words;
  return amount.value === 1 ? `${amount.unit}: ${words}` : `${words} ${amount.unit}`;
}
