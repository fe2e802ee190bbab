import type { Token } from './split-tokens.ts';

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

/** Count the tokens of a phrase that stands at a token, its words separated by spaces; 0 if it does not stand there. */
export function matchPhrase(tokens: Tokens, at: number, phrase: string): number {
  const words = phrase.split(' ');
  return words.every((word, index) => textAt(tokens, at + index) === word) ? words.length : 0;
}

/** Count the tokens of the longest of some phrases that stand at a token. */
export function matchLongest(tokens: Tokens, at: number, phrases: readonly string[]): number {
  return Math.max(0, ...phrases.map((it) => matchPhrase(tokens, at, it)));
}

/** Count the tokens of a phrase that ends before a token; 0 if it does not end there. */
export function matchBefore(tokens: Tokens, at: number, phrase: string): number {
  const { length } = phrase.split(' ');
  return matchPhrase(tokens, at - length, phrase);
}
