import { distance } from 'fastest-levenshtein';

/**
 * Make a scale for words: the bits that it tells to meet a word in a text, so that a rare name weighs several times as
 * much as “the”. A word that the text lacks weighs as much as its rarest.
 */
export function weighWords(keys: readonly string[]): (key: string) => number {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return (key) => Math.max(LEAST_WEIGHT, Math.log2((keys.length + 1) / ((counts.get(key) ?? 1) + 1)));
}

const LEAST_WEIGHT = 0.5;

/**
 * Say how alike two words are, from 0 to 1: forms and misspellings of one word are nearly alike. Two different numbers
 * are hardly alike, yet one may stand where the other stood.
 */
export function likenessOf(one: string, other: string): number {
  if (one === other) return 1;
  if (isNumber(one) || isNumber(other)) return isNumber(one) && isNumber(other) ? OTHER_NUMBER : 0;
  if (one[0] !== other[0] || Math.min(one.length, other.length) < 4 || Math.abs(one.length - other.length) > 3) return 0;
  const likeness = 1 - distance(one, other) / Math.max(one.length, other.length);
  return likeness >= LEAST_LIKENESS ? likeness : 0;
}

const OTHER_NUMBER = 0.1;
const LEAST_LIKENESS = 0.65;

function isNumber(word: string): boolean {
  return word >= '0' && word < ':';
}
