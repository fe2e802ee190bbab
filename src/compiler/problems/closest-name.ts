import { closest } from 'fastest-levenshtein';

/** Longer words are no names: comparing two of them takes time with the product of their lengths. */
const MAX_NAME = 200;

/** Find the name that is most like a word, for a hint; null where there are no names, or the word is none. */
export function closestName(word: string, names: Iterable<string>): string | null {
  const candidates = [...names].filter(({ length }) => length <= MAX_NAME);
  return candidates.length && word.length <= MAX_NAME ? closest(word, candidates) : null;
}
