import type { Records } from '../../compiler/records/read-records.ts';
import type { Place } from '../../model/place.ts';
import { appendItem } from '../edit-yaml.ts';
import { setKeys } from '../set-keys.ts';
import { findSubject } from './subject.ts';
import type { Texts } from './texts.ts';

/**
 * Write down that the sources of a chain are heard in its paragraph, where the paragraph does not name them yet: they become relays.
 *
 * @returns what was done, a line each
 */
export function hearChain(
  texts: Texts,
  records: Records,
  { article, paragraph }: Pick<Place, 'article' | 'paragraph'>,
  chain: readonly (string | null)[],
): string[] {
  const text = records.articles.find(({ facts }) => facts.value.code === article);
  if (!text) return [];
  const { file, path, value } = findSubject(texts, { kind: 'paragraph', id: `${text.slug}#${paragraph}` });
  const relays = Array.isArray(value['relays']) ? (value['relays'] as string[]) : [];
  const outlets = new Map(records.sources.entries.map((it) => [it.value.id, it.value.outlet]));
  const heard = withOutlets([text.facts.value.author, String(value['voice']), ...relays], outlets);
  // An outlet that another link of the chain writes for is heard with it.
  const own = new Set(chain.flatMap((id) => (id !== null && outlets.get(id)) || []));
  const fresh = chain.filter((id): id is string => id !== null && !heard.has(id) && !own.has(id));
  if (!fresh.length) return [];
  texts.edit(file, (yaml) =>
    relays.length
      ? fresh.reduce((it, id) => appendItem(it, [...path, 'relays'], id), yaml)
      : setKeys(yaml, path, { relays: fresh }, 'voice'),
  );
  return [`${article}¶${paragraph} now relays ${fresh.map((id) => `\`${id}\``).join(', ')}.`];
}

/** Add to sources the outlets for which they speak, and those of the outlets: who is heard is heard with them. */
export function withOutlets(ids: readonly string[], outletOf: ReadonlyMap<string, string | null>): Set<string> {
  const all = new Set(ids);
  for (const id of all) {
    const outlet = outletOf.get(id);
    if (outlet) all.add(outlet);
  }
  return all;
}
