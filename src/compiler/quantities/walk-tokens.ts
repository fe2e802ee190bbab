import type { Token } from './tokens/token.ts';

export type Tokens = readonly Token[];

/** Tell the word or character at a token, empty behind the last. */
export function textAt(tokens: Tokens, at: number): string {
  return tokens[at]?.text ?? '';
}

/** Pass over one of some words, if it stands there. */
export function skip(tokens: Tokens, at: number, words: readonly string[]): number {
  return words.includes(textAt(tokens, at)) ? at + 1 : at;
}

/** Pass over a hyphen between two words. */
export function skipHyphen(tokens: Tokens, at: number): number {
  return tokens[at]?.text === '-' && tokens[at].isTight && tokens[at + 1]?.isTight ? at + 1 : at;
}

/** Say whether digits that are no number in the language stand before a token: what multiplies them is no number of its own. */
export function isBehindUnread(tokens: Tokens, at: number): boolean {
  const before = tokens[at - 1];
  return before?.type === 'digits' && before.value === null;
}
