import type { Problem } from '../problems/problem.ts';
import type { Located } from '../read/parse-yaml.ts';
import type { Claim } from '../../model/claim.ts';
import type { Relation } from '../../model/relation.ts';
import type { Source } from '../../model/source.ts';

/** A relation whose claims are there, and what it is held against. */
export interface Related {
  located: Located<Relation>;
  claims: readonly Located<Claim>[];
}

/** Two of the claims of a relation. */
export interface Joined extends Related {
  pair: readonly [Located<Claim>, Located<Claim>];
  relations: readonly Located<Relation>[];
  sources: ReadonlyMap<string, Source>;
}

/** Checks what a relation of a type promises of all its claims, and of each two of them. */
export type Check = (related: Related) => Problem[];
export type PairCheck = (joined: Joined) => Problem[];

/** Find relations of a type that lead from one claim of a pair to the other, the fewest; none if there is no way. */
export function findWay(
  [one, other]: Joined['pair'],
  relations: readonly Located<Relation>[],
  type: Relation['type'],
): Located<Relation>[] {
  const ways = new Map<string, Located<Relation>[]>([[one.value.id, []]]);
  for (const [at, way] of ways) {
    if (at === other.value.id) return way;
    for (const relation of relations) {
      if (relation.value.type !== type || !relation.value.claims.includes(at)) continue;
      for (const next of relation.value.claims) if (!ways.has(next)) ways.set(next, [...way, relation]);
    }
  }
  return [];
}

export function namePair(pair: Joined['pair']): string {
  return pair.map(({ value }) => `\`${value.id}\``).join(' and ');
}

export function nameRelations(relations: readonly Located<Relation>[]): string {
  return relations.map(({ value }) => `\`${value.id}\``).join(' and ');
}
