import type { Range } from './find-quote.ts';
import { fold } from '../text/fold.ts';
import { segment } from '../text/segments.ts';

/** A word of a text, with its place in the text as written. */
export interface Word extends Range {
  /** The word as it is compared: folded, in lower case. */
  key: string;
}

/**
 * Split a text into its words, by the rules of Unicode (UAX 29), which part words in every script, and in all languages alike,
 * so that words of two texts can be compared.
 *
 * `“It’s 20,000,” he said` → `it's`, `20,000`, `he`, `said`
 */
export function splitWords(text: string): Word[] {
  const folded = fold(text);
  return [...segment(folded.text, 'und', 'word')]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment: word, index }) => ({
      key: word.toLowerCase(),
      start: folded.starts[index] ?? 0,
      end: folded.ends[index + word.length - 1] ?? 0,
    }));
}

/**
 * Split a text into its words without low lines at either end: they are signs of emphasis, as stars are.
 *
 * `_It’s_ 20_000` → `it's`, `20_000`
 */
export function splitBareWords(text: string): Word[] {
  return splitWords(text).map(({ key, start, end }) => {
    const bare = key.replace(/^_+(?=[^_])|(?<=[^_])_+$/g, '');
    const lead = key.indexOf(bare);
    return { key: bare, start: start + lead, end: end - (key.length - lead - bare.length) };
  });
}
