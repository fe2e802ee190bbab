import type { Selector } from '../schema/place.ts';
import { fold, type FoldedText } from './fold.ts';

/** A stretch of a text, in UTF-16 units, `end` excluded. */
export interface Range {
  start: number;
  end: number;
}

/**
 * Find every place where a selector's words stand in a text, in order: exact after folding, never by similarity.
 * `prefix` and `suffix` must stand directly before and after; white space between does not matter.
 *
 * ('a tale, a tale', { exact: 'tale', prefix: ', a' }) → [{ start: 10, end: 14 }]
 */
export function findQuote(text: string, selector: Selector): Range[] {
  const folded = fold(text);
  const exact = fold(selector.exact).text.trim();
  const prefix = fold(selector.prefix ?? '').text.trimStart();
  const suffix = fold(selector.suffix ?? '').text.trimEnd();
  const ranges: Range[] = [];
  if (!exact) return ranges;
  for (let at = folded.text.indexOf(exact); at !== -1; at = folded.text.indexOf(exact, at + 1)) {
    const before = folded.text.slice(0, at);
    const after = folded.text.slice(at + exact.length);
    if (endsWith(before, prefix) && startsWith(after, suffix)) ranges.push(unfold(folded, at, at + exact.length));
  }
  return ranges;
}

function endsWith(before: string, prefix: string): boolean {
  return before.endsWith(prefix) || before.trimEnd().endsWith(prefix.trimEnd());
}

function startsWith(after: string, suffix: string): boolean {
  return after.startsWith(suffix) || after.trimStart().startsWith(suffix.trimStart());
}

function unfold({ starts, ends }: FoldedText, start: number, end: number): Range {
  return { start: starts[start] ?? 0, end: ends[end - 1] ?? 0 };
}
