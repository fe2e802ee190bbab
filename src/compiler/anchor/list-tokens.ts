import { fold } from '../text/fold.ts';

/** A word or a sign of punctuation. Quotation marks are none: which are set, and whether, does not matter. */
export interface Token {
  /** How it's compared: folded, without spaces. */
  key: string;
  word: boolean;
  /** Where it stands in the text as written. */
  start: number;
  end: number;
}

const MARKS = '\'"‘’‚‛′″ʼʻ`´“”„‟«»‹›';
const LETTER = `(?:(?![ʼʻ])[\\p{L}\\p{M}\\p{N}\\u00ad\\u200b-\\u200d\\u2060])`;
const JOINT = `(?:['’‘ʼʻ\\-‐‑‒–−](?=${LETTER})|(?<=\\p{N})[.,](?=\\p{N}))`;
const TOKEN = new RegExp(
  `(${LETTER}+(?:${JOINT}${LETTER}+)*)|\\.{3,}|…|[-‐‑‒–—―−]+|[^\\s${MARKS}\\u00ad\\u200b-\\u200d\\u2060\\ufeff]`,
  'gu',
);

/**
 * List the words and signs of a text, so that two texts with the same list say the same word for word.
 * A number with its separators is one word, and so are `al-Zour` and `group’s`; a dash between words is a sign.
 *
 * `“Cut off”—20,000 men.` → `Cut`, `off`, `-`, `20,000`, `men`, `.`
 */
export function listTokens(text: string): Token[] {
  return [...text.matchAll(TOKEN)].map(({ 0: written, 1: word, index: start }) => ({
    key: word === undefined ? foldSign(written) : fold(word).text,
    word: word !== undefined,
    start,
    end: start + written.length,
  }));
}

function foldSign(sign: string): string {
  if (/^(?:\.{3,}|…)$/.test(sign)) return '...';
  return /^[-‐‑‒–—―−]+$/.test(sign) ? '-' : fold(sign).text;
}
