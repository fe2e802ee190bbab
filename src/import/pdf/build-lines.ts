import type { PdfItem, PdfPage } from './open-pdf.ts';

/** A piece of a line: text that is raised is the sign of a note, an exponent or the like. */
export interface PdfPiece {
  text: string;
  shift: 'none' | 'raised' | 'lowered';
}

/** A line of a page, or of a column. */
export interface PdfLine {
  page: number;
  x0: number;
  x1: number;
  /** The line that its text stands on, from the top of the page. */
  y: number;
  /** The size of most of its text. */
  size: number;
  isBold: boolean;
  isRightToLeft: boolean;
  pieces: PdfPiece[];
  text: string;
}

/** From this gap on, in sizes of the text, words stand in different columns. */
const COLUMN_GAP = 1.8;
/** From this gap on two stretches of text are two words. */
const WORD_GAP = 0.16;

/** Build the lines of a page from its stretches of text: what stands on one line without a wide gap. */
export function buildLines(items: readonly PdfItem[], page: number): PdfLine[] {
  const groups: PdfItem[][] = [];
  for (const item of items) {
    const group = groups.at(-1);
    if (group && goesOn(group, item)) group.push(item);
    else if (item.text.trim()) groups.push([item]);
  }
  return joinGroups(groups.filter((group) => group.some(({ text }) => text.trim()))).map((group) => toLine(group, page));
}

/** Say whether text stands right behind what is before it on the page and in the file. */
function goesOn(group: readonly PdfItem[], item: PdfItem): boolean {
  const last = group.at(-1);
  const base = group.find(({ size }) => size === Math.max(...group.map((it) => it.size)));
  if (!last || !base) return false;
  const size = Math.max(base.size, item.size);
  if (Math.abs(item.y - base.y) > 0.55 * size) return false;
  // White space as wide as a gutter parts columns.
  if (!item.text.trim()) return item.width < COLUMN_GAP * size;
  // Words of the one direction stand within lines of the other.
  const isMixed = item.isRightToLeft || group.some((it) => it.isRightToLeft);
  const gaps = [...(item.isRightToLeft ? [] : [item.x - (last.x + last.width)]), ...(isMixed ? [last.x - (item.x + item.width)] : [])];
  return gaps.some((gap) => gap > -0.6 * size && gap < COLUMN_GAP * size);
}

/** Join what stands on one line, though the file has it in several places. */
function joinGroups(groups: readonly PdfItem[][]): PdfItem[][] {
  const extent = (group: readonly PdfItem[]) => ({
    x0: Math.min(...group.map(({ x }) => x)),
    x1: Math.max(...group.map(({ x, width }) => x + width)),
    y: baseOf(group).y,
    size: baseOf(group).size,
  });
  const joined: { items: PdfItem[]; box: ReturnType<typeof extent> }[] = [];
  for (const items of groups) {
    const box = extent(items);
    const before = joined.findLast(({ box: it }) => {
      const size = Math.max(it.size, box.size);
      // A sign that is set apart above the line belongs to it as well.
      const near = Math.min(it.size, box.size) < 0.85 * size ? 0.5 : 0.2;
      const gap = Math.max(box.x0 - it.x1, it.x0 - box.x1);
      return Math.abs(it.y - box.y) < near * size && gap > -0.3 * size && gap < 0.5 * size;
    });
    if (before) {
      const isMixed = [...before.items, ...items].some(({ isRightToLeft }) => isRightToLeft);
      before.items = [...before.items, ...items].sort((one, other) => (isMixed ? other.x - one.x : one.x - other.x));
      before.box = extent(before.items);
    } else joined.push({ items: [...items], box });
  }
  return joined.map(({ items }) => items);
}

function baseOf(group: readonly PdfItem[]): PdfItem {
  const lengths = new Map<number, number>();
  for (const { size, text } of group) lengths.set(size, (lengths.get(size) ?? 0) + text.trim().length);
  const most = Math.max(...lengths.values());
  const found = group.find(({ size, text }) => lengths.get(size) === most && text.trim()) ?? group[0];
  if (!found) throw new RangeError('a line without text');
  return found;
}

function toLine(items: readonly PdfItem[], page: number): PdfLine {
  const base = baseOf(items);
  const pieces: PdfPiece[] = [];
  let last: PdfItem | null = null;
  for (const item of items) {
    if (!item.text.trim() && !last) continue;
    const isSmall = item.size < 0.86 * base.size;
    const shift =
      !isSmall || !item.text.trim()
        ? 'none'
        : item.y < base.y - 0.12 * base.size
          ? 'raised'
          : item.y > base.y + 0.08 * base.size
            ? 'lowered'
            : 'none';
    const gap = last ? Math.max(last.x - item.x - item.width, item.x - last.x - last.width) : 0;
    const before = pieces.at(-1);
    const space = last && gap > WORD_GAP * base.size && !/\s$/.test(before?.text ?? '') && !/^\s/.test(item.text) ? ' ' : '';
    if (before?.shift === shift) before.text += space + item.text;
    else {
      if (before && space) before.text += space;
      pieces.push({ text: item.text, shift });
    }
    last = item;
  }
  return {
    page,
    x0: Math.min(...items.filter(({ text }) => text.trim()).map(({ x }) => x)),
    x1: Math.max(...items.filter(({ text }) => text.trim()).map(({ x, width }) => x + width)),
    y: base.y,
    size: base.size,
    isBold: items.every(({ isBold, text }) => isBold || !text.trim()),
    isRightToLeft: items.filter(({ isRightToLeft }) => isRightToLeft).length * 2 > items.length,
    pieces: pieces.map(({ text, shift: its }) => ({ text: composeAccents(text), shift: its })),
    text: composeAccents(pieces.map(({ text }) => text).join(''))
      .replace(/\s+/g, ' ')
      .trim(),
  };
}

const ACCENTS: Record<string, string> = {
  '¨': '\u0308',
  '´': '\u0301',
  ˆ: '\u0302',
  '˜': '\u0303',
  '¸': '\u0327',
  '˚': '\u030a',
  ˇ: '\u030c',
};

/** An accent that was set before its letter, as older programs set it, becomes one with it: `na¨ıve` → `naïve`. */
function composeAccents(text: string): string {
  return text.replace(/([¨´ˆ˜¸˚ˇ])(\p{L})/gu, (both, accent: string, letter: string) => {
    const composed = `${letter === 'ı' ? 'i' : letter}${ACCENTS[accent] ?? ''}`.normalize('NFC');
    return composed.length === 1 ? composed : both;
  });
}

/** The size of most of the text of a document. */
export function bodySize(lines: readonly PdfLine[]): number {
  const lengths = new Map<number, number>();
  for (const { size, text } of lines) {
    const key = Math.round(size * 2) / 2;
    lengths.set(key, (lengths.get(key) ?? 0) + text.length);
  }
  return [...lengths].sort(([, one], [, other]) => other - one)[0]?.[0] ?? 10;
}

/** Part text that runs up or down a page, such as the stamp of an archive, from that which a reader reads. */
export function partRotated({ items }: PdfPage): { upright: PdfItem[]; rotated: string } {
  const rotated = items.filter(({ isRotated }) => isRotated);
  if (rotated.length * 2 > items.length) return { upright: [...items], rotated: '' };
  return {
    upright: items.filter(({ isRotated }) => !isRotated),
    rotated: rotated
      .map(({ text }) => text)
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim(),
  };
}
