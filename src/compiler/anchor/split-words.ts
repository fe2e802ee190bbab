import type { Range } from './find-quote.ts';
import { fold } from '../text/fold.ts';

/** A word of a text, with its place in the text as written. */
export interface Word extends Range {
  /** The word as it is compared: folded, in lower case. */
  key: string;
}

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/**
 * Split a text into its words, by the rules of Unicode (UAX 29), which part words in every script. Low lines at either
 * end belong to no word: they are signs of emphasis, as stars are.
 *
 * `“It’s _20,000_,” he said` → `it's`, `20,000`, `he`, `said`
 */
export function splitWords(text: string): Word[] {
  const folded = fold(text);
  return [...segmenter.segment(folded.text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment, index }) => {
      const word = segment.replace(/^_+(?=[^_])|(?<=[^_])_+$/g, '');
      const from = index + segment.indexOf(word);
      return { key: word.toLowerCase(), start: folded.starts[from] ?? 0, end: folded.ends[from + word.length - 1] ?? 0 };
    });
}
