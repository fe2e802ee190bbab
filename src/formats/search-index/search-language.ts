/** What search knows of a language. */
export interface SearchLanguage {
  /** The stem of a word that `foldWord` has folded: `deserting` → `desert`. */
  stemOf: (term: string) => string;
  /** Words that stand almost everywhere, folded. */
  stopWords: ReadonlySet<string>;
  /** What is written before a word as a part of it, and the letters with which such words begin: `و` before Arabic ones. */
  before?: { words: readonly string[]; letters: RegExp };
}

/** A language as it is written down: its stop words as one writes them, parted by spaces. */
export interface WrittenLanguage extends Omit<SearchLanguage, 'stopWords'> {
  stopWords: string;
}
