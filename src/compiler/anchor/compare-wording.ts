import { diffArrays } from 'diff';
import type { Range } from './find-quote.ts';
import { fold } from '../text/fold.ts';
import { UNSPACED } from '../text/unspaced.ts';

/** A stretch in which a text has other words than the one that it repeats. */
export interface WordingDifference {
  /** `changed`: other words; `missing`: none where the other text has some; `added`: some where it has none. */
  type: 'changed' | 'missing' | 'added';
  /** Where the words stand; of `missing`, the word behind which they should, or the first. */
  range: Range;
  /** The words of the text; of `missing`, the word at `range`. */
  found: string;
  /** The words of the text that is repeated. */
  expected: string;
}

/** What of two texts has been compared, and in what they differ. */
export interface WordingComparison {
  /** How many words the repeated text has. */
  words: number;
  differences: WordingDifference[];
}

interface Word extends Range {
  text: string;
}

/**
 * Words with the signs that belong to numbers: `3.5`, `-5`, `98`, `%`. Other marks may be set otherwise without another
 * word being said. Where no spaces are written, each letter is one.
 */
const LETTERS = String.raw`(?:(?!${UNSPACED})[\p{L}\p{M}\p{N}])+`;
const WORD = new RegExp(String.raw`${UNSPACED}\p{M}*|${LETTERS}(?:['.,:/]${LETTERS})*|-(?=\p{N})|[\p{Sc}\p{No}%‰°+<>=≤≥~±&@#]`, 'gu');

/**
 * Compare a text word for word with the one that it repeats. Capitals count; quotation marks, dashes, spaces and marks
 * between words don't.
 *
 * `Holm confirmed it`, `Holm denied it` → changed: `confirmed` for `denied`
 */
export function compareWording(text: string, original: string): WordingComparison {
  const [words, wanted] = [listWords(text), listWords(original)];
  const differences: WordingDifference[] = [];
  let at = 0;
  const hunks = diffArrays(
    wanted.map((word) => word.text),
    words.map((word) => word.text),
  );
  hunks.forEach((hunk, index) => {
    if (hunk.removed) {
      const next = hunks[index + 1];
      // What is added directly behind stands in the place of what is missing.
      if (next?.added) differences.push(describe(text, words, { at, count: next.count, expected: hunk.value }));
      else differences.push(describe(text, words, { at, count: 0, expected: hunk.value }));
    } else {
      if (hunk.added && !hunks[index - 1]?.removed) differences.push(describe(text, words, { at, count: hunk.count, expected: [] }));
      at += hunk.count;
    }
  });
  return { words: wanted.length, differences };
}

function describe(
  text: string,
  words: readonly Word[],
  { at, count, expected }: { at: number; count: number; expected: readonly string[] },
): WordingDifference {
  const [first, last] = count ? [words[at], words[at + count - 1]] : [words[Math.max(0, at - 1)], words[Math.max(0, at - 1)]];
  const range = { start: first?.start ?? 0, end: last?.end ?? text.length };
  const type = count === 0 ? 'missing' : expected.length ? 'changed' : 'added';
  return { type, range, found: text.slice(range.start, range.end), expected: expected.join(' ') };
}

function listWords(text: string): Word[] {
  const folded = fold(text);
  return [...folded.text.matchAll(WORD)].map(({ 0: word, index }) => ({
    text: word,
    start: folded.starts[index] ?? 0,
    end: folded.ends[index + word.length - 1] ?? 0,
  }));
}
