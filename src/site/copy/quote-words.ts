import * as strings from '#strings/client/copy.ts';
import { listQuoted, QUOTATION_MARKS, type Quoted } from '../../model/quotation-marks.ts';

const MARK = new RegExp(`[${QUOTATION_MARKS}]`);
const AROUND = new RegExp(`^[\\s${QUOTATION_MARKS}]+|[\\s${QUOTATION_MARKS}]+$`, 'g');

/**
 * Whose words a passage consists of. On the page of a reading edition: those of the document that it quotes, its own
 * that retell it, or both; on that of an original: the document’s, all of them.
 */
export type Wording = 'document' | 'edition' | 'both' | 'original';

export interface Quotation {
  words: string;
  wording: Wording;
}

export interface Stretch {
  start: number;
  end: number;
}

/**
 * Take words out of a paragraph of a reading edition, in which words between quotation marks are the document’s own, so that a
 * reader can tell whose they are: a quotation that was cut gets its mark back, and one that is alone is freed of them.
 *
 * `of “nearly unchecked expansion”, the` → the same, both; `unchecked expansion` → the same, of the document;
 * `expansion”, the` → `“expansion”, the`, both
 */
export function quoteWords(text: string, stretches: readonly Stretch[]): Quotation {
  const quoted = listQuoted(text);
  const parts = stretches.map(({ start, end }) => text.slice(start, end));
  const letters = stretches.flatMap(({ start, end }) => listLetters(text, start, end, quoted));
  const words = cleanWords(stretches.map(({ start, end }, at) => closeQuotation(quoted, start, end, parts[at] ?? '')).join(' … '));
  if (!letters.includes(true)) return { words, wording: 'edition' };
  const bare = cleanWords(parts.join(' … ').replace(AROUND, ''));
  if (stretches.length > 1 || letters.includes(false) || MARK.test(bare)) return { words, wording: 'both' };
  return { words: bare, wording: 'document' };
}

/** Join what was taken out of several paragraphs, a line each. */
export function joinQuotations(quotations: readonly Quotation[]): Quotation {
  const wordings = new Set(quotations.map(({ wording }) => wording));
  const [wording] = wordings;
  if (wordings.size === 1 && wording) return { words: quotations.map(({ words }) => words).join('\n'), wording };
  const words = quotations.map((it) => (it.wording === 'document' ? strings.quoted(it.words) : it.words));
  return { words: words.join('\n'), wording: 'both' };
}

/** Make words plain: single spaces, and no signs that nobody sees. */
export function cleanWords(text: string): string {
  return text
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Tell for each letter and digit whether it is quoted. */
function listLetters(text: string, start: number, end: number, quoted: readonly Quoted[]): boolean[] {
  return [...text.slice(start, end).matchAll(/[\p{L}\p{N}]/gu)].map(({ index }) => findQuoted(quoted, start + index) !== undefined);
}

/** Give back the marks of a quotation within which the words begin or end. */
function closeQuotation(quoted: readonly Quoted[], start: number, end: number, words: string): string {
  return (findQuoted(quoted, start)?.open ?? '') + words + (findQuoted(quoted, end)?.close ?? '');
}

/** Find the quotation within which a place stands. */
function findQuoted(quoted: readonly Quoted[], at: number): Quoted | undefined {
  return quoted.find((it) => it.start < at && (at < it.end || !it.isClosed));
}
