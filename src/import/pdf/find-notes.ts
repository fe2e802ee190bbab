import type { PdfLine } from './build-lines.ts';
import type { Column } from './order-columns.ts';

/** A note at the foot of a page: its sign, and its lines. */
export interface PdfNote {
  sign: string;
  page: number;
  lines: PdfLine[];
}

/** Notes are set smaller than the text, by this part of its size at most. */
const SMALL = 0.93;
const SIGN = /^(\d{1,3}|[*∗†‡§¶#]{1,3})[.:]?\s*/;

/**
 * Take the notes at the feet of columns apart from their text: smaller lines below all others, of which the first begins
 * with a sign. What has none goes on with the last note of the page before.
 */
export function findNotes(columns: readonly Column[], size: number): { columns: Column[]; notes: PdfNote[] } {
  const notes: PdfNote[] = [];
  const rest = columns.map((column) => {
    const from = column.lines.findLastIndex((line) => line.size > SMALL * size) + 1;
    const foot = column.lines.slice(from);
    const first = foot.findIndex((line) => signOf(line, notes) !== null);
    const [start] = foot;
    const goesOn = first !== 0 && notes.length > 0 && start !== undefined && isCarriedOver(notes.at(-1), start);
    if (first === -1 && !goesOn) return from > 0 && isAside(foot, column.lines[from - 1]) ? takeAside(column, foot, notes) : column;
    if (from === 0 && !goesOn && !isNoteOnly(foot)) return column;
    const noteLines = goesOn ? foot : foot.slice(first);
    for (const line of noteLines) {
      const sign = signOf(line, notes);
      if (sign !== null) notes.push({ sign, page: line.page, lines: [line] });
      else notes.at(-1)?.lines.push(line);
    }
    return { ...column, lines: column.lines.filter((line) => !noteLines.includes(line)) };
  });
  return { columns: rest.filter(({ lines }) => lines.length > 0), notes };
}

/** Small lines without a sign, below a sentence that goes on elsewhere, such as a notice of copyright. */
function isAside(foot: readonly PdfLine[], before: PdfLine | undefined): boolean {
  return foot.length > 0 && isNoteOnly(foot) && before !== undefined && !/[.!?:]["”’)]?$/.test(before.text);
}

function takeAside(column: Column, foot: readonly PdfLine[], notes: PdfNote[]): Column {
  notes.push({ sign: '', page: foot[0]?.page ?? 0, lines: [...foot] });
  return { ...column, lines: column.lines.filter((line) => !foot.includes(line)) };
}

/** A column of small lines alone holds notes if it is short: else it is text that is set smaller. */
function isNoteOnly(lines: readonly PdfLine[]): boolean {
  return lines.length <= 12;
}

function isCarriedOver(note: PdfNote | undefined, line: PdfLine): boolean {
  const end = note?.lines.at(-1);
  return end !== undefined && line.page - end.page <= 1 && Math.abs(line.size - end.size) < 0.3 && !/[.!?]["”’)]?$/.test(end.text);
}

/** The sign with which a note begins: raised, or a number that follows that of the note before it. */
function signOf({ pieces, text, page }: PdfLine, notes: readonly PdfNote[]): string | null {
  const first = pieces.find((piece) => piece.text.trim());
  const found = SIGN.exec(text)?.[1];
  if (!found || !first) return null;
  if (first.shift === 'raised' && first.text.trim() === found) return found;
  if (!/^\d+$/.test(found)) return /^[*∗†‡§]/.test(text) ? found : null;
  const last = notes.findLast(({ sign }) => /^\d+$/.test(sign));
  const number = Number(found);
  if (last) return number === Number(last.sign) + 1 || (number === 1 && last.page !== page) ? found : null;
  return number === 1 && /^\d{1,3}[.:]?\s+\S/.test(text) ? found : null;
}

/** Cut the sign off the first line of a note. */
export function withoutSign(note: PdfNote): PdfLine[] {
  return note.lines.map((line, at) => {
    if (at) return line;
    const [first, ...rest] = line.pieces.filter((piece, index) => index > 0 || piece.text.trim());
    if (!first) return line;
    const cut = first.shift === 'raised' && first.text.trim() === note.sign ? '' : first.text.replace(SIGN, '');
    return {
      ...line,
      pieces: [...(cut ? [{ ...first, text: cut, shift: 'none' as const }] : []), ...rest],
      text: line.text.replace(SIGN, ''),
    };
  });
}
