import type { Range } from './find-quote.ts';

const ONES =
  'zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const VAGUE = 'tens|dozens?|hundreds?|thousands?|millions?|billions?|half|several|twice';
const NUMERAL = new RegExp(`\\d+(?:[.,]\\d+)*(?:st|nd|rd|th|s)?|\\b(?:(?:${TENS})(?:[-‑ ](?:${ONES}))?|${ONES}|${VAGUE})\\b`, 'gi');

/**
 * Find the numerals of an English text: digits, number words, and words for rough quantities.
 *
 * `30 to 40 men, several armed` → `30`, `40`, `several`
 */
export function findNumerals(text: string): (Range & { text: string })[] {
  return [...text.matchAll(NUMERAL)].map(({ 0: numeral, index }) => ({ start: index, end: index + numeral.length, text: numeral }));
}
