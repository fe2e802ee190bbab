import type { Chain, InferredStep } from '../../model/place.ts';

/** The things of one article that came by one chain. */
export interface ChainGroup<T> {
  chain: Chain;
  /** The code of the article into which it leads. */
  article: string;
  /** The steps of it that are our reading. */
  inferred: readonly InferredStep[];
  things: T[];
}

/** What stands on chains that lead into articles, place by place. */
interface Told {
  chains: readonly Chain[];
  inferred: readonly (readonly InferredStep[])[];
  places: readonly { article: string }[];
}

/** Group what passes through a source by its chains, in order of appearance: those that begin with it first. */
export function groupByChain<T extends Told>(source: string, things: readonly T[]): ChainGroup<T>[] {
  const groups = new Map<string, ChainGroup<T>>();
  for (const thing of things) {
    thing.chains.forEach((chain, at) => {
      const article = thing.places[at]?.article;
      if (article === undefined || !chain.includes(source)) return;
      const inferred = thing.inferred[at] ?? [];
      const key = JSON.stringify([article, chain, inferred.map((step) => step.source)]);
      const group = groups.get(key) ?? { chain, article, inferred, things: [] };
      groups.set(key, group);
      if (!group.things.includes(thing)) group.things.push(thing);
    });
  }
  const isOrigin = ({ chain }: ChainGroup<T>) => Number(chain[0] === source);
  return [...groups.values()].sort((one, other) => isOrigin(other) - isOrigin(one));
}
