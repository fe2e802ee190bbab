import type { Relation } from '../../model/relation.ts';

type Part = Pick<Relation, 'id' | 'claims' | 'partOf'>;

/**
 * Take together things that belong to one report or event: those of which a relation is a part of another’s, directly or
 * through others.
 *
 * [x, x2], [y, y2], [z, z2]; r1: x x2, r2: y y2 part of r1, r3: z z2 → [x, x2, y, y2], [z, z2]
 */
export function joinParts<T extends { id: string }>(entries: readonly T[][], relations: readonly Part[]): T[][] {
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  const wholeOf = (relation: Part): string => {
    const seen = new Set([relation.id]);
    let found = relation;
    for (let above = byId.get(found.partOf ?? ''); above && !seen.has(above.id); above = byId.get(above.partOf ?? '')) {
      seen.add(above.id);
      found = above;
    }
    return found.id;
  };
  const groups: { wholes: Set<string>; entries: T[] }[] = [];
  for (const entry of entries) {
    const ids = new Set(entry.map(({ id }) => id));
    const wholes = new Set(relations.filter(({ claims }) => claims.every((id) => ids.has(id))).map(wholeOf));
    const same = groups.find((group) => !group.wholes.isDisjointFrom(wholes));
    if (same) {
      same.entries.push(...entry);
      wholes.forEach((whole) => same.wholes.add(whole));
    } else groups.push({ wholes, entries: [...entry] });
  }
  return groups.map((group) => group.entries);
}
