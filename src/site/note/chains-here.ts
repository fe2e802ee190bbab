import type { Briefing, CompiledClaim, CompiledFigure } from '../../model/compiled.ts';
import type { ParagraphNumber } from '../../model/place.ts';
import { printChain } from '../base/words.ts';

/** Print the chains by which a claim or figure came to a paragraph, each once; it may have several there. */
export function chainsHere(
  briefing: Briefing,
  { places, chains, inferred }: Pick<CompiledClaim | CompiledFigure, 'places' | 'chains' | 'inferred'>,
  code: string,
  number: ParagraphNumber,
): string[] {
  const here = places.flatMap(({ article, paragraph }, at) =>
    article === code && paragraph === number ? [printChain(briefing, chains[at] ?? [], code, inferred[at])] : [],
  );
  return [...new Set(here)];
}
