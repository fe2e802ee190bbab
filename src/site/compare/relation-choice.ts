import { TELLS_THE_SAME } from '../../compiler/analysis/count-origins.ts';
import type { CompiledRelation } from '../../model/compiled.ts';

/** Aspects in which two tellings differ by something that can be checked. */
export const HARD_ASPECTS: ReadonlySet<string> = new Set(['count', 'time', 'place']);

/** How many differences the first page shows outright. */
const SHOWN = 6;

/** Sort relations into those that tell the same, the differences to show first, and all other differences. */
export function chooseRelations(relations: readonly CompiledRelation[]): Record<'same' | 'first' | 'rest', CompiledRelation[]> {
  const unlike = relations.filter(({ type }) => !TELLS_THE_SAME.has(type));
  const ranked = unlike.filter((it) => weigh(it) > 0).sort((a, b) => weigh(b) - weigh(a));
  const first = ranked.slice(0, SHOWN);
  return {
    same: relations.filter(({ type }) => TELLS_THE_SAME.has(type)),
    first,
    rest: unlike.filter((it) => !first.includes(it)),
  };
}

/**
 * Weigh a relation: contradictions first, then by how many hard aspects differ, counts before times and places. What
 * only one of the two states weighs little.
 */
function weigh({ type, differences }: CompiledRelation): number {
  const hard = differences.filter(({ aspect }) => HARD_ASPECTS.has(aspect));
  const stated = hard.filter(({ values }) => !values.some((value) => value.startsWith('not stated')));
  const count = stated.some(({ aspect }) => aspect === 'count') ? 4 : 0;
  return (type === 'contradicts' ? 100 : 0) + hard.length + stated.length * 3 + count;
}
