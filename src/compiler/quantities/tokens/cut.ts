import type { HanLetters } from './read-han.ts';

/** How the words of a language are cut into those that its lists have. */
export type Cut =
  /** Words that consist of pieces throughout, each with its word: `zweitausend` → `zwei`, `tausend`. */
  | { by: 'pieces'; pieces: ReadonlyMap<string, string> }
  /**
   * Beginnings of words (the source of a pattern that takes one of them); `always`, or only where a word of the lists is left.
   * `l'an` → `l'`, `an`; `وخمسون` → `و`, `خمسون`
   */
  | { by: 'beginnings'; beginnings: string; always: boolean; keep: ReadonlySet<string> }
  /**
   * Letters that are words each, and numerals among them; `keep`: words that are none (the source of a pattern), left whole.
   * `约三十人` → `约`, 30, `人`
   */
  | { by: 'letters'; letters: string; han: HanLetters; keep: string };
