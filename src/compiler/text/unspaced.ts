/** A letter of a script that writes no space between words, as a part of a regular expression with the flag `u`. */
export const UNSPACED = String.raw`(?=[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}])(?!\p{Nd})[\p{L}\p{N}]`;

/** A letter or digit beside which no other word begins or ends: any but those of such scripts; likewise a part of a regular expression. */
export const SPACED = String.raw`(?!${UNSPACED})[\p{L}\p{N}]`;

const HAS = new RegExp(UNSPACED, 'u');

/** Tell whether a text has letters of a script that writes no space between words. */
export function hasUnspaced(text: string): boolean {
  return HAS.test(text);
}
