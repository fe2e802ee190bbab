import { level } from '../tree/list-words.ts';
import { quote, lossesOf, type Loss } from '../tree/losses.ts';
import type { PdfLine } from './build-lines.ts';

/** How many lines at the top and at the bottom of a page can be its head and foot. */
const EDGE = 3;
/** How far the heads of two pages may stand apart in height, in points. */
const LEVEL = 14;
const LONGEST = 160;
/** A line that is the number of a page, and nothing else. */
const NUMBER = /^[-–—[(|\s]*(?:page\s*|p\.\s*)?(\d{1,4}|[ivxlc]{1,7})(?:\s*(?:of|von|\/|\|)\s*\d{1,4})?[-–—\])|.\s]*$/i;

interface EdgeLine {
  line: PdfLine;
  page: number;
  edge: 'top' | 'bottom';
  /** Its place from the edge, from 0. */
  rank: number;
  key: string;
}

/**
 * Cut running heads and page numbers out of the pages of a document: lines at the edge of several pages, at about the same
 * height, that differ in numbers alone, and lines that begin or end with the number of their page.
 *
 * @param keep words of lines that are no heads
 */
export function cutHeads(pages: readonly PdfLine[][], keep: readonly string[]): { pages: PdfLine[][]; losses: Loss[] } {
  const edges = pages.flatMap((lines, page) => [...listEdge(lines, page, 'top'), ...listEdge(lines, page, 'bottom')]);
  const groups = new Map<string, EdgeLine[]>();
  for (const it of edges) groups.set(`${it.edge} ${it.key}`, [...(groups.get(`${it.edge} ${it.key}`) ?? []), it]);
  const isRepeated = (it: EdgeLine) => {
    const alike = (groups.get(`${it.edge} ${it.key}`) ?? []).filter(({ line }) => Math.abs(line.y - it.line.y) < LEVEL);
    const count = new Set(alike.map(({ page }) => page)).size;
    return count >= (pages.length > 5 ? 3 : 2) && it.line.text.length <= LONGEST;
  };
  const offset = findOffset(edges);
  const isNumbered = ({ line, page, rank }: EdgeLine) => {
    if (rank > 0) return false;
    const isNumber = NUMBER.test(line.text);
    if (offset === null) return isNumber && pages.length > 1;
    const number = String(page + offset);
    const words = line.text.split(/\s+/);
    return isNumber || ((words[0] === number || words.at(-1) === number) && line.text.length <= LONGEST && words.length <= 14);
  };
  const heads = new Set(
    edges
      .filter((it) => isRepeated(it) || isNumbered(it))
      .map(({ line }) => line)
      .filter((line) => !keep.some((words) => line.text.includes(level(words)))),
  );
  const texts = new Map<string, { text: string; count: number }>();
  for (const { text } of heads) {
    const key = keyOf(text);
    texts.set(key, { text: texts.get(key)?.text ?? text, count: (texts.get(key)?.count ?? 0) + 1 });
  }
  const details = [...texts.values()].map(({ text, count }) => `${quote(text)}${count > 1 ? `, on ${count} pages` : ''}`);
  return {
    pages: pages.map((lines) => lines.filter((line) => !heads.has(line))),
    losses: lossesOf(
      'running head or page number; what is text comes in with `--keep "its words"`',
      'running heads and page numbers; what is text comes in with `--keep "its words"`',
      details,
    ).map((loss) => ({ ...loss, isList: true })),
  };
}

function listEdge(lines: readonly PdfLine[], page: number, edge: EdgeLine['edge']): EdgeLine[] {
  const sorted = [...lines].sort((one, other) => (edge === 'top' ? one.y - other.y : other.y - one.y));
  const found: EdgeLine[] = [];
  let [rank, y] = [-1, Number.NaN];
  for (const line of sorted) {
    if (!(Math.abs(line.y - y) < 0.5 * line.size)) rank++;
    if (rank >= EDGE) break;
    y = line.y;
    found.push({ line, page, edge, rank, key: keyOf(line.text) });
  }
  return found;
}

function keyOf(text: string): string {
  return level(text)
    .replace(/\b[ivxlc]{1,7}$|^[ivxlc]{1,7}\b/, '#')
    .replace(/\d+/g, '#');
}

/** Find by how much the numbers printed on the pages differ from their places in the file; null where they do not agree. */
function findOffset(edges: readonly EdgeLine[]): number | null {
  const counts = new Map<number, Set<number>>();
  for (const { line, page, rank } of edges) {
    if (rank > 0) continue;
    const words = line.text.split(/\s+/);
    for (const word of new Set([words[0], words.at(-1)])) {
      if (!/^\d{1,4}$/.test(word ?? '')) continue;
      const offset = Number(word) - page;
      counts.set(offset, (counts.get(offset) ?? new Set()).add(page));
    }
  }
  const [best] = [...counts].sort(([, one], [, other]) => other.size - one.size);
  return best && best[1].size >= 3 ? best[0] : null;
}
