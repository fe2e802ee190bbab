import { listGraphemes } from '../../compiler/text/segments.ts';
import type { Typeface } from './typeface.ts';

/** A letter for private use, for which no text has a use. */
const MISSING = '\ue000';
/** Stands for words in letters that the fonts do not have, as for any words left out of a quotation. */
const LEFT_OUT = '[…]';

/**
 * Spell a text with the letters that a typeface has: composed, without signs that have no shape, and with `[…]` for what it
 * cannot show, which would else be empty boxes.
 *
 * `the word خلافة means` → `the word […] means`
 */
export function spell(text: string, typeface: Typeface): string {
  const clean = text
    .normalize('NFC')
    .replace(/(?![\u200c\u200d])\p{Default_Ignorable_Code_Point}/gu, '') // those two join letters, or keep them apart
    .replace(/[\u202f\u2007]/g, '\u00a0')
    .replace(/[^\S\u00a0]+/g, ' ')
    .trim();
  const shown = listGraphemes(clean)
    .map((letter) => (typeface.has(letter) ? letter : MISSING))
    .join('');
  // Words that follow one another are left out as one.
  return shown.replace(/\ue000(?:[\ue000 \u00a0]*\ue000)?/g, LEFT_OUT);
}
