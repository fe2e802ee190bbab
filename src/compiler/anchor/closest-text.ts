import search from 'approx-string-match';
import type { Range } from './find-quote.ts';
import { fold } from '../text/fold.ts';
import { hasUnspaced } from '../text/unspaced.ts';

/** The stretch of a text that is most like a quotation. */
export interface ClosestText extends Range {
  /** 1 − edit distance ⁄ length of the quotation: 1 for equal, 0 for nothing in common. */
  similarity: number;
}

const MAX_LENGTH = 300;
const LEAST_SIMILARITY = 0.6;

/**
 * Find the stretch most like a quotation, as a hint in an error; it is never attached to.
 * Null if nothing is like it, or if the quotation is longer than 300 characters (the search would take too long).
 */
export function closestText(text: string, quotation: string): ClosestText | null {
  const folded = fold(text);
  const pattern = fold(quotation).text.trim();
  if (!pattern || pattern.length > MAX_LENGTH) return null;
  const [first, ...others] = search(folded.text.toLowerCase(), pattern.toLowerCase(), Math.floor(pattern.length * (1 - LEAST_SIMILARITY)));
  if (!first) return null;
  const best = others.reduce((one, other) => (other.errors < one.errors ? other : one), first);
  const [from, to] = wholeWords(folded.text, best.start, best.end);
  return { start: folded.starts[from] ?? 0, end: folded.ends[to - 1] ?? 0, similarity: 1 - best.errors / pattern.length };
}

function wholeWords(text: string, start: number, end: number): [number, number] {
  let [from, to] = [start, end];
  while (from > 0 && belongTogether(text, from)) from--;
  while (to < text.length && belongTogether(text, to)) to++;
  while (from < to && text[from] === ' ') from++;
  while (to > from && text[to - 1] === ' ') to--;
  return [from, to];
}

/** Tell whether the sign before a place is of one word with that after it: where no spaces are written, no two are. */
function belongTogether(text: string, at: number): boolean {
  const [before = ' ', after = ' '] = [text[at - 1], text[at]];
  return !hasUnspaced(before) && !hasUnspaced(after) && /\S/.test(before) && /\S/.test(after);
}
