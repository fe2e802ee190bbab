import { findNumerals } from './find-numerals.ts';
import { fold } from '../text/fold.ts';
import { splitBareWords } from './split-words.ts';

/** A change of words that turn what a sentence says. */
export interface TellingChange {
  type: 'number' | 'negation';
  /** The words before and after, in their order; empty for none. */
  before: readonly string[];
  after: readonly string[];
}

const NEGATION = /^(?:no|not|never|none|nor|neither|nobody|nothing|nowhere|without|cannot|hardly|barely|scarcely|.+n't)$/;

/**
 * Compare the words of two wordings that carry a claim: numerals and (English) negations.
 *
 * `rose to 12`, `did not rise to 14` → number `12` → `14`, negation none → `not`
 */
export function compareTellingWords(before: string, after: string): TellingChange[] {
  const changes: TellingChange[] = (['number', 'negation'] as const).map((type) => ({
    type,
    before: LISTS[type](before),
    after: LISTS[type](after),
  }));
  return changes.filter(({ before: one, after: other }) => one.join(' ') !== other.join(' '));
}

const LISTS: Record<TellingChange['type'], (text: string) => string[]> = {
  number: (text) => findNumerals(fold(text).text).map((it) => it.text.toLowerCase()),
  negation: (text) =>
    splitBareWords(text)
      .map(({ key }) => key)
      .filter((key) => NEGATION.test(key)),
};
