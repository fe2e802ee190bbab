import type { NumberWords } from './language.ts';
import { isKnown, languageOf } from './languages.ts';
import type { TimeWords } from './moment.ts';
import { readQuantities, type Quantity } from './read-quantities.ts';
import { readTimes } from './dates/read-times.ts';
import { splitTokens } from './split-tokens.ts';

/** What words say of how many, as far as rules can read it. */
export interface AmountReading {
  quantities: Quantity[];
  words: NumberWords;
  /** Whether the words of its language are known; if not, only digits and signs were read. */
  isKnown: boolean;
}

/**
 * Read what words say of how many, in the language of a BCP 47 tag.
 *
 * `at least 20 men` → `min: 20`
 */
export function readAmounts(text: string, tag: string): AmountReading {
  const language = languageOf(tag);
  const words = language.numbers;
  return { quantities: readQuantities(splitTokens(text, tag), words), words, isKnown: isKnown(language) };
}

/**
 * Read what words say of when, in the language of a BCP 47 tag. Names of months are known in all.
 *
 * `since early 2014` → the early part of 2014, as the beginning of a span
 */
export function readDates(text: string, tag: string): TimeWords[] {
  return readTimes(splitTokens(text, tag), languageOf(tag), tag);
}
