import { hasUnspaced } from '../text/unspaced.ts';
import { closingAt } from '../../model/quotation-marks.ts';
import { listTokens } from './list-tokens.ts';

/** A stretch between quotation marks, without them. */
export interface Quotation {
  start: number;
  end: number;
}

/** Cut a text at blank lines; a block that holds no more than a number or a code came along when it was copied. */
export function listBlocks(text: string): string[] {
  return text
    .split(/\r?\n[^\S\n]*\r?\n\s*/)
    .map((block) => block.trim())
    .filter((block) => listTokens(block).some(({ key, word }) => word && (/(?:\p{L}\p{M}*){2}/u.test(key) || hasUnspaced(key))));
}

/** Marks that quote in manuscripts, and stand for other things in texts that are set. */
const TYPED: Readonly<Record<string, string>> = { '"': '"', '‹': '›', '＂': '＂' };

/** Find the quotations in a block of a manuscript: what stands between the outermost quotation marks. */
export function listQuotations(block: string): Quotation[] {
  const quotations: Quotation[] = [];
  for (let at = 0; at < block.length; at++) {
    const closing = closingAt(block, at) ?? TYPED[block[at] ?? ''];
    const end = closing === undefined ? -1 : block.slice(at + 1).search(new RegExp(`[${closing}]`));
    if (end === -1) continue;
    if (/\p{L}/u.test(block.slice(at + 1, at + 1 + end))) quotations.push({ start: at + 1, end: at + 1 + end });
    at += end + 1;
  }
  return quotations.length ? quotations : listBetweenSingle(block);
}

/** Between ‘ and ’ the last mark before the next ‘ closes, for the others may be apostrophes. */
function listBetweenSingle(block: string): Quotation[] {
  return [...block.matchAll(/‘([^‘]*)’(?!\p{L})/gu)].map(({ 1: words = '', index }) => ({
    start: index + 1,
    end: index + 1 + words.length,
  }));
}

/** Take off the quotation marks around a whole passage, and the locator and sign that may follow them. */
export function stripMarks(passage: string): string {
  const [only, ...others] = listQuotations(passage);
  if (!only || others.length) return passage;
  const around = passage.slice(0, only.start - 1) + passage.slice(only.end + 1).replace(/\(?\b\p{Lu}{1,2}\s?¶\s?\d+[a-z]?\)?/u, '');
  return /[\p{L}\p{N}]/u.test(around) ? passage : passage.slice(only.start, only.end);
}
