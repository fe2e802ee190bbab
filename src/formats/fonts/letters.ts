/**
 * The letters that every site gets, whatever its texts: ASCII, and the signs that one writes beside it, so that a small change
 * of a text leaves its fonts, which readers keep, as they are.
 */
const PLAIN = `${String.fromCharCode(...Array.from({ length: 95 }, (_, at) => at + 32))}\u00a0§©°¶·½é×–—‘’“”†…′″−`;

/** Signs that no font draws: they break lines, or turn directions. */
const UNSEEN = /[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}]/u;

/**
 * List the letters that a text may be shown with, as code points in their order: its own, composed, and the capitals that a style
 * makes of them.
 */
export function listLetters(...texts: readonly string[]): number[] {
  const found = new Set<string>();
  for (const text of texts) for (const letter of new Set(text.normalize('NFC'))) found.add(letter);
  for (const letter of [...found]) for (const capital of letter.toUpperCase()) found.add(capital);
  return [...found]
    .filter((it) => !UNSEEN.test(it))
    .map((it) => it.codePointAt(0) ?? 0)
    .sort((one, other) => one - other);
}

/** List the letters of a site with those that every site gets. */
export function withPlainLetters(letters: readonly number[]): number[] {
  return [...new Set([...letters, ...listLetters(PLAIN)])].sort((one, other) => one - other);
}
