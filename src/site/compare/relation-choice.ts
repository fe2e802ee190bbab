import type { CompiledRelation } from '../../model/compiled.ts';

/** Relations by what a reader learns of them; each stands in one. */
export interface RelationChoice {
  /** Tellings of one thing by more than one article. */
  same: CompiledRelation[];
  /** What articles tell unlike. */
  unlike: CompiledRelation[];
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
  return {
    same: by('same'),
    unlike: by('unlike'),
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
