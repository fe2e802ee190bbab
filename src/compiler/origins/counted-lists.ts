import type { SourcePicture } from './source-picture.ts';

/** What a statement counts. Each is a list of the source picture. */
export type ListId = (typeof LIST_IDS)[number];

/** The lists, in the order in which they are shown. */
export const LIST_IDS = [
  'claims',
  'named',
  'unnamed',
  'own',
  'not-stated',
  'one',
  'several',
  'several-left',
  'shared',
  'shared-apart',
  'shared-left',
  'shared-together',
  'inferred',
  'direct',
  'direct-facts',
  'direct-inferred',
  'bare',
  'far',
  'hanging',
  'hanging-inferred',
] as const;

/** Give what a list of the statement holds: each item is one or more claims that are told as one. */
export function listCounted<C>(it: SourcePicture<C, unknown>, list: ListId): C[][] {
  const alone = (claims: readonly C[]) => claims.map((claim) => [claim]);
  switch (list) {
    case 'named':
    case 'unnamed':
    case 'own':
      return alone(it.origins[list]);
    case 'not-stated':
      return alone(it.origins.notStated);
    case 'several-left':
      return alone(it.severalLeft);
    case 'direct-facts':
      return alone(it.directFacts);
    case 'direct-inferred':
      return alone(it.directInferred);
    case 'hanging-inferred':
      return alone(it.hangingInferred);
    case 'shared':
      return it.shared;
    case 'shared-together':
      return it.sharedTogether;
    case 'shared-apart':
      return it.sharedApart;
    case 'shared-left':
      return it.sharedLeft;
    case 'claims':
    case 'one':
    case 'several':
    case 'inferred':
    case 'direct':
    case 'bare':
    case 'far':
    case 'hanging':
      return alone(it[list]);
  }
}
