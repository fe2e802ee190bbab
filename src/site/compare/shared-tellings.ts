import type { Briefing, CompiledClaim, CompiledRelation } from '../../model/compiled.ts';

/** A relation of tellings by two articles that belong together, with its claims. */
export interface SharedTelling {
  relation: CompiledRelation;
  claims: CompiledClaim[];
}

/** List what more than one article tells: one event, or one report that both rest on. */
export function listShared({ relations, claims }: Pick<Briefing, 'relations' | 'claims'>): SharedTelling[] {
  return relations.flatMap((relation) => {
    if (relation.type !== 'same-event' && relation.type !== 'same-origin') return [];
    if (new Set(relation.places.map(({ article }) => article)).size < 2) return [];
    const told = relation.claims.flatMap((id) => claims.find((claim) => claim.id === id) ?? []);
    return told.length === relation.claims.length ? [{ relation, claims: told }] : [];
  });
}
