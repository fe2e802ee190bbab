import { findNumerals } from './find-numerals.ts';
import { levelDigits } from '../quantities/separators.ts';
import { fold } from '../text/fold.ts';
import { splitBareWords } from './split-words.ts';

/** A change of words that turn what a sentence says. */
export interface TellingChange {
  type: 'number' | 'negation';
  /** The words before and after, in their order; empty for none. */
  before: readonly string[];
  after: readonly string[];
}

/** Words that deny, by language; of others none is known. In Chinese they may be a part of a longer word. */
const NEGATIONS: Readonly<Record<string, RegExp>> = {
  ar: /^[وف]?(?:لا|لم|لن|ليس|ليست|ليسوا|ما|غير|بلا|دون|بدون)$/,
  de: /^(?:nicht|nichts|nie|niemals|niemand|nirgends|kein(?:e[mnrs]?)?|ohne|weder|kaum)$/,
  en: /^(?:no|not|never|none|nor|neither|nobody|nothing|nowhere|without|cannot|hardly|barely|scarcely|.+n't)$/,
  es: /^(?:no|nunca|jamás|nadie|nada|ningun[oa]s?|ningún|tampoco|ni|sin|apenas)$/,
  fr: /^(?:ne|n'.+|pas|jamais|aucune?|nul|nulle|personne|rien|ni|sans|guère)$/,
  zh: /[不没无未非]/u,
};

/**
 * Compare the words of two wordings that carry a claim: numerals and negations, in a language (BCP 47).
 *
 * `rose to 12`, `did not rise to 14` → number `12` → `14`, negation none → `not`
 */
export function compareTellingWords(before: string, after: string, language: string): TellingChange[] {
  const changes: TellingChange[] = (['number', 'negation'] as const).map((type) => ({
    type,
    before: LISTS[type](before, language),
    after: LISTS[type](after, language),
  }));
  // The same number in digits of another script is no other.
  return changes.filter(({ before: one, after: other }) => levelDigits(one.join(' ')) !== levelDigits(other.join(' ')));
}

const LISTS: Record<TellingChange['type'], (text: string, language: string) => string[]> = {
  number: (text, language) => findNumerals(fold(text).text, language).map((it) => it.text.toLowerCase()),
  negation: (text, language) => {
    const negation = NEGATIONS[language.split('-')[0] ?? ''];
    return splitBareWords(text).flatMap(({ key }) => (negation?.test(key) ? key : []));
  },
};
