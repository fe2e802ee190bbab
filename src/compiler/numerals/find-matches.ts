import type { Range } from '../anchor/find-quote.ts';

/** Find where patterns match a text. */
export function findMatches(text: string, patterns: readonly RegExp[]): Range[] {
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ start: index, end: index + found.length })),
  );
}

/** Say whether a stretch lies within one of others. */
export function isWithin({ start, end }: Range, ranges: readonly Range[]): boolean {
  return ranges.some((range) => range.start <= start && end <= range.end);
}
