import { alignWords, CLOSED, type WordQuery } from './align-words.ts';
import type { Range } from './find-quote.ts';
import { fold } from '../text/fold.ts';
import { rateAlignment, type Rating } from './rate-alignment.ts';
import { splitBareWords, type Word } from './split-words.ts';
import { sequenceWords, type WordSequence } from './word-sequence.ts';

/** The passages of a text as one sequence of words. */
export interface WordIndex {
  passages: readonly string[];
  words: readonly (Word & { passage: number })[];
  /** Where the words of each passage begin in `words`, and, as the last, where those of all end. */
  starts: readonly number[];
  sequence: WordSequence;
}

/** Words with what stands around them. */
export interface Quoted {
  exact: string;
  before: string;
  after: string;
}

/** A stretch of a passage in which quoted words may stand. */
export interface FoundPlace extends Rating, Range {
  /** Index of the passage. */
  passage: number;
  /** How good the alignment of the words is with all that is known of their context, in bits. */
  score: number;
  /** Whether the words stand there one for one, and on how many sides with the same word, or the same end of the passage, beside them. */
  sameSides: 0 | 1 | 2;
}

/** Index passages for `findPlaces`. */
export function indexWords(passages: readonly string[]): WordIndex {
  const split = passages.map((text) => splitBareWords(text));
  const words = split.flatMap((list, passage) => list.map((word) => ({ ...word, passage })));
  let at = 0;
  const starts = [0, ...split.map((list) => (at += list.length))];
  return { passages, words, starts, sequence: sequenceWords(words.map(({ key }) => key)) };
}

/** How many words around a quotation are looked for with it. */
const MAX_CONTEXT = 40;
const MAX_PLACES = 4;

/**
 * Find the places that are most like quoted words with their context, best first.
 *
 * @param open the words of the index among which they are looked for, all by default; `CLOSED` stands for some that are
 *   left out between
 */
export function findPlaces(index: WordIndex, quoted: Quoted, open: readonly number[] = [...index.words.keys()]): FoundPlace[] {
  const query = queryOf(quoted);
  if (query.from === query.to) return [];
  const { keys, ids } = index.sequence;
  const part = {
    ...index.sequence,
    keys: open.map((at) => keys[at] ?? ''),
    ids: Int32Array.from(open, (at) => ids[at] ?? CLOSED),
  };
  return alignWords(query, part, MAX_PLACES)
    .map((alignment) => {
      const within = keepOnePassage(index, open, alignment.start, alignment.end);
      const rating = rateAlignment(query, { ...alignment, ...within }, part);
      const [first, last] = [index.words[open[within.start] ?? CLOSED], index.words[open[within.end - 1] ?? CLOSED]];
      const sameSides = countSameSides(index, query, [open[within.start] ?? CLOSED, open[within.end - 1] ?? CLOSED]);
      return { ...rating, score: alignment.score, sameSides, passage: first?.passage ?? 0, ...widen(index, quoted.exact, first, last) };
    })
    .sort((a, b) => b.score - a.score);
}

/** Count the sides on which the same word, or an end of the passage, stands beside the very words of a query; none if the words are others. */
function countSameSides({ words, sequence: { keys } }: WordIndex, query: WordQuery, [first, last]: readonly [number, number]): 0 | 1 | 2 {
  const isSame = query.words.slice(query.from, query.to).every((key, at) => key === keys[first + at]);
  if (!isSame || last - first !== query.to - query.from - 1) return 0;
  const beside = (at: number) => (words[at]?.passage === words[first]?.passage ? keys[at] : undefined);
  const sides = [beside(first - 1) === query.words[query.from - 1], beside(last + 1) === query.words[query.to]];
  return sides.every(Boolean) ? 2 : sides.some(Boolean) ? 1 : 0;
}

function queryOf({ before, exact, after }: Quoted): WordQuery {
  const keys = (text: string) => splitBareWords(text).map(({ key }) => key);
  const [lead, words, tail] = [keys(before).slice(-MAX_CONTEXT), keys(exact), keys(after).slice(0, MAX_CONTEXT)];
  return { words: [...lead, ...words, ...tail], from: lead.length, to: lead.length + words.length };
}

/** A quotation stands in one paragraph: where its words were parted, keep the weightier part. */
function keepOnePassage(
  { words, sequence: { keys, weigh } }: WordIndex,
  open: readonly number[],
  start: number,
  end: number,
): { start: number; end: number } {
  const passageAt = (at: number) => words[open[at] ?? CLOSED]?.passage ?? -1;
  const weights = new Map<number, number>();
  for (let at = start; at < end; at++) {
    const passage = passageAt(at);
    if (passage !== -1) weights.set(passage, (weights.get(passage) ?? 0) + weigh(keys[open[at] ?? CLOSED] ?? ''));
  }
  if (weights.size < 2) return { start, end };
  const [[most = 0] = []] = [...weights].sort(([, a], [, b]) => b - a);
  let [from, to] = [start, end];
  while (passageAt(from) !== most) from++;
  while (passageAt(to - 1) !== most) to--;
  return { start: from, end: to };
}

/** Take in the signs before and after the words that the quotation has there as well: `“`, `.”`. */
function widen({ passages }: WordIndex, exact: string, first: (Word & { passage: number }) | undefined, last: Word | undefined): Range {
  const text = passages[first?.passage ?? 0] ?? '';
  const words = splitBareWords(exact);
  const [lead, tail] = [exact.slice(0, words[0]?.start), exact.slice(words.at(-1)?.end)].map((signs) => fold(signs).text);
  const isOneOf = (signs: string | undefined, sign: string | undefined) => sign?.trim() && signs?.includes(fold(sign).text);
  let [start, end] = [first?.start ?? 0, last?.end ?? 0];
  while (isOneOf(lead, text[start - 1])) start--;
  while (isOneOf(tail, text[end])) end++;
  return { start, end };
}
