import type { Selector } from '../../model/place.ts';
import { UNSPACED } from '../text/unspaced.ts';
import { findQuote, type Range } from './find-quote.ts';

/**
 * Describe a range by the words in it and the shortest context, in whole words, that makes them unique in the text.
 *
 * ('a tale, a tale', { start: 10, end: 14 }) → { exact: 'tale', prefix: 'tale, a ' }
 *
 * @throws {RangeError} if the range holds nothing but white space
 */
export function describeRange(text: string, range: Range): Selector {
  const { start, end } = trimRange(text, range);
  if (start >= end) throw new RangeError('A range of nothing but white space has no words to describe it');
  const exact = text.slice(start, end);
  const isUnique = (selector: Selector) => findQuote(text, selector).length === 1;
  if (isUnique({ exact })) return { exact };
  const before = wordsBackwards(text.slice(0, start));
  const after = wordsForwards(text.slice(end));
  for (let length = 1; length <= Math.max(before.length, after.length); length++) {
    const prefix = before.slice(0, length).reverse().join('');
    const suffix = after.slice(0, length).join('');
    const selector = [
      { exact, prefix },
      { exact, suffix },
      { exact, prefix, suffix },
    ].find(isUnique);
    if (selector) return selector;
  }
  return { exact, prefix: text.slice(0, start), suffix: text.slice(end) };
}

function trimRange(text: string, { start, end }: Range): Range {
  const words = text.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: end - (words.length - words.trimEnd().length) };
}

/** A word with the signs that touch it; where no spaces are written, a letter. */
const WORD = String.raw`(?:${UNSPACED}\p{M}*|(?:(?!${UNSPACED})\S)+)`;
const FORWARDS = new RegExp(String.raw`\s*${WORD}`, 'gu');
const BACKWARDS = new RegExp(String.raw`${WORD}\s*`, 'gu');

function wordsForwards(text: string): string[] {
  return text.match(FORWARDS) ?? [];
}

function wordsBackwards(text: string): string[] {
  return (text.match(BACKWARDS) ?? []).reverse();
}
