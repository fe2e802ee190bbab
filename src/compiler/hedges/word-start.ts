import { languageOf } from '../quantities/languages.ts';
import { SPACED } from '../text/unspaced.ts';

/**
 * Make the source of a pattern that takes nothing, and holds where a word of a language (BCP 47) begins: in one that writes some words
 * together with the next, behind them as well, with their vowel signs.
 *
 * In `ar` before both words of `وقد` and before `قد` of `فقد`
 */
export function wordStart(language: string): string {
  const { cut } = languageOf(language);
  // Where the beginnings are cut off always, a sign stands behind each: `d’`.
  const glued = cut?.by === 'beginnings' && !cut.always ? String.raw`(?:(?:${cut.beginnings})\p{M}*){0,4}` : '';
  return glued ? `(?<=(?<!${SPACED})${glued})` : `(?<!${SPACED})`;
}
