import { compareHedges } from '../../compiler/hedges/compare-hedges.ts';
import { locator } from '../../formats/links/links.ts';
import type { Briefing, CompiledClaim, CompiledRelation } from '../../model/compiled.ts';
import { printList } from '../base/words.ts';

/** Say where one of two tellings has words of likelihood, and the other has none; null where that is not so. */
export function printHedgeGap(briefing: Briefing, relation: CompiledRelation): string | null {
  const gap = compareHedges(briefing, relation);
  if (!gap) return null;
  const words = printList(gap.words.map((it) => `“${it}”`));
  return `${placesOf(gap.hedged)} has ${words}; the sentence in ${placesOf(gap.plain)} has no such word.`;
}

function placesOf({ places }: CompiledClaim): string {
  return printList([...new Set(places.map(({ article, paragraph }) => locator(article, paragraph)))]);
}
