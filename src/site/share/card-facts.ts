import { locator } from '../../formats/links/links.ts';
import type { CardFact } from '../../formats/png/card.ts';
import type { Briefing, CompiledArticle, CompiledClaim, CompiledOrigins, CompiledParagraph } from '../../model/compiled.ts';
import { capitalize, printChain, sourceName } from '../base/words.ts';
import { stringsOf, type Strings } from '../../strings/index.ts';

/** As many chains as have room; the origin count tells of all. */
const CHAINS = 2;

/** Tell who says something: its chains in words, each with its place. */
export function describeChains(briefing: Briefing, { places }: Pick<CompiledClaim, 'places'>): CardFact[] {
  const strings = stringsOf(briefing);
  const facts = places.map((place) => ({ label: locator(place.article, place.paragraph), text: capitalize(printChain(briefing, place)) }));
  const more = facts.length - CHAINS;
  return [...facts.slice(0, CHAINS), ...(more > 0 ? [tell(strings.share.morePlaces({ count: more }))] : [])];
}

/** Tell how often something is told, and from how many origins. */
export function describeOrigins({ evidence }: Strings, origins: CompiledOrigins): CardFact {
  return tell(capitalize(evidence.origins(origins)));
}

/** Tell who speaks in paragraphs of an article, and on whom they draw. */
export function describeVoices(
  briefing: Briefing,
  { authorSource, code }: CompiledArticle,
  paragraphs: readonly CompiledParagraph[],
): CardFact[] {
  const strings = stringsOf(briefing);
  const name = (id: string) => (id === authorSource ? strings.share.authorOf({ article: code }) : capitalize(sourceName(briefing, id)));
  const voices = new Set(paragraphs.map(({ voice }) => voice));
  const relays = new Set(paragraphs.flatMap((it) => it.relays).filter((it) => !voices.has(it)));
  return [
    { label: strings.share.voices({ count: voices.size }), text: strings.base.groups({ items: [...voices].map(name) }) },
    ...(relays.size ? [{ label: strings.share.drawsOn, text: strings.base.groups({ items: [...relays].map(name) }) }] : []),
  ];
}

/** Tell something without a label. */
export function tell(text: string): CardFact {
  return { label: '', text };
}
