import { pickOut, type Picked } from '../../compiler/analysis/pick-out.ts';
import type { Briefing, CompiledClaim, CompiledRelation } from '../../model/compiled.ts';
import { placeContexts, type PlaceContext } from '../entry/contexts.ts';

/** One side of a relation: its claim, and each of its places with the sentence around it. */
export interface Side {
  claim: CompiledClaim;
  /** `picked`: the sentence in runs, with the aspects in which these words differ; `isClaim` where they carry the claim. */
  contexts: (PlaceContext & { picked: (Picked & { isClaim: boolean })[] })[];
}

/** Set out both sides of a relation, with the words in which they differ picked out. */
export function pickSides(briefing: Briefing, { differences }: CompiledRelation, claims: readonly CompiledClaim[]): Side[] {
  return claims.map((claim, side) => {
    const values = differences.map(({ aspect, values: both }) => ({ aspect, value: both[side] ?? '' }));
    const contexts = placeContexts(briefing, claim).map((it) => {
      const [from, to] = [it.before.length, it.before.length + it.words.length];
      const picked = pickOut(`${it.before}${it.words}${it.after}`, values, [from, to]);
      return { ...it, picked: picked.map((run) => ({ ...run, isClaim: from <= run.start && run.start < to })) };
    });
    return { claim, contexts };
  });
}
