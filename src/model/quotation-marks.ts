/** What closes a quotation that a mark opens, in any language; the first is the usual one. */
const CLOSING: Readonly<Record<string, string>> = {
  ...{ '“': '”', '„': '“”', '«': '»', '»': '«' },
  ...{ '「': '」', '『': '』', '﹁': '﹂', '﹃': '﹄', '〝': '〞〟' },
};
/** Before a word that is written from right to left the mark that closes elsewhere opens. */
const FROM_RIGHT = /^”[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const OPENING = new RegExp(`[${Object.keys(CLOSING).join('')}”]`, 'g');

/** Tell what closes the quotation that the mark at a place opens; nothing where none opens there. */
export function closingAt(text: string, at: number): string | undefined {
  return FROM_RIGHT.test(text.slice(at, at + 2)) ? '“' : CLOSING[text[at] ?? ''];
}

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
    const closing = closingAt(text, start);
    if (closing === undefined || start < (found.at(-1)?.end ?? 0)) continue;
    const length = text.slice(start + 1).search(new RegExp(`[${closing}]`));
    const end = length === -1 ? text.length : start + length + 2;
    found.push({ start, end, open, close: (length === -1 ? closing : text).charAt(length === -1 ? 0 : end - 1), isClosed: length !== -1 });
  }
  return found;
}
