import type { Chain } from '../../model/place.ts';
import type { Relation } from '../../model/relation.ts';

/** What rests on chains: a claim or a figure. */
export interface Supported {
  id: string;
  places: readonly { chain: Chain }[];
}

/** What becomes of claims or figures if some sources are wrong: each stands under exactly one of the first three. */
export interface KnockOut<T> {
  /** No chain is left. */
  all: T[];
  /** Some chains are left. */
  some: T[];
  /** No chain passes through these sources. */
  none: T[];
  /** Those that keep a chain, but are taken to rest on the same report as one that loses a chain before its last link. */
  shared: T[];
}

/**
 * Remove sources, and tell what each entry loses: every chain that passes through one of them, as origin or as a later link.
 *
 * removed: paper; x: [activist, paper, a] → all; y: [paper, a], [officer, a] → some; z: [officer, a] → none
 */
export function knockOut<T extends Supported>(
  removed: ReadonlySet<string>,
  entries: readonly T[],
  relations: readonly Pick<Relation, 'type' | 'claims'>[] = [],
): KnockOut<T> {
  const left = new Map(entries.map((it) => [it, placesLeft(it, removed).length]));
  const keeps = (it: T) => (left.get(it) ?? 0) > 0;
  const reached = joinReports(
    entries.filter((it) => it.places.some(({ chain }) => losesReport(chain, removed))).map(({ id }) => id),
    relations,
  );
  return {
    all: entries.filter((it) => !keeps(it)),
    some: entries.filter((it) => keeps(it) && left.get(it) !== it.places.length),
    none: entries.filter((it) => keeps(it) && left.get(it) === it.places.length),
    shared: entries.filter((it) => keeps(it) && reached.has(it.id) && !it.places.some(({ chain }) => losesReport(chain, removed))),
  };
}

/** List the places whose chain does not pass through some sources: what is left of an entry without them. */
export function placesLeft<P extends { chain: Chain }>({ places }: { places: readonly P[] }, removed: ReadonlySet<string>): P[] {
  return places.filter(({ chain }) => !chain.some((link) => link !== null && removed.has(link)));
}

/**
 * Tell whether a chain breaks at its origin or on the way. At its last link only the telling of one article breaks,
 * and another article that draws on the same report keeps its own.
 */
function losesReport(chain: Chain, removed: ReadonlySet<string>): boolean {
  return chain.some((link, at) => link !== null && removed.has(link) && (at === 0 || at < chain.length - 1));
}

/** Find all that are taken to rest on one report with some, directly or through others; these included. */
function joinReports(ids: readonly string[], relations: readonly Pick<Relation, 'type' | 'claims'>[]): ReadonlySet<string> {
  const found = new Set(ids);
  for (const id of found) {
    for (const { type, claims } of relations) {
      if (type === 'same-origin' && claims.includes(id)) claims.forEach((it) => found.add(it));
    }
  }
  return found;
}
