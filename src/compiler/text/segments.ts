/** Segmenters that were made: one takes longer to make than to use. */
const made = new Map<string, Intl.Segmenter>();

/**
 * Cut a text into graphemes, words or sentences, by the rules of Unicode (UAX 29) for its language. Words of scripts without
 * spaces are cut by a dictionary, which browsers and versions of Node do not share: what is stored and looked up must not
 * depend on it.
 *
 * @param language the language of the text (BCP 47), `und` where it is not known
 */
export function segment(text: string, language: string, granularity: 'grapheme' | 'word' | 'sentence'): Intl.Segments {
  const key = `${granularity} ${language}`;
  const segmenter = made.get(key) ?? new Intl.Segmenter(language, { granularity });
  made.set(key, segmenter);
  return segmenter.segment(text);
}

/** Count the words of a text. */
export function countWords(text: string, language: string): number {
  return [...segment(text, language, 'word')].filter(({ isWordLike }) => isWordLike).length;
}

/** List the graphemes of a text, what a reader takes for one letter or sign: the same in every language. */
export function listGraphemes(text: string): string[] {
  return Array.from(segment(text, 'und', 'grapheme'), ({ segment: grapheme }) => grapheme);
}
