import type { Way } from '../../model/compiled.ts';

/** The entries of one article that came by one chain. */
export interface ChainGroup<T> {
  way: Way;
  entries: T[];
}

/** Group what passes through a source by its chains, in order of appearance: those that begin with it first. */
export function groupByChain<T extends { places: readonly Way[] }>(source: string, entries: readonly T[]): ChainGroup<T>[] {
  const groups = new Map<string, ChainGroup<T>>();
  for (const entry of entries) {
    for (const { article, chain, inferred } of entry.places) {
      if (!chain.includes(source)) continue;
      const key = JSON.stringify([article, chain, inferred.map((step) => step.source)]);
      const group = groups.get(key) ?? { way: { article, chain, inferred }, entries: [] };
      groups.set(key, group);
      if (!group.entries.includes(entry)) group.entries.push(entry);
    }
  }
  const isOrigin = ({ way: { chain } }: ChainGroup<T>) => Number(chain[0] === source);
  return [...groups.values()].sort((one, other) => isOrigin(other) - isOrigin(one));
}
