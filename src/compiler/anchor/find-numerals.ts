import type { Range } from './find-quote.ts';
import { findLanguage } from '../quantities/languages.ts';
import { DIGITS } from '../quantities/separators.ts';

const known = new Map<string, RegExp>();

/**
 * Find the numerals of a text in a language (BCP 47): digits, number words, and words for rough quantities. Of a
 * language whose words are not known, digits alone are found.
 *
 * `30 to 40 men, several armed` → `30`, `40`, `several`
 */
export function findNumerals(text: string, language = 'en'): (Range & { text: string })[] {
  const numeral = known.get(language) ?? makePattern(language);
  known.set(language, numeral);
  return [...text.matchAll(numeral)].map(({ 0: found, index }) => ({ start: index, end: index + found.length, text: found }));
}

function makePattern(language: string): RegExp {
  const { numbers, audited = [] } = findLanguage(language) ?? {};
  const endings = [...(numbers?.ordinalEndings ?? []), ...(numbers?.decadeEndings ?? [])];
  const cardinals = [...(numbers?.cardinals ?? [])];
  const either = (words: readonly string[]) => [...words].sort((one, other) => other.length - one.length).join('|');
  const tens = cardinals.flatMap(([word, number]) => (number >= 20 ? word : []));
  const small = cardinals.flatMap(([word, number]) => (number < 20 ? word : []));
  const words = either([...small, ...audited]);
  return new RegExp(
    [
      `(?:${DIGITS})${endings.length ? `(?:${either(endings)})?` : ''}`,
      ...(words ? [`\\b(?:(?:${either(tens)})(?:[-‑ ](?:${either(small)}))?|${words})\\b`] : []),
    ].join('|'),
    'giu',
  );
}
