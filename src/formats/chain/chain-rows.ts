import type { ChainNet } from './chain-graph.ts';

/** A place in the grid of a graph: a node, or a point past which a long step leads. */
interface Spot {
  key: string;
  column: number;
  /** Where it would like to stand: the mean of the ways that pass it. */
  wish: number;
}

/** Name the point past which a way leads at a column where it has no node. */
export function viaKey(way: number, column: number): string {
  return `via:${way}:${column}`;
}

/** Give each node, and each point past which a long step leads, its row: ways run level where they can, and nothing stands on another. */
export function findRows({ nodes, ways }: ChainNet, columns: ReadonlyMap<string, number>): Map<string, number> {
  const passing = (key: string) => ways.flatMap(({ keys }, way) => (keys.includes(key) ? [way] : []));
  const spots: Spot[] = nodes.map(({ key }) => ({ key, column: columns.get(key) ?? 0, wish: mean(passing(key)) }));
  ways.forEach(({ keys }, way) => {
    keys.slice(1).forEach((to, at) => {
      const [start, end] = [columns.get(keys[at] ?? to) ?? 0, columns.get(to) ?? 0];
      for (let column = start + 1; column < end; column++) spots.push({ key: viaKey(way, column), column, wish: way });
    });
  });
  const rows = new Map<string, number>();
  for (const column of new Set(spots.map((it) => it.column))) {
    let free = 0;
    for (const { key, wish } of spots.filter((it) => it.column === column).sort((a, b) => a.wish - b.wish)) {
      const row = Math.max(free, wish);
      rows.set(key, row);
      free = row + 1;
    }
  }
  return rows;
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, it) => sum + it, 0) / Math.max(1, numbers.length);
}
