import type { CompiledRelation } from '../../model/compiled.ts';

type Claim = { id: string; places: readonly { article: string }[] };
type Relation = Pick<CompiledRelation, 'id' | 'type' | 'claims'>;

/** A row of the crosswalk: the claims that a relation joins, in its order, one claim that several articles make, or one that only one makes. */
export type CrosswalkRow<C, R> =
  { type: 'relation'; relation: R; claims: C[] } | { type: 'one-claim'; claim: C } | { type: 'only'; claim: C; article: string };

/** List the rows of the crosswalk: each relation once, and each claim that no relation joins to one of another article. */
export function listCrosswalk<C extends Claim, R extends Relation>(claims: readonly C[], relations: readonly R[]): CrosswalkRow<C, R>[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const related = relations.flatMap((relation) => {
    const found = relation.claims.flatMap((id) => byId.get(id) ?? []);
    return found.length === relation.claims.length ? [{ type: 'relation' as const, relation, claims: found }] : [];
  });
  const across = new Set(
    related.filter(({ claims: joined }) => tellers(joined).size > 1).flatMap(({ claims: joined }) => joined.map(({ id }) => id)),
  );
  return [
    ...related,
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
