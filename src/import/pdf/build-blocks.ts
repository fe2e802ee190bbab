import type { PdfLine } from './build-lines.ts';
import type { Column } from './order-columns.ts';

/** Lines that make a paragraph, a heading, an item of a list or a note. */
export interface PdfBlock {
  lines: PdfLine[];
  size: number;
  isBold: boolean;
  /** Whether its lines are rows of a table, each a line of its own. */
  isTable: boolean;
  /** The page on which it begins, from 0. */
  page: number;
}

const LABEL = /^(?:[•‣▪◦●○■□–—*·-]\s|[([]?(?:\d{1,3}|[a-zA-Z]|[ivx]{1,5})[.)\]]\s|\[\d+\])/;

/** Part the lines of columns, in the order in which they are read, into blocks; what goes on in the next column or page is one. */
export function buildBlocks(columns: readonly Column[]): PdfBlock[] {
  const blocks: PdfBlock[] = [];
  for (const column of columns) {
    const leading = typicalLeading(column.lines);
    let open: PdfBlock | null = null;
    column.lines.forEach((line, at) => {
      const before = column.lines[at - 1];
      if (open && before && !begins(line, before, { column, leading, block: open })) {
        open.lines.push(line);
        return;
      }
      const last = blocks.at(-1);
      if (!before && last && carriesOver(last, line, column)) {
        last.lines.push(line);
        open = last;
        return;
      }
      open = { lines: [line], size: line.size, isBold: line.isBold, isTable: false, page: line.page };
      blocks.push(open);
    });
  }
  for (const block of blocks) block.isTable = block.lines.length > 1 && block.lines.every(isRow);
  return blocks;
}

interface Place {
  column: Column;
  leading: (line: PdfLine) => number;
  block: PdfBlock;
}

/** Say whether a line begins a block, rather than going on with the line above it. */
function begins(line: PdfLine, before: PdfLine, { column, leading, block }: Place): boolean {
  const drop = line.y - before.y;
  const size = Math.max(line.size, before.size);
  if (Math.abs(line.size - before.size) > 0.1 * size && !isStray(line, before)) return true;
  if (drop > 1.32 * leading(line) + 0.5) return true;
  if (
    line.isBold !== before.isBold &&
    (isShortLine(before, line, column) || before.isBold === block.lines.every(({ isBold }) => isBold)) &&
    before.isBold &&
    block.lines.length <= 3
  )
    return true;
  if (isRow(line) !== isRow(before)) return isRow(line) || endsSentence(before) || isShortLine(before, line, column);
  const ends = endsSentence(before);
  if (LABEL.test(line.text) && (ends || isShortLine(before, line, column) || LABEL.test(block.lines[0]?.text ?? ''))) return true;
  const indent = line.x0 - before.x0;
  const isFirst = block.lines.length === 1;
  if (indent > 0.7 * size && line.x0 - column.x0 < 6 * size && (ends || isShortLine(before, line, column)) && !isCentered(line, before))
    return true;
  // A line that stands out to the left begins the next entry of a list whose lines hang, but follows an indented first line.
  if (indent < -0.7 * size && !isFirst && !isCentered(line, before)) return true;
  return ends && isShortLine(before, line, column) && !isCentered(line, before);
}

/** A line of a few raised or lowered signs alone is no block. */
function isStray(line: PdfLine, before: PdfLine): boolean {
  return Math.min(line.text.length, before.text.length) <= 3 && Math.abs(line.y - before.y) < 1.2 * Math.max(line.size, before.size);
}

function isCentered(line: PdfLine, before: PdfLine): boolean {
  return Math.abs(line.x0 + line.x1 - before.x0 - before.x1) < 0.6 * line.size && Math.abs(line.x0 - before.x0) > 0.5 * line.size;
}

/** Say whether the first word of the next line would have fitted on a line. */
function isShortLine(line: PdfLine, next: PdfLine, { x0, x1 }: Column): boolean {
  const word = /^\S+/.exec(next.text)?.[0].length ?? 0;
  const sign = (next.x1 - next.x0) / Math.max(1, next.text.length);
  const room = line.isRightToLeft ? line.x0 - x0 : x1 - line.x1;
  return room > (word + 1) * sign + 0.5 * line.size;
}

export function endsSentence({ text }: PdfLine): boolean {
  return /[.!?:;…。！？؟][”’"')\]»]*(?:\s?\d{0,3})?$/.test(text) || /\.$/.test(text);
}

function isRow({ pieces }: PdfLine): boolean {
  return pieces.some(({ text }) => text === '  ');
}

/** Say whether the last block of a column goes on at the top of the next: its sentence is open, and what follows is no block of its own. */
function carriesOver(last: PdfBlock, line: PdfLine, column: Column): boolean {
  const end = last.lines.at(-1);
  if (!end || Math.abs(line.size - last.size) > 0.06 * last.size || line.isBold !== last.isBold || isRow(line) || isRow(end)) return false;
  const isIndented = line.x0 - column.x0 > 0.7 * line.size;
  if (/[-‐\u00ad]$/.test(end.text)) return /^\p{L}/u.test(line.text);
  if (/^\p{Ll}/u.test(line.text)) return !endsSentence(end) || !isIndented;
  return !endsSentence(end) && !isIndented && !LABEL.test(line.text) && last.lines.length > 1;
}

/** The usual distance between lines of a size. */
function typicalLeading(lines: readonly PdfLine[]): (line: PdfLine) => number {
  const drops = new Map<number, number[]>();
  lines.slice(1).forEach((line, at) => {
    const before = lines[at];
    if (!before || Math.abs(before.size - line.size) > 0.5) return;
    const drop = line.y - before.y;
    const key = Math.round(line.size);
    if (drop > 0.6 * line.size && drop < 2.6 * line.size) drops.set(key, [...(drops.get(key) ?? []), drop]);
  });
  return ({ size }) => {
    const known = [...(drops.get(Math.round(size)) ?? [])].sort((one, other) => one - other);
    // Lines within paragraphs are the closest ones: the lower third of all distances.
    return known[Math.floor(known.length / 3)] ?? 1.25 * size;
  };
}
