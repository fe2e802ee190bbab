import type { CompiledRelation } from '../../model/compiled.ts';

/** Aspects in which two tellings differ by something that can be checked. */
export const HARD_ASPECTS: ReadonlySet<string> = new Set(['count', 'time', 'place']);

/** How many differences the first page shows outright. */
const SHOWN = 6;

/** Relations by what a reader learns of them; each stands in one. */
export interface RelationChoice {
  /** Tellings of one thing by more than one article. */
  same: CompiledRelation[];
  /** What articles tell unlike: that which the first page shows outright, and the rest. */
  first: CompiledRelation[];
  rest: CompiledRelation[];
  /** What pulls apart, wherever it stands, and tellings of one thing within one article. */
  within: CompiledRelation[];
  /** What can be compared and is not one statement. */
  comparable: CompiledRelation[];
  /** Lines that lead in to a passage. */
  introductions: CompiledRelation[];
}

/** Sort relations into those that tell the same, those that tell it unlike, and all others. */
export function chooseRelations(relations: readonly CompiledRelation[]): RelationChoice {
  const by = (part: ReturnType<typeof partOf>) => relations.filter((relation) => partOf(relation) === part);
  const unlike = by('unlike');
  const ranked = unlike.filter((it) => weigh(it) > 0).sort((a, b) => weigh(b) - weigh(a));
  const first = ranked.slice(0, SHOWN);
  return {
    same: by('same'),
    first,
    rest: unlike.filter((it) => !first.includes(it)),
    within: by('within'),
    comparable: by('comparable'),
    introductions: by('introductions'),
  };
}

/** Tell whether both claims of a relation stand in one article. */
export function isWithinOne({ places }: Pick<CompiledRelation, 'places'>): boolean {
  return new Set(places.map(({ article }) => article)).size === 1;
}

function partOf(relation: CompiledRelation): 'same' | 'unlike' | 'within' | 'comparable' | 'introductions' {
  switch (relation.type) {
    case 'same-event':
    case 'same-origin':
    case 'corroborates':
      return isWithinOne(relation) ? 'within' : 'same';
    case 'differs':
    case 'contradicts':
      return isWithinOne(relation) ? 'within' : 'unlike';
    case 'tension':
      return 'within';
    case 'same-subject':
      return 'comparable';
    case 'introduces':
      return 'introductions';
  }
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
