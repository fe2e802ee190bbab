import type { Selector } from '../../model/place.ts';
import { fold, type FoldedText } from '../text/fold.ts';

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
 *
 * @param ignoreCase whether capitals don't matter either, as for a quotation that opens a sentence
 */
export function findQuote(text: string, selector: Selector, ignoreCase = false): Range[] {
  const level = (words: string) => (ignoreCase ? lower(fold(words)) : fold(words));
  const folded = level(text);
  const exact = level(selector.exact).text.trim();
  const prefix = level(selector.prefix ?? '').text.trimStart();
  const suffix = level(selector.suffix ?? '').text.trimEnd();
  const ranges: Range[] = [];
  if (!exact) return ranges;
  for (let at = folded.text.indexOf(exact); at !== -1; at = folded.text.indexOf(exact, at + 1)) {
    const before = folded.text.slice(0, at);
    const after = folded.text.slice(at + exact.length);
    if (endsWith(before, prefix) && startsWith(after, suffix)) ranges.push(unfold(folded, at, at + exact.length));
  }
  return ranges;
}

/** Lower the case of each sign by itself: a few, such as İ, would change the length and stay as they are. */
function lower(folded: FoldedText): FoldedText {
  const text = folded.text.replace(/\p{Lu}/gu, (sign) => (sign.toLowerCase().length === sign.length ? sign.toLowerCase() : sign));
  return { ...folded, text };
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
