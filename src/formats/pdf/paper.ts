/** The papers that documents are made for, with their sizes. */
export const PAPERS = {
  a4: { width: '210mm', height: '297mm' },
  letter: { width: '8.5in', height: '11in' },
} as const;

/** The name of a paper: `a4` or `letter`. */
export type Paper = keyof typeof PAPERS;

/** Say whether a word names a paper. */
export function isPaper(word: string): word is Paper {
  return Object.hasOwn(PAPERS, word);
}
