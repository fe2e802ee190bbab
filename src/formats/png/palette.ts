/** The colors of a picture, and which of them stands for each of its own. */
export interface Palette {
  colors: number[];
  indexOf: ReadonlyMap<number, number>;
}

/** Pixels of one color that follow each other, up to the one before `end`. */
export interface Run {
  color: number;
  end: number;
}

/** Find the runs of a picture. It has a million pixels, and most are as the one before: this alone looks at each. */
export function findRuns(colors: Uint32Array): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < colors.length;) {
    const color = colors[at] ?? 0;
    while (at < colors.length && colors[at] === color) at++;
    runs.push({ color, end: at });
  }
  return runs;
}

/** Count how often each color stands in a picture. */
export function countColors(runs: readonly Run[]): Map<number, number> {
  const counts = new Map<number, number>();
  let start = 0;
  for (const { color, end } of runs) {
    counts.set(color, (counts.get(color) ?? 0) + end - start);
    start = end;
  }
  return counts;
}

/** The part of a picture that a color covers where it is no edge of letters but a ground, to be kept however near it is to another. */
const GROUND = 0.005;

/**
 * Pick at most `limit` colors for a picture: its grounds, and then the most frequent, each far enough from those before it that the
 * edges of letters keep their steps. Colors are 0xAABBGGRR.
 */
export function pickPalette(counts: ReadonlyMap<number, number>, limit: number): Palette {
  const ranked = [...counts].sort(([one, many], [other, few]) => few - many || one - other).map(([color]) => color);
  const all = [...counts.values()].reduce((sum, it) => sum + it, 0);
  const grounds = ranked.slice(0, limit / 2).filter((color) => (counts.get(color) ?? 0) >= all * GROUND);
  let colors = ranked;
  for (let distance = 6; colors.length > limit; distance *= 1.2) colors = keepApart(ranked, grounds, distance);
  return { colors, indexOf: new Map(ranked.map((color) => [color, findNearest(color, colors)])) };
}

/** Keep of colors the grounds, and each that is farther than a distance from all kept before it. */
function keepApart(ranked: readonly number[], grounds: readonly number[], distance: number): number[] {
  const kept = [...grounds];
  for (const color of ranked) if (kept.every((it) => measureDistance(it, color) > distance)) kept.push(color);
  return kept;
}

function findNearest(color: number, colors: readonly number[]): number {
  const distances = colors.map((it) => measureDistance(it, color));
  return distances.indexOf(Math.min(...distances));
}

function measureDistance(one: number, other: number): number {
  const part = (shift: number) => ((one >> shift) & 255) - ((other >> shift) & 255);
  return Math.hypot(part(0), part(8), part(16));
}
