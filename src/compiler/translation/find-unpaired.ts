import { DIGITS, levelDigits } from '../quantities/separators.ts';

const NUMBER = new RegExp(DIGITS, 'gu');
/** What it costs to pair texts with other numbers: as much as if one were e times as long as the others let expect. */
const NUMBERS_DIFFER = 1;
/** How often the lengths to expect are taken anew from what was paired: what has no counterpart distorts those of the whole. */
const ROUNDS = 3;

/**
 * Guess which texts of the longer of two lists have no counterpart in the other, in which they stand in the same order: those
 * without which the lengths and the numbers in digits of all others fit best (as Gale and Church align sentences, 1993).
 *
 * @returns their indexes, as many as one list is longer
 */
export function findUnpaired(longer: readonly string[], shorter: readonly string[]): number[] {
  const numbers = new Map([...longer, ...shorter].map((text) => [text, listDigits(text)]));
  const haveSameNumbers = (one: string, other: string) => numbers.get(one) === numbers.get(other);
  let unpaired: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const paired = longer.filter((_, at) => !unpaired.includes(at));
    const ratio = logRatio(lengthOf(paired), lengthOf(shorter));
    unpaired = leaveOut(
      longer,
      shorter,
      (one, other) => Math.abs(logRatio(one.length, other.length) - ratio) + (haveSameNumbers(one, other) ? 0 : NUMBERS_DIFFER),
    );
  }
  return unpaired;
}

/** Leave out of the longer list what makes the pairs of all others cost least. */
function leaveOut(longer: readonly string[], shorter: readonly string[], costOf: (one: string, other: string) => number): number[] {
  const gaps = longer.length - shorter.length;
  // The best way to pair the texts so far with so many left out, each with those that are.
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

function logRatio(one: number, other: number): number {
  return Math.log((one + 1) / (other + 1));
}

function lengthOf(texts: readonly string[]): number {
  return texts.reduce((sum, { length }) => sum + length, 0);
}

/** List the numbers in digits of a text, in whatever digits and without separators: `٢٧٥٠, 1,200` → `1200 2750`. */
function listDigits(text: string): string {
  const numbers = [...levelDigits(text).matchAll(NUMBER)].map(([number]) => number.replace(/\P{Nd}/gu, ''));
  return numbers.sort().join(' ');
}
