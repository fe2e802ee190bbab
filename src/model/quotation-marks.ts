/** What closes a quotation that a mark opens, in any language; the first is the usual one. */
const CLOSING: Readonly<Record<string, string>> = { '“': '”', '„': '“”', '«': '»', '»': '«', '「': '」', '『': '』' };
const OPENING = new RegExp(`[${Object.keys(CLOSING).join('')}]`, 'g');
/** Any mark that opens or closes a quotation. */
export const QUOTATION_MARKS = [...new Set([...Object.keys(CLOSING), ...Object.values(CLOSING).join('')])].join('');

/** A stretch of a text that is quoted, with its marks. */
export interface Quoted {
  start: number;
  end: number;
  /** The mark that opens it. */
  open: string;
  /** The mark that closes it; where none does, the one that would. */
  close: string;
  isClosed: boolean;
}

/** Find what stands between quotation marks, the outermost alone; one that is never closed goes on to the end. */
export function listQuoted(text: string): Quoted[] {
  const found: Quoted[] = [];
  for (const { 0: open, index: start } of text.matchAll(OPENING)) {
    if (start < (found.at(-1)?.end ?? 0)) continue;
    const closing = CLOSING[open] ?? '';
    const length = text.slice(start + 1).search(new RegExp(`[${closing}]`));
    const end = length === -1 ? text.length : start + length + 2;
    found.push({ start, end, open, close: (length === -1 ? closing : text).charAt(length === -1 ? 0 : end - 1), isClosed: length !== -1 });
  }
  return found;
}
