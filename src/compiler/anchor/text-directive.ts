import { segment } from '../text/segments.ts';
import { firstWords, lastWords, tidy } from '../text/first-words.ts';
import type { Range } from './find-quote.ts';

/** Words named for a browser to find: WICG, URL Fragment Text Directives. */
export interface TextDirective {
  prefix?: string;
  textStart: string;
  textEnd?: string;
  suffix?: string;
}

/** A place in the text of a block. */
export interface TextPoint {
  text: string;
  at: number;
  /** The language of the text (BCP 47), by which browsers find its words. */
  language: string;
}

/** Longer words are named by how they begin and end. */
const LONGEST = 120;
const WORDS_AT_ENDS = 5;
const MAX_CONTEXT = 12;

/**
 * Name the words from one point to another so that a browser finds no others on the page: with words around them, as
 * many as it takes. Null if even that is not enough.
 *
 * @param page all text of the page, in which a browser looks from the start
 */
export function describeWords(start: TextPoint, end: TextPoint, page: string): TextDirective | null {
  const from = wordStart(start);
  const to = wordEnd(end);
  const isOneBlock = start.text === end.text;
  const before = start.text.slice(0, from);
  const after = end.text.slice(to);
  const exact = isOneBlock ? tidy(start.text.slice(from, to)) : null;
  const short = exact !== null && exact.length <= LONGEST ? exact : null;
  const textStart = short ?? firstWords(start.text.slice(from), WORDS_AT_ENDS, start.language);
  const textEnd = short === null ? lastWords(end.text.slice(isOneBlock ? from : 0, to), WORDS_AT_ENDS, end.language) : undefined;
  const haystack = level(page);
  for (let context = 0; context <= MAX_CONTEXT; context++) {
    const prefix = lastWords(before, context, start.language);
    const suffix = firstWords(after, context, end.language);
    // A range is found by its start, and ends with the first such end after it.
    const opening = [prefix, textStart, ...(short === null ? [] : [suffix])];
    const closing = textEnd === undefined ? null : [textEnd, suffix];
    if (count(haystack, opening) !== 1 || (closing && count(haystack, closing) !== 1)) continue;
    return { ...(prefix && { prefix }), textStart, ...(textEnd && { textEnd }), ...(suffix && { suffix }) };
  }
  return null;
}

/**
 * Add a text directive to an address with a fragment, which remains what the link leads to where the words are not found:
 * `…/#p7` → `…/#p7:~:text=aura%20of`
 */
export function addDirective(address: string, { prefix, textStart, textEnd, suffix }: TextDirective): string {
  const parts = [prefix && `${encode(prefix)}-`, encode(textStart), textEnd && encode(textEnd), suffix && `-${encode(suffix)}`];
  return `${address}:~:text=${parts.filter(Boolean).join(',')}`;
}

/** A hyphen would mark a prefix or suffix. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(/-/g, '%2D');
}

/** Widen a range to whole words of a language (BCP 47), without the spaces around them. */
export function wholeWords(text: string, { start, end }: Range, language: string): Range {
  return { start: wordStart({ text, at: start, language }), end: wordEnd({ text, at: end, language }) };
}

/** Browsers find whole words only. */
function wordStart({ text, at, language }: TextPoint): number {
  const start = at + (/^\s*/.exec(text.slice(at))?.[0].length ?? 0);
  const word = wordAt(text, start, language);
  return word && word.index < start ? word.index : start;
}

function wordEnd({ text, at, language }: TextPoint): number {
  const end = text.slice(0, at).trimEnd().length;
  const word = wordAt(text, end - 1, language);
  return word ? Math.max(end, word.index + word.segment.length) : end;
}

function wordAt(text: string, at: number, language: string): Intl.SegmentData | undefined {
  const found = segment(text, language, 'word').containing(Math.max(0, at));
  return found?.isWordLike ? found : undefined;
}

/** Level what browsers pass over when they look for words: capitals, accents and spaces. */
function level(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}|\s/gu, '')
    .toLowerCase();
}

function count(haystack: string, parts: readonly string[]): number {
  return haystack.split(level(parts.join(''))).length - 1;
}
