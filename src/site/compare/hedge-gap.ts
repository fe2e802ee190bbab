import { compareHedges } from '../../compiler/hedges/compare-hedges.ts';
import { locator } from '../../formats/links/links.ts';
import type { Briefing, CompiledClaim, CompiledRelation } from '../../model/compiled.ts';
import { stringsOf } from '../../strings/index.ts';

/** Say where one of two tellings has words of likelihood, and the other has none; null where that is not so. */
export function printHedgeGap(briefing: Briefing, relation: CompiledRelation): string | null {
  const gap = compareHedges(briefing, relation);
  if (!gap) return null;
  return stringsOf(briefing).compare.hedgeGap({ hedged: placesOf(gap.hedged), words: gap.words, plain: placesOf(gap.plain) });
}

function placesOf({ places }: CompiledClaim): string[] {
  return [...new Set(places.map(({ article, paragraph }) => locator(article, paragraph)))];
}
