import { voiceChain } from '../../compiler/suggest/voice-chain.ts';
import type { Records } from '../../compiler/records/read-records.ts';
import type { Chain, Place } from '../../model/place.ts';

/**
 * Tell by which chain a claim and a figure at a place came there, as far as the voice of its paragraph says: what the author tells of a
 * figure has its origin not stated.
 */
export function chainsAt(records: Records, { article, paragraph }: Pick<Place, 'article' | 'paragraph'>): { claim: Chain; figure: Chain } {
  const facts = records.articles.find((it) => it.facts.value.code === article)?.facts.value;
  const author = facts?.author ?? '';
  const voice = facts?.paragraphs.find(({ number }) => String(number) === String(paragraph))?.voice ?? author;
  const outlet = records.sources.entries.find(({ value }) => value.id === voice)?.value.outlet;
  const own = voiceChain(author, voice, outlet);
  return { claim: own, figure: voice === author ? [null, author] : own };
}
