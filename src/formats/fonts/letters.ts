/**
 * The letters that every site gets, whatever its texts: ASCII, and the signs that one writes beside it, so that a small change
 * of a text leaves its fonts, which readers keep, as they are.
 */
const PLAIN = `${String.fromCharCode(...Array.from({ length: 95 }, (_, at) => at + 32))}\u00a0§©°¶·½é×–—‘’“”†…′″−`;

/** Signs that no font draws: they break lines, or turn directions. */
const UNSEEN = /[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}]/u;

/** List the letters of texts, composed, as code points in their order. */
export function listLetters(...texts: readonly string[]): number[] {
  const found = new Set<string>();
  for (const text of texts) for (const letter of new Set(text.normalize('NFC'))) found.add(letter);
  return [...found]
    .filter((it) => !UNSEEN.test(it))
    .map((it) => it.codePointAt(0) ?? 0)
    .sort((one, other) => one - other);
}

/** List the letters of a site with those that every site gets, and with the capitals that a style makes of them. */
export function withPlainLetters(letters: readonly number[]): number[] {
  const capitals = String.fromCodePoint(...letters).toUpperCase();
  return [...new Set([...letters, ...listLetters(PLAIN, capitals)])].sort((one, other) => one - other);
}
