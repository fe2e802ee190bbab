import type { PdfLine } from './build-lines.ts';

/** Lines that follow each other in one column, and the bounds of that column. */
export interface Column {
  lines: PdfLine[];
  x0: number;
  x1: number;
}

/** How many lines each side of a gutter has at least. */
const LEAST = 4;
/** How narrow a column is at least, as a part of the page. */
const NARROWEST = 0.12;

/**
 * Put the lines of a page into the order in which they are read: column by column where a gutter runs down a part of the
 * page, and what lies above it first, what lies below it last.
 */
export function orderColumns(lines: readonly PdfLine[], width: number, isRightToLeft: boolean): Column[] {
  if (!lines.length) return [];
  const sorted = [...lines].sort((one, other) => one.y - other.y);
  const gutter = findGutter(sorted, width);
  if (!gutter) return [toColumn(lines)];
  const { left, right } = gutter;
  const inside = new Set([...left, ...right]);
  const top = Math.min(...[...inside].map(({ y }) => y));
  const rest = sorted.filter((line) => !inside.has(line));
  const order = (some: readonly PdfLine[]) => orderColumns(some, width, isRightToLeft);
  return [
    ...order(rest.filter(({ y }) => y < top)),
    ...order(isRightToLeft ? right : left),
    ...order(isRightToLeft ? left : right),
    ...order(rest.filter(({ y }) => y >= top)),
  ];
}

interface Gutter {
  left: PdfLine[];
  right: PdfLine[];
}

/** Find where a gutter runs the longest: between lines that end before it and lines that begin behind it, without one that lies across. */
function findGutter(lines: readonly PdfLine[], width: number): Gutter | null {
  if (lines.length < 2 * LEAST) return null;
  const starts = new Set(lines.map(({ x0 }) => Math.round(x0)));
  let best: Gutter | null = null;
  for (const start of starts) {
    for (const run of listRuns(lines, start - 2)) {
      const size = run.left.length + run.right.length;
      if (size > (best ? best.left.length + best.right.length : 0) && isGutter(run, start, width)) best = run;
    }
  }
  return best;
}

/** List the stretches of lines, from top to bottom, of which none lies across a place. */
function listRuns(lines: readonly PdfLine[], at: number): Gutter[] {
  const runs: Gutter[] = [{ left: [], right: [] }];
  for (const line of lines) {
    if (line.x1 <= at) runs.at(-1)?.left.push(line);
    else if (line.x0 >= at) runs.at(-1)?.right.push(line);
    else runs.push({ left: [], right: [] });
  }
  return runs.filter(({ left, right }) => left.length >= LEAST && right.length >= LEAST);
}

/** Say whether two sides are running text: their lines are long, begin below each other, and stand side by side for a good part of the height. */
function isGutter({ left, right }: Gutter, start: number, width: number): boolean {
  const [leftEdge, leftEnd] = [Math.min(...left.map(({ x0 }) => x0)), Math.max(...left.map(({ x1 }) => x1))];
  const rightEnd = Math.max(...right.map(({ x1 }) => x1));
  if (leftEnd - leftEdge < NARROWEST * width || rightEnd - start < NARROWEST * width) return false;
  if (fill(left, leftEnd - leftEdge) < 0.45 || fill(right, rightEnd - start) < 0.45) return false;
  return overlap(left, right) >= 0.4 && alignment(right) >= 0.5;
}

function fill(lines: readonly PdfLine[], width: number): number {
  return lines.reduce((sum, { x0, x1 }) => sum + (x1 - x0), 0) / (lines.length * Math.max(width, 1));
}

/** How much of the lines begin at the two places at which most of them begin: flush, and indented. */
function alignment(lines: readonly PdfLine[]): number {
  const counts = new Map<number, number>();
  for (const { x0 } of lines) counts.set(Math.round(x0 / 3), (counts.get(Math.round(x0 / 3)) ?? 0) + 1);
  const [first = 0, second = 0] = [...counts.values()].sort((one, other) => other - one);
  return (first + second) / lines.length;
}

/** How much of the lower of two heights they share. */
function overlap(left: readonly PdfLine[], right: readonly PdfLine[]): number {
  const span = (lines: readonly PdfLine[]) => [Math.min(...lines.map(({ y }) => y)), Math.max(...lines.map(({ y }) => y))] as const;
  const [[top, bottom], [otherTop, otherBottom]] = [span(left), span(right)];
  const shared = Math.min(bottom, otherBottom) - Math.max(top, otherTop);
  return shared / Math.max(1, Math.min(bottom - top, otherBottom - otherTop));
}

/** The lines of a column from top to bottom; what stands on one line, from its begin to its end. */
function toColumn(lines: readonly PdfLine[]): Column {
  const sorted = [...lines].sort((one, other) => one.y - other.y);
  const rows: PdfLine[][] = [];
  for (const line of sorted) {
    const row = rows.at(-1);
    if (row?.[0] && Math.abs(row[0].y - line.y) < 0.35 * Math.min(row[0].size, line.size)) row.push(line);
    else rows.push([line]);
  }
  const joined = rows.map((row) => joinRow(row.sort((one, other) => (one.isRightToLeft ? other.x0 - one.x0 : one.x0 - other.x0))));
  return {
    lines: joined,
    x0: Math.min(...lines.map(({ x0 }) => x0)),
    x1: percentile(
      lines.map(({ x1 }) => x1),
      0.95,
    ),
  };
}

function joinRow(row: readonly PdfLine[]): PdfLine {
  const [first, ...rest] = row;
  if (!first) throw new RangeError('a row without lines');
  return rest.reduce(
    (joined, line) => ({
      ...joined,
      x0: Math.min(joined.x0, line.x0),
      x1: Math.max(joined.x1, line.x1),
      isBold: joined.isBold && line.isBold,
      pieces: [...joined.pieces, { text: '  ', shift: 'none' }, ...line.pieces],
      text: `${joined.text} ${line.text}`,
    }),
    first,
  );
}

function percentile(numbers: readonly number[], part: number): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}
