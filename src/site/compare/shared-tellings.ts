import type { Briefing, CompiledClaim, CompiledRelation } from '../../model/compiled.ts';

/** A relation of tellings by two articles that belong together, with its claims. */
export interface SharedTelling {
  relation: CompiledRelation;
  claims: [CompiledClaim, CompiledClaim];
}

/** List what more than one article tells: one event, or one report that both rest on. */
export function listShared({ relations, claims }: Pick<Briefing, 'relations' | 'claims'>): SharedTelling[] {
  return relations.flatMap((relation) => {
    if (relation.type !== 'same-event' && relation.type !== 'same-origin') return [];
    if (new Set(relation.places.map(({ article }) => article)).size < 2) return [];
    const [one, other] = relation.claims.map((id) => claims.find((claim) => claim.id === id));
    return one && other ? [{ relation, claims: [one, other] as [CompiledClaim, CompiledClaim] }] : [];
  });
}
