import { DIGITS, levelDigits } from '../quantities/separators.ts';

const NUMBER = new RegExp(DIGITS, 'gu');
/** What it costs to pair texts with other numbers: as much as if one were e times as long as the whole lets expect. */
const NUMBERS_DIFFER = 1;

/**
 * Guess which texts of the longer of two lists have no counterpart in the other, in which they stand in the same order: those
 * without which the lengths and the numbers in digits of all others fit best (as Gale and Church align sentences, 1993).
 *
 * @returns their indexes, as many as one list is longer
 */
export function findUnpaired(longer: readonly string[], shorter: readonly string[]): number[] {
  const gaps = longer.length - shorter.length;
  const ratio = Math.log((lengthOf(longer) + 1) / (lengthOf(shorter) + 1));
  const numbers = new Map([...longer, ...shorter].map((text) => [text, listDigits(text)]));
  const costOf = (one = '', other = '') =>
    Math.abs(Math.log((one.length + 1) / (other.length + 1)) - ratio) + (numbers.get(one) === numbers.get(other) ? 0 : NUMBERS_DIFFER);
  // The best way to pair the first texts with so many left out, each with those that are.
  let ways: { cost: number; left: number[] }[] = Array.from({ length: gaps + 1 }, () => ({ cost: Infinity, left: [] }));
  ways[0] = { cost: 0, left: [] };
  for (const [at, text] of longer.entries()) {
    ways = ways.map(({ cost, left }, out) => {
      const other = shorter[at - out];
      const paired = other === undefined ? Infinity : cost + costOf(text, other);
      const before = ways[out - 1];
      return before && before.cost < paired ? { cost: before.cost, left: [...before.left, at] } : { cost: paired, left };
    });
  }
  return ways[gaps]?.left ?? [];
}

function lengthOf(texts: readonly string[]): number {
  return texts.reduce((sum, { length }) => sum + length, 0);
}

/** List the numbers in digits of a text, in whatever digits and without separators: `٢٧٥٠, 1,200` → `1200 2750`. */
function listDigits(text: string): string {
  const numbers = [...levelDigits(text).matchAll(NUMBER)].map(([number]) => number.replace(/\P{Nd}/gu, ''));
  return numbers.sort().join(' ');
}
