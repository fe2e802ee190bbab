import type { Numeral } from './read-han.ts';

/** A word, a run of digits or another character of a text. */
export interface Token {
  type: 'word' | 'digits' | 'other';
  /** In lower case, folded, digits as 0 to 9, letters as the lists of the language have them. */
  text: string;
  /** The number of the digits, null for others and for digits that are no number in the language. */
  value: number | null;
  /** What it says besides, where its digits are letters: `三十`. */
  numeral?: Numeral;
  /** Whether nothing stands between it and the token before. */
  isTight: boolean;
  /** Whether it begins with a capital. */
  isCapital: boolean;
  /** Where it stands in the text as written. */
  start: number;
  end: number;
}

const VULGAR = /^\p{No}$/u;

/** Read a vulgar fraction in one character: `½` → 0.5; null for any other. */
export function readVulgar({ text }: Token): number | null {
  if (!VULGAR.test(text)) return null;
  const [one, other] = text.normalize('NFKC').split('⁄').map(Number);
  return one !== undefined && other ? one / other : null;
}
