import { isLarge } from '../../compiler/analysis/cut-briefing.ts';
import type { Briefing } from '../../model/compiled.ts';
import { CROSSWALK_PATH } from './links.ts';

/**
 * Write the path of a relation's row in the crosswalk: `/crosswalk/#relation-the-bodies-found`; of a large briefing, whose
 * crosswalk is split, that of its own page: `/crosswalk/the-bodies-found/`.
 */
export function relationPath(briefing: Briefing, id: string): string {
  return isLarge(briefing) ? `${CROSSWALK_PATH}${id}/` : `${CROSSWALK_PATH}#relation-${id}`;
}
