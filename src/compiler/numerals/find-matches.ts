import type { Range } from '../anchor/find-quote.ts';

/** Find where patterns match a text. */
export function findMatches(text: string, patterns: readonly RegExp[]): Range[] {
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ start: index, end: index + found.length })),
  );
}

/**
 * Blank out the letters of scripts in which words stand beside digits without a space, so that they make no name with them. All places
 * stay.
 *
 * `约200人` → `·200·`
 */
export function blankLetters(text: string): string {
  return text.replace(/[\p{Lo}ـ]\p{M}*/gu, ({ length }) => '·'.repeat(length));
}

/** Say whether a stretch lies within one of others. */
export function isWithin({ start, end }: Range, ranges: readonly Range[]): boolean {
  return ranges.some((range) => range.start <= start && end <= range.end);
}
