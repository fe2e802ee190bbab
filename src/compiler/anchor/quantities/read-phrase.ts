import { findLanguage } from './languages.ts';
import { NO_WORDS } from './languages/none.ts';
import type { Language } from './language.ts';
import type { TimeWords } from './moment.ts';
import { readQuantities, type Quantity } from './read-quantities.ts';
import { readTimes } from './read-times.ts';
import { splitTokens } from './split-tokens.ts';

/** What words say of how many and when, as far as rules can read it. */
export interface PhraseReading {
  quantities: Quantity[];
  times: TimeWords[];
  language: Language;
  /** Whether the words of its language are known; if not, only digits, signs and names of months were read. */
  isKnown: boolean;
}

/**
 * Read what words say of how many and when, in the language of a BCP 47 tag.
 *
 * `at least 20 men in early 2014` → `min: 20`; the early part of 2014
 */
export function readPhrase(text: string, tag: string): PhraseReading {
  const known = findLanguage(tag);
  const language = known ?? NO_WORDS;
  const tokens = splitTokens(text, tag);
  return {
    quantities: readQuantities(tokens, language.numbers),
    times: readTimes(tokens, language, tag),
    language,
    isKnown: known !== null,
  };
}
