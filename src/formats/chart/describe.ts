import { format } from 'd3-format';
import type { ChartFigure } from './chart-data.ts';

/** The numeric part of a figure: a value, or a minimum, a maximum or both. */
export type Amount = Pick<ChartFigure, 'value' | 'min' | 'max' | 'exclusive' | 'qualifier' | 'unit'>;

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

/** Say a number with its unit: `more than 20,000 fighters`. */
export function describeWithUnit(amount: Amount): string {
  const words = describeAmount(amount);
  return amount.unit === null || amount.unit === '%' ? words : `${words} ${amount.unit}`;
}

/** Quote the qualifier where the words of the number do not hold it already: `exceeds` → `“exceeds”`. */
export function quoteQualifier(amount: Amount): string | null {
  const { qualifier } = amount;
  if (qualifier === null || describeAmount(amount).includes(qualifier.toLowerCase())) return null;
  return `“${qualifier}”`;
}

/** Name the paragraph of a link: `#p3` → `¶3`. */
export function describeParagraph(href: string): string {
  const number = /#p([0-9]+[a-z]?)$/.exec(href)?.[1];
  if (number === undefined) throw new Error(`Unexpected link \`${href}\`, expected one to a paragraph, such as \`#p3\``);
  return `¶${number}`;
}

/** Name the paragraph of a figure: with its article where the chart does not stand in it. */
export function describePlace({ locator, paragraphHref }: Pick<ChartFigure, 'locator' | 'paragraphHref'>): string {
  return locator ?? describeParagraph(paragraphHref);
}

/** Say all that the text tells about a number, for readers who hear or hover a mark. */
export function describeFigure(figure: ChartFigure): string {
  const quoted = quoteQualifier(figure);
  return [
    `${figure.label}: ${describeWithUnit(figure)}${quoted === null ? '' : ` (the text: ${quoted})`}`,
    `actor: ${figure.actor ?? 'none named'}`,
    `place: ${figure.where ?? 'not stated'}`,
    `time: ${figure.periodText ?? 'not stated'}`,
    `who says so: ${figure.origin}`,
    `${figure.code}, ${describePlace(figure)}`,
  ].join('; ');
}
