import { fold } from '../text/fold.ts';
import { splitBareWords } from './split-words.ts';
import { weighWords } from './weigh-words.ts';

/**
 * For each passage of a text as it was: what it may be in the text as it is now, the index of a passage or `null` for
 * nothing. One entry is a clear case; several are as good as each other.
 */
export type PassageFates = readonly (readonly (number | null)[])[];

/** A passage of the text as it was. */
export interface OldPassage {
  /** All of it; null if only parts of it are known. */
  text: string | null;
  /** What is known of it: these may overlap. */
  parts: readonly string[];
}

/** What two passages have in common. */
interface Likeness {
  /** From 0 to 1. */
  share: number;
  /** The bits in common, less for passages that have little in common and for signs that differ. */
  score: number;
}

/** Passages go together if they share this much: between others that do, and out of their order. */
const LEAST_SHARE = 0.3;
const LEAST_SHARE_MOVED = 0.5;
/** What the words of passages count that differ in more than their words: less than half, so that no two of these outdo a pair of equals. */
const NOT_EQUAL = 0.45;

/**
 * Find out what became of each passage, by the text as a whole: those pairs, in order, that have most in common
 * (Needleman and Wunsch 1970). So one of several equal passages goes where its neighbors went, and an unchanged text
 * stays as it is, since no other pairs have as much in common. What stands side by side stays so where that decides a
 * tie. Where neighbors leave several places, or leave open which of the equals was deleted, all are given. What is left is
 * aligned by itself again, for passages that moved together are in order among themselves.
 */
export function alignPassages(before: readonly OldPassage[], after: readonly string[]): PassageFates {
  const { head, tail } = findSettled(before, after);
  const fates: (number | null)[][] = before.map((_, at) =>
    at < head ? [at] : at >= before.length - tail ? [at + after.length - before.length] : [null],
  );
  let rows = [...before.keys()].slice(head, before.length - tail);
  let columns = [...after.keys()].slice(head, after.length - tail);
  const likenesses = comparePassages(before, after, { rows, columns });
  for (let least = LEAST_SHARE; ; least = LEAST_SHARE_MOVED) {
    const found = alignInOrder(
      rows.map((row) =>
        Float64Array.from(columns, (column) => {
          const { share, score } = likenesses.get(row)?.get(column) ?? NOTHING;
          return share >= least ? score : 0;
        }),
      ),
      columns.length,
      (row, column) => {
        const [one, other] = [rows[row - 1] ?? -1, rows[row] ?? before.length];
        // Between passages that are known in part others may have stood.
        const areWhole = before[one]?.text !== null && before[other]?.text !== null;
        return areWhole && other === one + 1 && (columns[column] ?? after.length) === (columns[column - 1] ?? -1) + 1;
      },
    );
    if (!found.size && least === LEAST_SHARE_MOVED) return fates;
    const paired = new Set<number>();
    for (const [row, options] of found) {
      const passages = options.map((it) => (it === null ? null : (columns[it] ?? null)));
      fates[rows[row] ?? -1] = passages;
      const [only = null, ...others] = passages;
      if (only !== null && !others.length) paired.add(only);
    }
    // What one of several turned out to be is no option for the others.
    for (const [at, options] of fates.entries()) {
      const open = options.filter((it) => it === null || !paired.has(it));
      if (options.length > 1 && open.length) fates[at] = open;
    }
    rows = rows.filter((_, row) => !found.has(row));
    columns = columns.filter((column) => !paired.has(column));
  }
}

const NOTHING: Likeness = { share: 0, score: 0 };

/**
 * Count the passages at both ends that are the same and stand only once: those are clear, however long the text is. The
 * last of them is left, for it is the neighbor of the next.
 */
function findSettled(before: readonly OldPassage[], after: readonly string[]): { head: number; tail: number } {
  const old = before.map(({ text }) => (text === null ? null : fold(text).text.trim()));
  const now = after.map((text) => fold(text).text.trim());
  const only = (texts: readonly (string | null)[]) => {
    const places = Map.groupBy(texts, (text) => text);
    return (text: string | null | undefined) => text !== null && text !== undefined && places.get(text)?.length === 1;
  };
  const [isOnlyOld, isOnlyNow] = [only(old), only(now)];
  const most = Math.min(old.length, now.length);
  const count = (from: number, step: 1 | -1, limit: number) => {
    let length = 0;
    const at = (texts: readonly (string | null)[]) => texts.at(from + step * length);
    while (length < limit && at(old) === at(now) && isOnlyOld(at(old)) && isOnlyNow(at(now))) length++;
    return Math.max(0, length - 1);
  };
  const head = count(0, 1, most);
  return { head, tail: count(-1, -1, most - head) };
}

