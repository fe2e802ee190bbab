import { fold } from '../text/fold.ts';
import { UNSPACED } from '../text/unspaced.ts';

/** A word or a sign of punctuation. Quotation marks are none: which are set, and whether, does not matter. */
export interface Token {
  /** How it's compared: folded, without spaces. */
  key: string;
  word: boolean;
  /** Where it stands in the text as written. */
  start: number;
  end: number;
}

const MARKS = '\'"‘’‚‛′″ʼʻ`´“”„‟«»‹›「」『』﹁﹂﹃﹄〝〞〟＂＇';
/** Signs that are not seen: they part no words, and are none. */
const UNSEEN = String.raw`\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff`;
const RAISED = '⁰¹²³⁴-⁹';
/** The raised number of a note, which is no part of the words: no power (10⁶) and no square of a unit (km²). */
export const NOTE_NUMBER = String.raw`(?=[${RAISED}])(?<!\p{Nd}[${RAISED}]*)(?<!(?<!\p{L})(?:[kcdm]?m|ft|yd|mi))[${RAISED}]+`;
const LETTER = `(?:(?!${NOTE_NUMBER}|[ʼʻ]|${UNSPACED})[\\p{L}\\p{M}\\p{N}])`;
const RUN = `${LETTER}(?:${LETTER}|[${UNSEEN}]+(?=${LETTER}))*`;
const JOINT = `(?:['’‘ʼʻ\\-‐‑‒–−](?=${LETTER})|(?<=\\p{N})[.,٫٬](?=\\p{N}))`;
const TOKEN = new RegExp(`(${UNSPACED}\\p{M}*|${RUN}(?:${JOINT}${RUN})*)|\\.{3,}|…|[-‐‑‒–—―−]+|[^\\s${MARKS}${UNSEEN}${RAISED}]`, 'gu');

/**
 * List the words and signs of a text, so that two texts with the same list say the same word for word.
 * A number with its separators is one word, and so are `al-Zour` and `group’s`; a dash between words is a sign. In a script
 * without spaces each letter is one: where its words end is a matter of opinion, and a part of a text is quoted from any letter on.
 *
 * The raised numbers of notes are left out.
 *
 * `“Cut off”—20,000 men.` → `Cut`, `off`, `-`, `20,000`, `men`, `.`; `港口关闭` → `港`, `口`, `关`, `闭`
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
