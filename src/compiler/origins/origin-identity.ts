import type { Chain } from '../../model/place.ts';
import type { Source } from '../../model/source.ts';

/** What is known of who an origin is: the first link of a chain, in the words that readers see. */
export type OriginIdentity = Source['identity'] | 'author' | 'not stated';

/** From the one that can be asked to the one that cannot be looked for. */
const ORDER: readonly OriginIdentity[] = ['named', 'author', 'group', 'unnamed', 'not stated'];

/**
 * Tell what is known of the origin of a chain. The word of the article’s author is neither named nor unnamed: it is the article’s own.
 *
 * [null, liz-sly, author-a] → `not stated`; [activist, author-b] → `unnamed`; [author-b] → `author`
 */
export function identifyOrigin(chain: Chain, sources: readonly Pick<Source, 'id' | 'kind' | 'identity'>[]): OriginIdentity {
  const origin = sources.find(({ id }) => id === chain[0]);
  if (!origin) return 'not stated';
  return origin.kind === 'author' ? 'author' : origin.identity;
}

/** Pick the weakest of several identities, null if there are none: words that carry several claims are as weak as the weakest. */
export function weakestOrigin(identities: readonly OriginIdentity[]): OriginIdentity | null {
  return ORDER.findLast((it) => identities.includes(it)) ?? null;
}
