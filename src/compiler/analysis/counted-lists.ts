import type { SourcePicture } from './source-picture.ts';

/** What a statement counts. Each is a list of the source picture. */
export type ListId = keyof typeof LIST_TITLES;

/** What each list holds, as its title. */
export const LIST_TITLES = {
  claims: 'All claims',
  named: 'Claims on a named origin',
  unnamed: 'Claims on an unnamed origin',
  own: 'Claims on the word of the article’s author',
  'not-stated': 'Claims of which no origin is stated',
  one: 'Claims with one origin',
  several: 'Claims with more than one origin at first sight',
  'several-left': 'Claims with more than one origin left',
  shared: 'Things told by more than one article',
  'shared-apart': 'Shared things with more than one origin at first sight',
  'shared-left': 'Shared things with more than one origin left',
  'shared-together': 'Reports or events to which the shared things belong',
  inferred: 'Claims with a step that is our reading',
  direct: 'Claims from a named origin, with no go-between stated',
  'direct-facts': 'Events and statistics among the shortest stated chains',
  'direct-inferred': 'Shortest stated chains with a step that is our reading',
  bare: 'Events and statistics without a stated origin',
  far: 'Claims that only a voice without a name gives, through two others or more',
  hanging: 'Claims that nothing else would support',
  'hanging-inferred': 'Those of them with a step that is our reading',
} as const;

/** Give the things that a list of the statement holds: each is one or more claims that are told as one. */
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
