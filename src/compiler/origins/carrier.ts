import type { Chain } from '../../model/place.ts';
import type { Source } from '../../model/source.ts';

/** Who told an article something: the last voice of a chain before its author that is no outlet, and the outlet of that voice. */
export interface Carrier {
  who: string;
  outlet: string | null;
}

/**
 * Find the voice through whom an article has a claim; null where it names none, `own` where that is its author.
 *
 * [activist, reporter, paper, author] → { who: reporter, outlet: paper }; [null, author] → null; [author] → `own`
 */
export function findCarrier(sources: readonly Pick<Source, 'id' | 'kind'>[], author: string, chain: Chain): Carrier | 'own' | null {
  const before = chain.filter((link) => link !== author);
  if (before.length === 0) return 'own';
  const links = before.filter((link) => link !== null);
  const isOutlet = (id: string) => sources.find((source) => source.id === id)?.kind === 'publication';
  const who = links.findLast((id) => !isOutlet(id)) ?? links.at(-1);
  return who === undefined ? null : { who, outlet: links.slice(links.lastIndexOf(who) + 1).at(-1) ?? null };
}
