import type { Element } from 'hast';
import { mapElements } from '../../compiler/markdown/map-elements.ts';
import { lookUpChained } from '../../model/look-up.ts';
import { identifyOrigin, weakestOrigin, type OriginIdentity } from '../../compiler/origins/origin-identity.ts';
import type { Briefing, CompiledArticle, CompiledNote } from '../../model/compiled.ts';
import type { ParagraphNumber } from '../../model/place.ts';

/** Tell on what origin a claim or figure rests where it is noted; null for a source, which is an origin itself. */
export function originOfNote(
  briefing: Briefing,
  article: Pick<CompiledArticle, 'code'>,
  number: ParagraphNumber,
  { kind, ref }: Pick<CompiledNote, 'kind' | 'ref'>,
): OriginIdentity | null {
  if (kind === 'source') return null;
  const entry = lookUpChained(briefing, ref);
  const here = entry?.places.filter((it) => it.article === article.code && it.paragraph === number) ?? [];
  return weakestOrigin(here.map(({ chain }) => identifyOrigin(chain, briefing.sources)));
}

/**
 * Write onto each mark of a paragraph the origin of what it carries, the weakest of several, and whether it is key.
 *
 * `<mark data-refs="C1 F2">` → `<mark data-key data-origin="unnamed" data-refs="C1 F2">`
 *
 * @param key the codes of what the key passages of the paragraph carry
 */
export function markNotes(tree: Element, origins: ReadonlyMap<string, OriginIdentity | null>, key: ReadonlySet<string>): Element {
  return mapElements(tree, (element) => {
    const { dataRefs } = element.properties;
    if (element.tagName !== 'mark' || typeof dataRefs !== 'string') return element;
    const refs = dataRefs.split(' ');
    const dataOrigin = weakestOrigin(refs.flatMap((ref) => origins.get(ref) ?? []));
    return { ...element, properties: { dataKey: refs.some((ref) => key.has(ref)), dataOrigin, ...element.properties } };
  });
}