/** List for some passages those of others that share enough words with them. */
function comparePassages(
  before: readonly OldPassage[],
  after: readonly string[],
  { rows, columns }: { rows: readonly number[]; columns: readonly number[] },
): Map<number, Map<number, Likeness>> {
  const old = before.map(({ parts }) => countWords(parts));
  const now = after.map((text) => countWords([text]));
  const weigh = weighWords([...old, ...now].flatMap(({ keys }) => keys));
  const weightOf = ({ keys }: CountedWords) => keys.reduce((sum, key) => sum + weigh(key), 0);
  const weights = now.map(weightOf);
  const places = new Map<string, { passage: number; count: number }[]>();
  for (const passage of columns) {
    for (const [key, count] of now[passage]?.counts ?? []) {
      const list = places.get(key) ?? [];
      list.push({ passage, count });
      places.set(key, list);
    }
  }
  const compare = (at: number): Map<number, Likeness> => {
    const [one, isWhole] = [old[at], before[at]?.text !== null];
    const common = new Map<number, number>();
    for (const [key, count] of one?.counts ?? [])
      for (const it of places.get(key) ?? [])
        common.set(it.passage, (common.get(it.passage) ?? 0) + Math.min(count, it.count) * weigh(key));
    const own = one ? weightOf(one) : 0;
    return new Map(
      [...common].flatMap(([passage, bits]) => {
        const share = isWhole ? (2 * bits) / (own + (weights[passage] ?? 0)) : bits / own;
        const score = bits * share * (isWhole && one?.folded === now[passage]?.folded ? 1 : NOT_EQUAL);
        return share < LEAST_SHARE ? [] : [[passage, { share, score }] as const];
      }),
    );
  };
  return new Map(rows.map((row) => [row, compare(row)]));
}

interface CountedWords {
  folded: string;
  keys: readonly string[];
  counts: ReadonlyMap<string, number>;
}

/** Count the words that a passage has at least; one that has none counts as a word of its own. */
function countWords(parts: readonly string[]): CountedWords {
  const folded = fold(parts.join(' ')).text.trim();
  const counts = new Map<string, number>();
  for (const part of parts) {
    for (const [key, { length }] of Map.groupBy(
      splitBareWords(part).map((word) => word.key),
      (key) => key,
    ))
      counts.set(key, Math.max(length, counts.get(key) ?? 0));
  }
  if (!counts.size) counts.set(folded, 1);
  return { folded, keys: [...counts].flatMap(([key, count]) => Array.from({ length: count }, () => key)), counts };
}

/** Rounding must not tell two equal sums apart. */
const EPSILON = 1e-6;
/** What it counts, in bits, that two pairs stand side by side in both texts: enough to decide a tie, and no more. */
const SIDE_BY_SIDE = 1e-3;

/**
 * Align two sequences in order so that the scores add up to the most: for each row that has a partner in some such
 * alignment, all that it has in one.
 *
 * @param isBeside whether a row and a column stand beside the row and the column before them; the ends of both count as well
 */
function alignInOrder(
  scores: readonly Float64Array[],
  width: number,
  isBeside: (row: number, column: number) => boolean,
): Map<number, (number | null)[]> {
  const height = scores.length;
  const score = (row: number, column: number) => scores[row]?.[column] ?? 0;
  const forward = sumUp(height, width, score, isBeside);
  const backward = sumUp(
    height,
    width,
    (row, column) => score(height - 1 - row, width - 1 - column),
    (row, column) => isBeside(height - row, width - column),
  );
  const before = (row: number, column: number) => forward.most[row]?.[column] ?? 0;
  const after = (row: number, column: number) => backward.most[height - row]?.[width - column] ?? 0;
  const through = (row: number, column: number) =>
    (forward.paired[row]?.[column] ?? 0) + (backward.paired[height - 1 - row]?.[width - 1 - column] ?? 0) - score(row, column);
  let most = -EPSILON;
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++) most = Math.max(most, through(row, column) - EPSILON);
  const found = new Map<number, (number | null)[]>();
  for (let row = 0; row < height; row++) {
    const options: (number | null)[] = [];
    let mayGo = false;
    for (let column = 0; column <= width; column++) {
      if (score(row, column) > 0 && through(row, column) >= most) options.push(column);
      mayGo ||= before(row, column) + after(row + 1, column) >= most;
    }
    if (options.length) found.set(row, mayGo ? [...options, null] : options);
  }
  return found;
}

/** What pairs can add up to: `most` for those of the rows and columns before a point, `paired` for those that end with a pair. */
function sumUp(
  height: number,
  width: number,
  score: (row: number, column: number) => number,
  isBeside: (row: number, column: number) => boolean,
) {
  const table = () => Array.from({ length: height + 1 }, () => new Float64Array(width + 1));
  const [most, paired] = [table(), table()];
  const at = (sums: readonly Float64Array[], row: number, column: number) => sums[row]?.[column] ?? 0;
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++) {
      const own = score(row, column);
      const last = own && at(paired, row - 1, column - 1);
      const isEnd = row === 0 && column === 0;
      const pair = own && own + Math.max(at(most, row, column), (last || isEnd) && isBeside(row, column) ? last + SIDE_BY_SIDE : 0);
      (paired[row] ?? [])[column] = pair;
      (most[row + 1] ?? [])[column + 1] = Math.max(pair, at(most, row, column + 1), at(most, row + 1, column));
    }
  return { most, paired };
}
