import type { Briefing, CompiledClaim, CompiledFigure } from '../../model/compiled.ts';
import type { ParagraphNumber } from '../../model/place.ts';
import { chainLinks, printLinks } from '../base/words.ts';
import { stringsOf } from '../../strings/index.ts';

/**
 * Print the chains by which a claim or figure came to a paragraph, each once; it may have several there.
 *
 * @param beside whether it is told beside the text: then the article itself is left out, unless that it draws on the voice
 *   before it is our reading
 */
export function chainsHere(
  briefing: Briefing,
  { places }: Pick<CompiledClaim | CompiledFigure, 'places'>,
  code: string,
  number: ParagraphNumber,
  beside = false,
): string[] {
  const here = places.filter(({ article, paragraph }) => article === code && paragraph === number);
  const chains = here.map((place) => {
    const links = chainLinks(briefing, place);
    const last = links.at(-1);
    const isLeftOut = beside && links.length > 1 && last?.source === null && last.inferred === null;
    return printLinks(stringsOf(briefing), isLeftOut ? links.slice(0, -1) : links);
  });
  return [...new Set(chains)];
}
