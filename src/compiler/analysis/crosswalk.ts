import type { CompiledRelation } from '../../model/compiled.ts';

type Claim = { id: string; places: readonly { article: string }[] };
type Relation = Pick<CompiledRelation, 'id' | 'type' | 'claims'>;

/** A row of the crosswalk: two claims that a relation joins, one claim that several articles make, or one that only one makes. */
export type CrosswalkRow<C, R> =
  { type: 'relation'; relation: R; claims: [C, C] } | { type: 'one-claim'; claim: C } | { type: 'only'; claim: C; article: string };

/** List the rows of the crosswalk: each relation once, and each claim that no relation joins to one of another article. */
export function listCrosswalk<C extends Claim, R extends Relation>(claims: readonly C[], relations: readonly R[]): CrosswalkRow<C, R>[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const pairs = relations.flatMap((relation) => {
    const [one, other] = relation.claims.map((id) => byId.get(id));
    return one && other ? [{ type: 'relation' as const, relation, claims: [one, other] satisfies [C, C] as [C, C] }] : [];
  });
  const across = new Set(
    pairs.filter(({ claims: pair }) => tellers(pair).size > 1).flatMap(({ claims: pair }) => pair.map(({ id }) => id)),
  );
  return [
    ...pairs,
    ...claims.flatMap((claim): CrosswalkRow<C, R>[] => {
      const [article, ...others] = tellers([claim]);
      if (article === undefined) return [];
      if (others.length) return [{ type: 'one-claim', claim }];
      return across.has(claim.id) ? [] : [{ type: 'only', claim, article }];
    }),
  ];
}

/** Tell which articles make some claims. */
function tellers(claims: readonly Claim[]): Set<string> {
  return new Set(claims.flatMap(({ places }) => places.map(({ article }) => article)));
}
