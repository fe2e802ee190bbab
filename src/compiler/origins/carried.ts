import type { Chain } from '../../model/place.ts';

/** What came into articles by chains: a claim or a figure, as far as its ways are concerned. */
export interface Carried {
  id: string;
  places: readonly { article: string; chain: Chain }[];
}

/** Tell whether something came into an article through a source, as its origin or on the way. */
export function isCarriedBy({ places }: Pick<Carried, 'places'>, source: string): boolean {
  return places.some(({ chain }) => chain.includes(source));
}

/** List the links of all chains of something, in their order, `null` for an origin that is not stated. */
export function listLinks({ places }: { places: readonly { chain: Chain }[] }): (string | null)[] {
  return places.flatMap(({ chain }) => chain);
}
