import { fold } from '../text/fold.ts';
import { listTokens, NOTE_NUMBER } from './list-tokens.ts';

/** A part of a passage as somebody quotes it. */
export type Piece =
  | {
      type: 'token';
      key: string;
      word: boolean;
      /** Whether an editor put a part of it in brackets, as in `[t]he`: its case says nothing. */
      loose: boolean;
      start: number;
      end: number;
    }
  /** `…`, `[…]`: words left out. */
  | { type: 'omission'; start: number; end: number }
  /** `[the group]`: words of an editor, in place of others or beside them. */
  | { type: 'insertion'; start: number; end: number };

const ELLIPSIS = String.raw`(?:…|\.(?:\s?\.){2,3})`;
const OMISSION = String.raw`\[\s*${ELLIPSIS}\s*\]|\(\s*${ELLIPSIS}\s*\)|${ELLIPSIS}`;
/** What comes along when a text is copied, and can be nothing else: locators, raised numbers, numbers in brackets. */
const APPARATUS = String.raw`[([]?\b\p{Lu}{1,2}\s?¶\s?\d+[a-z]?\b[)\]]?|¶|${NOTE_NUMBER}|\[\d{1,3}\]`;
const LOOSE = String.raw`\p{L}+\[\p{L}{1,3}\](?:['’-]?\p{L})*|\[\p{L}{1,3}\](?:['’-]?\p{L})+`;
const INSERTION = String.raw`\[[^[\]]{1,120}\]`;
const SPECIAL = new RegExp(`(?<omission>${OMISSION})|(?<apparatus>${APPARATUS})|(?<loose>${LOOSE})|(?<insertion>${INSERTION})`, 'gu');

/** Parse a passage: its words and signs, what is left out, and what an editor put into brackets. */
export function parsePassage(passage: string): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  const take = (end: number) => {
    for (const { key, word, start, end: last } of listTokens(passage.slice(done, end)))
      pieces.push({ type: 'token', key, word, loose: false, start: done + start, end: done + last });
  };
  for (const { 0: written, index: start, groups = {} } of passage.matchAll(SPECIAL)) {
    take(start);
    const end = (done = start + written.length);
    if (groups.omission !== undefined) pieces.push({ type: 'omission', start, end });
    else if (groups.insertion !== undefined) pieces.push({ type: 'insertion', start, end });
    else if (groups.loose !== undefined)
      pieces.push({ type: 'token', key: fold(written.replace(/[[\]]/g, '')).text, word: true, loose: true, start, end });
  }
  take(passage.length);
  return pieces;
}

const PART = String.raw`[\p{L}\p{M}\p{N}]+`;
const BROKEN = new RegExp(`(?<head>(?:${PART}['’-])*${PART})(?:[-‐]\\u00ad?|\\u00ad)(?<gap>\\s+)(?<tail>${PART}(?:['’-]${PART})*)`, 'gu');

/** Write a word in one that was broken at the end of a line, as the texts know it: `recruit-⏎ment` → `recruitment`. */
export function fixBreaks(passage: string, knows: (word: string) => boolean): string {
  return passage.replace(BROKEN, (written, head: string, gap: string, tail: string) => {
    const [whole, compound] = [head + tail, `${head}-${tail}`];
    if (knows(fold(compound).text)) return compound;
    if (knows(fold(whole).text)) return whole;
    return /[\n\r]/.test(gap) ? whole : written;
  });
}

/** Drop the numbers of notes that stick to a word or to the sign after it: `mutinies3`, `mutinies”.12`. */
export function dropNoteNumbers(passage: string): string {
  return passage.replace(/(?<=\p{L}{3}|(?<!\p{N})[.,;:!?'"’”])\d{1,3}(?![\p{L}\p{N}]|[.,]\d)/gu, '');
}
