/** Keys of signs by their place on a keyboard, alone and with the shift key, as far as a page takes them. */
const SIGNS: Readonly<Record<string, readonly [string, string]>> = { Slash: ['/', '?'] };

/**
 * Tell which key was pressed, as a Latin keyboard names it: on an Arabic or Russian one the key at the place of `n` is `n`.
 * Null while an input method puts a letter together, which the key is a part of.
 */
export function readKey({ key, code, shiftKey, isComposing, keyCode }: KeyboardEvent): string | null {
  // Safari tells the key that ends a composition after it has ended, under the number of keys that are composed.
  if (isComposing || keyCode === 229) return null;
  if (/^[\x20-\x7e]+$/.test(key)) return key;
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  const [plain, shifted] = SIGNS[code] ?? (letter === undefined ? [key, key] : [letter.toLowerCase(), letter]);
  return shiftKey ? shifted : plain;
}
