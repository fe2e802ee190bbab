import { compareHedges } from '../../compiler/hedges/compare-hedges.ts';
import { locator } from '../../formats/links/links.ts';
import type { Briefing, CompiledClaim, CompiledRelation } from '../../model/compiled.ts';
import { stringsOf } from '../../strings/index.ts';

/** Say where some tellings have words of likelihood, and others have none; null where that is not so. */
export function printHedgeGap(briefing: Briefing, relation: CompiledRelation): string | null {
  const gap = compareHedges(briefing, relation);
  if (!gap) return null;
  return stringsOf(briefing).compare.hedgeGap({ hedged: placesOf(gap.hedged), words: gap.words, plain: placesOf(gap.plain) });
}

function placesOf(claims: readonly CompiledClaim[]): string[] {
  return [...new Set(claims.flatMap(({ places }) => places).map(({ article, paragraph }) => locator(article, paragraph)))];
}
