import { level } from '../tree/list-words.ts';
import { quote, lossesOf, type Loss } from '../tree/losses.ts';
import { isBlank, type Line } from '../split-paragraphs.ts';

/** How many lines at the top and at the bottom of a page can be its head and foot. */
const EDGE = 3;
/** How long a running head is at most, in signs. */
const LONGEST = 120;
/** A line that is the number of a page, and nothing else. */
const NUMBER = /^[-–—[(\s]*(?:page\s*|p\.\s*|seite\s*)?(?:\d{1,4}|[ivxlc]{1,7})(?:\s*(?:of|von|\/)\s*\d{1,4})?[-–—\])\s]*$/i;

/**
 * Cut running heads and page numbers out of a text with form feeds, as one that was copied from a PDF has them, and close
 * the gap where a sentence goes on over the page: lines at the edge of several pages that differ in numbers alone, page
 * numbers, and what stands between a sentence and its second half.
 *
 * @param keep words of lines that are no heads
 */
export function cutPages(text: string, lines: readonly Line[], keep: readonly string[] = []): { lines: Line[]; losses: Loss[] } {
  const feeds = listFeeds(text);
  if (!feeds.length) return { lines: [...lines], losses: [] };
  const pages = [0, ...feeds].map((from, at) => lines.slice(from, feeds[at] ?? lines.length));
  const isKept = (line: Line) => keep.some((words) => level(line.text).includes(level(words)));
  const tops = pages.map((page) => edgeOf(page).filter((line) => !isKept(line)));
  const bottoms = pages.map((page) => edgeOf([...page].reverse()).filter((line) => !isKept(line)));
  const heads = new Set([...listRepeated(tops), ...listRepeated(bottoms)]);
  pages.forEach((page, at) => {
    const before = pages[at - 1]?.filter((line) => !heads.has(line) && !isBlank(line)).at(-1);
    if (before && isOpen(before)) for (const line of listInterruption(page, heads)) if (!isKept(line)) heads.add(line);
  });
  const kept = pages.reduce<Line[]>(
    (all, page) =>
      joinPage(
        all,
        page.filter((line) => !heads.has(line)),
      ),
    [],
  );
  const details = [...heads].sort((one, other) => one.number - other.number).map(({ text, number }) => `line ${number}: ${quote(text)}`);
  return {
    lines: kept,
    losses: lossesOf(
      'running head or page number; what is text comes in with `--keep "its words"`',
      'running heads and page numbers; what is text comes in with `--keep "its words"`',
      details,
    ).map((loss) => ({ ...loss, isList: true })),
  };
}

/** The indexes of the lines that begin a page. */
function listFeeds(text: string): number[] {
  const ends = [...text.matchAll(/[\n\f\u0085\u2028\u2029]/g)];
  return ends.flatMap(([end], at) => (end === '\f' ? [at + 1] : []));
}

function edgeOf(page: readonly Line[]): Line[] {
  return page.filter((line) => !isBlank(line)).slice(0, EDGE);
}

/** List the lines at an edge that stand at that of another page too, with other numbers at most, and those that are page numbers. */
function listRepeated(edges: readonly Line[][]): Line[] {
  const key = ({ text }: Line) => level(text).replace(/\d+/g, '#');
  const counts = new Map<string, number>();
  for (const edge of edges) for (const it of new Set(edge.map(key))) counts.set(it, (counts.get(it) ?? 0) + 1);
  return edges.flatMap((edge) =>
    edge.filter((line, at) => {
      const text = level(line.text);
      return text.length <= LONGEST && ((counts.get(key(line)) ?? 0) > 1 || (at === 0 && NUMBER.test(text)));
    }),
  );
}

/** Say whether a line ends in the middle of a sentence. */
function isOpen({ text }: Line): boolean {
  return /[\p{L}\p{N},;–—-]["”’)]?$/u.test(text);
}

/** List the lines at the top of a page that stand between a sentence and its second half: each alone, and short. */
function listInterruption(page: readonly Line[], heads: ReadonlySet<Line>): Line[] {
  const rest = page.filter((line) => !heads.has(line));
  const goesOn = rest.findIndex((line) => /^\s*\p{Ll}/u.test(line.text));
  const before = rest.slice(0, goesOn).filter((line) => !isBlank(line));
  const isAlone = (line: Line) => isBlank(rest[rest.indexOf(line) + 1]);
  const isBody = goesOn === -1 || before.length > EDGE || before.some((line) => line.text.length > LONGEST || !isAlone(line));
  return isBody ? [] : before;
}

/** Set the lines of a page behind those before; where a sentence goes on, without a gap. */
function joinPage(lines: readonly Line[], page: readonly Line[]): Line[] {
  const end = lines.findLastIndex((line) => !isBlank(line));
  const start = page.findIndex((line) => !isBlank(line));
  const [last, first] = [lines[end], page[start]];
  const goesOn = last && first && isOpen(last) && /^\s*[\p{Ll}\p{N}“"(]/u.test(first.text);
  return goesOn ? [...lines.slice(0, end + 1), ...page.slice(start)] : [...lines, ...page];
}
