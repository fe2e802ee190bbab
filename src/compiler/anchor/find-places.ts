import { alignWords, type WordQuery } from './align-words.ts';
import type { Range } from './find-quote.ts';
import { fold } from '../text/fold.ts';
import { rateAlignment, type Rating } from './rate-alignment.ts';
import { splitWords, type Word } from './split-words.ts';
import { sequenceWords, type WordSequence } from './word-sequence.ts';

/** A paragraph by its number. */
export interface Passage {
  number: string;
  text: string;
}

/** Passages as one sequence of words. */
export interface WordIndex {
  passages: readonly Passage[];
  words: readonly (Word & { passage: number })[];
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
}

/** Index passages for `findPlaces`. */
export function indexWords(passages: readonly Passage[]): WordIndex {
  const words = passages.flatMap(({ text }, passage) => splitWords(text).map((word) => ({ ...word, passage })));
  return { passages, words, sequence: sequenceWords(words.map(({ key }) => key)) };
}

/** Find the places that are most like quoted words with their context: at most `most`, best first. */
export function findPlaces(index: WordIndex, quoted: Quoted, most: number): FoundPlace[] {
  const query = queryOf(quoted);
  if (query.from === query.to) return [];
  return alignWords(query, index.sequence, most)
    .map((alignment) => {
      const within = keepOnePassage(index, alignment.start, alignment.end);
      const rating = rateAlignment(query, { ...alignment, ...within }, index.sequence);
      const [first, last] = [index.words[within.start], index.words[within.end - 1]];
      return { ...rating, passage: first?.passage ?? 0, ...widen(index, quoted.exact, first, last) };
    })
    .sort((a, b) => b.total - a.total);
}

function queryOf({ before, exact, after }: Quoted): WordQuery {
  const keys = (text: string) => splitWords(text).map(({ key }) => key);
  const [lead, words, tail] = [keys(before), keys(exact), keys(after)];
  return { words: [...lead, ...words, ...tail], from: lead.length, to: lead.length + words.length };
}

/** A quotation stands in one paragraph: where its words were parted, keep the weightier part. */
function keepOnePassage({ words, sequence: { keys, weigh } }: WordIndex, start: number, end: number): { start: number; end: number } {
  const weights = new Map<number, number>();
  for (let at = start; at < end; at++) {
    const passage = words[at]?.passage ?? 0;
    weights.set(passage, (weights.get(passage) ?? 0) + weigh(keys[at] ?? ''));
  }
  if (weights.size < 2) return { start, end };
  const [[most = 0] = []] = [...weights].sort(([, a], [, b]) => b - a);
  let [from, to] = [start, end];
  while (words[from]?.passage !== most) from++;
  while (words[to - 1]?.passage !== most) to--;
  return { start: from, end: to };
}

/** Take in the signs before and after the words that the quotation has there as well: `“`, `.”`. */
function widen({ passages }: WordIndex, exact: string, first: (Word & { passage: number }) | undefined, last: Word | undefined): Range {
  const text = passages[first?.passage ?? 0]?.text ?? '';
  const words = splitWords(exact);
  const [lead, tail] = [exact.slice(0, words[0]?.start), exact.slice(words.at(-1)?.end)].map((signs) => fold(signs).text);
  const isOneOf = (signs: string | undefined, sign: string | undefined) => sign?.trim() && signs?.includes(fold(sign).text);
  let [start, end] = [first?.start ?? 0, last?.end ?? 0];
  while (isOneOf(lead, text[start - 1])) start--;
  while (isOneOf(tail, text[end])) end++;
  return { start, end };
}
