import { fold } from '../text/fold.ts';
import { DIGITS, digitsOf } from './separators.ts';

/** A word, a run of digits or another character of a text. */
export interface Token {
  type: 'word' | 'digits' | 'other';
  /** In lower case, folded. */
  text: string;
  /** The number of the digits, null for others and for digits that are no number in the language. */
  value: number | null;
  /** Whether nothing stands between it and the token before. */
  isTight: boolean;
  /** Whether it begins with a capital. */
  isCapital: boolean;
  /** Where it stands in the text as written. */
  start: number;
  end: number;
}

const TOKEN = new RegExp(`(?<digits>${DIGITS})|(?<word>[\\p{L}\\p{M}]+(?:'[\\p{L}\\p{M}]+)*)|[^\\s]`, 'gu');
const VULGAR = /^\p{No}$/u;

/** Split a text into words, digits and other characters, as the reader of quantities takes them. */
export function splitTokens(text: string, language: string): Token[] {
  const read = digitsOf(language);
  // Folded, the end of a line is a space, as within a number.
  const folded = fold(text.replace(/(?<=\p{Nd})\n(?=\p{Nd})/gu, '|'));
  let last = -1;
  return [...folded.text.matchAll(TOKEN)].map(({ 0: found, index, groups }) => {
    const isTight = index === last;
    last = index + found.length;
    return {
      type: groups?.['digits'] !== undefined ? 'digits' : groups?.['word'] !== undefined ? 'word' : 'other',
      text: found.toLowerCase(),
      value: groups?.['digits'] === undefined ? null : read(found),
      isTight,
      isCapital: /^\p{Lu}/u.test(found),
      start: folded.starts[index] ?? 0,
      end: folded.ends[index + found.length - 1] ?? text.length,
    };
  });
}

/** Read a vulgar fraction in one character: `½` → 0.5; null for any other. */
export function readVulgar({ text }: Token): number | null {
  if (!VULGAR.test(text)) return null;
  const [one, other] = text.normalize('NFKC').split('⁄').map(Number);
  return one !== undefined && other ? one / other : null;
}
