import type { RootContent } from 'mdast';
import { listPath, entryPagePath } from '../../formats/links/links.ts';
import { frame, linkPlace, linkEntry, type RenderContext } from '../../formats/markdown/frame.ts';
import { heading, list, paragraph, strong, type Words } from '../../formats/markdown/nodes.ts';
import type { CompiledName } from '../../model/compiled.ts';
import { placeContexts } from '../entry/contexts.ts';
import { groupNames } from './group-names.ts';
import { stringsOf } from '../../strings/index.ts';

/** Write the Markdown alternate of the index of names. */
export function writeNames(stand: RenderContext): RootContent[] {
  const strings = stringsOf(stand.briefing);
  const body = groupNames(strings, stand.briefing.names).flatMap(({ title, items }) => [
    heading(2, title),
    ...list(
      items.map((name): Words[] => [
        linkEntry(stand, 'name', name),
        ` ${name.name} `,
        ...[...new Map(name.places.map((place) => [`${place.article}${place.paragraph}`, place])).values()].flatMap(
          (place, at): Words[] => [at > 0 && ', ', linkPlace(stand, place)],
        ),
      ]),
    ),
  ]);
  return frame(stand, listPath('name'), [strings.name.title], body);
}

/** Write the Markdown alternate of a name's page: every mention with the words around it. */
export function writeName(stand: RenderContext, name: CompiledName): RootContent[] {
  const strings = stringsOf(stand.briefing);
  const { id, code, kind, spellings, open } = name;
  const body = [
    ...list([strings.name.kindOf({ kind: strings.terms.nameKinds[kind] }), spellings.length > 1 && strings.name.spellings({ spellings })]),
    ...(open ? [paragraph(strings.name.leftOpen({ open }))] : []),
    heading(2, strings.name.inText),
    ...list(
      placeContexts(stand.briefing, name).map(({ place, before, words, after }): Words[] => [
        linkPlace(stand, place),
        ' ',
        before,
        strong(words),
        after,
      ]),
    ),
  ];
  return frame(stand, entryPagePath('name', id), [`${code} ${name.name}`], body);
}
