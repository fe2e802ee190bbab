import { fromHtml } from 'hast-util-from-html';
import { printText } from '../../../src/import/tree/list-words.ts';

/** What a file says in truth: all of its words, or passages that belong to its text and others that do not. */
export type Truth = { words: string[] } | { with: string[]; without: string[] };

/** How well a text holds the words that it should, from 0 to 1. */
export interface Score {
  recall: number;
  precision: number;
  f1: number;
}

/** The words of a text as they are compared: letters and digits alone, in small letters. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

/** The words of a page of HTML. */
export function wordsOfHtml(html: string): string[] {
  return wordsOf(printText(fromHtml(html, { fragment: true })));
}

/** Compare the words of a text with the truth: each word counts as often as it is in both. */
export function scoreText(text: string, truth: Truth): Score {
  if ('words' in truth) return scoreWords(wordsOf(text), truth.words);
  const plain = squeeze(text);
  const right = truth.with.filter((passage) => plain.includes(squeeze(passage))).length;
  const wrong = truth.without.filter((passage) => plain.includes(squeeze(passage))).length;
  return toScore(right, right + wrong, truth.with.length);
}

function squeeze(text: string): string {
  return wordsOf(text).join(' ');
}

function scoreWords(words: readonly string[], truth: readonly string[]): Score {
  const free = new Map<string, number>();
  for (const word of truth) free.set(word, (free.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of words) {
    const left = free.get(word) ?? 0;
    if (left > 0) shared++;
    free.set(word, left - 1);
  }
  return toScore(shared, words.length, truth.length);
}

function toScore(shared: number, found: number, wanted: number): Score {
  const recall = wanted ? shared / wanted : 1;
  const precision = found ? shared / found : wanted ? 0 : 1;
  return { recall, precision, f1: recall + precision ? (2 * recall * precision) / (recall + precision) : 0 };
}
