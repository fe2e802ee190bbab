import { printOrigins } from '../../analysis/print-origins.ts';
import { locator } from '../../export/links.ts';
import type { CardFact } from '../../preview/card.ts';
import type { Briefing, CompiledArticle, CompiledOrigins, CompiledParagraph, CompiledPlace } from '../../schema/compiled.ts';
import type { Chain } from '../../schema/place.ts';
import { capitalize, printChain, printNumberOf, sourceName } from '../words.ts';

/** As many chains as have room; the origin count tells of all. */
const CHAINS = 2;

/** Tell who says something: its chains in words, each with its place. */
export function tellChains(briefing: Briefing, { places, chains }: { places: CompiledPlace[]; chains: Chain[] }): CardFact[] {
  const facts = places.flatMap(({ article, paragraph }, at) => {
    const chain = chains[at];
    return chain ? [{ label: locator(article, paragraph), text: capitalize(printChain(briefing, chain, article)) }] : [];
  });
  const more = facts.length - CHAINS;
  return [...facts.slice(0, CHAINS), ...(more > 0 ? [tell(`And in ${printNumberOf(more, 'more place')}`)] : [])];
}

/** Tell how often something is told, and from how many origins. */
export function tellOrigins(origins: CompiledOrigins): CardFact {
  return tell(capitalize(printOrigins(origins)));
}

/** Tell who speaks in paragraphs of an article, and on whom they draw. */
export function tellVoices(briefing: Briefing, article: CompiledArticle, paragraphs: readonly CompiledParagraph[]): CardFact {
  const names = (ids: readonly string[]) => [...new Set(ids)].map((id) => sourceName(briefing, id)).join('; ');
  const voices = paragraphs.map(({ voice }) => voice);
  const relays = paragraphs.flatMap(({ relays: all }) => all).filter((it) => !voices.includes(it));
  const who = capitalize(names(voices.filter((it) => it !== article.authorSource)));
  const own = voices.includes(article.authorSource) ? `The author of ${article.code}` : '';
  return tell([[own, who].filter(Boolean).join('; '), names(relays)].filter(Boolean).join(', drawing on '));
}

/** Tell something without a label. */
export function tell(text: string): CardFact {
  return { label: '', text };
}
