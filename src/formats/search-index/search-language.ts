import { foldWord } from './fold-word.ts';

/** What search knows of a language. */
export interface SearchLanguage {
  /** The stem of a word that `foldWord` has folded: `deserting` → `desert`. */
  stemOf: (term: string) => string;
  /** Words that stand almost everywhere, folded. */
  stopWords: ReadonlySet<string>;
  /** What is written before a word as a part of it, and the letters with which it can stand: `و` before Arabic ones. */
  before?: { words: readonly string[]; letters: RegExp };
}

/** Fold the words of a list, which spaces part. */
export function foldList(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter(Boolean).map(foldWord));
}
