/** The colors of a picture, and which of them stands for each of its own. */
export interface Palette {
  colors: number[];
  indexOf: ReadonlyMap<number, number>;
}

/**
 * Pick at most `limit` colors for a picture: the most frequent, each far enough from those before it that the edges of letters
 * keep their steps. Colors are 0xBBGGRR.
 */
export function pickPalette(counts: ReadonlyMap<number, number>, limit: number): Palette {
  const ranked = [...counts].sort(([one, many], [other, few]) => few - many || one - other).map(([color]) => color);
  let colors = ranked;
  for (let distance = 6; colors.length > limit; distance *= 1.2) {
    colors = [];
    for (const color of ranked) if (colors.every((it) => measureDistance(it, color) > distance)) colors.push(color);
  }
  const indexOf = new Map(ranked.map((color) => [color, findNearest(color, colors)]));
  return { colors, indexOf };
}

function findNearest(color: number, colors: readonly number[]): number {
  const distances = colors.map((it) => measureDistance(it, color));
  return distances.indexOf(Math.min(...distances));
}

function measureDistance(one: number, other: number): number {
  const part = (shift: number) => ((one >> shift) & 255) - ((other >> shift) & 255);
  return Math.hypot(part(0), part(8), part(16));
}
