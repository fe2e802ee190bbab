import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Chapter } from '../../formats/epub/book.ts';
import { structure } from '../../formats/epub/render-page.ts';
import { CROSSWALK_PATH, entryId, listPath } from '../../formats/links/links.ts';
import type { RenderContext } from '../../formats/markdown/frame.ts';
import { KINDS, nameOf, type PageKind } from '../../model/kinds.ts';
import { writeRelation } from '../alternate/lists.ts';
import { writeEntry, writeNear } from '../alternate/write-entry.ts';
import { placeLinks, type BookLinks } from './book-links.ts';
import { renderMarkdown } from './markdown-tree.ts';
import type { BookScope } from './scope.ts';

/** Write the chapter of a kind: every entry of the book in full; none where the book has none. */
export function writeEntries<K extends PageKind>(scope: BookScope, stand: RenderContext, kind: K, links: BookLinks): Chapter[] {
  const entries = scope.entries(kind);
  if (entries.length === 0) return [];
  const { plural, title } = KINDS[kind];
  const sections = entries.map((item) =>
    h('section', { id: entryId(kind, item.id) }, placeLinks(renderMarkdown(writeEntry(stand, kind, item), 1), links, listPath(kind))),
  );
  return [
    makeChapter(scope, { name: plural, title, sections, part: kind === 'finding' ? 'bodymatter' : 'backmatter' }, [
      ...entries.map((it) => ({ id: entryId(kind, it.id), name: it.code, title: `${it.code} ${nameOf(kind, it)}` })),
    ]),
  ];
}

/** Write the chapter of the relations of claims; none where the book has none. */
export function writeRelations(scope: BookScope, stand: RenderContext, links: BookLinks): Chapter[] {
  const { relations } = scope;
  if (relations.length === 0) return [];
  const { title } = KINDS.relation;
  const sections = relations.map((it) =>
    h(
      'section',
      { id: `relation-${it.id}` },
      placeLinks(renderMarkdown(writeRelation(writeNear(stand, it), it), -1), links, CROSSWALK_PATH),
    ),
  );
  return [
    makeChapter(scope, { name: 'crosswalk', title, sections, part: 'bodymatter' }, [
      ...relations.map(({ id, code, label }) => ({ id: `relation-${id}`, name: code, title: `${code} ${label}` })),
    ]),
  ];
}

function makeChapter(
  { briefing }: BookScope,
  { name, title, sections, part }: Pick<Chapter, 'name' | 'title' | 'part'> & { sections: Element[] },
  entries: readonly { id: string; name: string; title: string }[],
): Chapter {
  const [type, role] = part === 'bodymatter' ? (['chapter', 'doc-chapter'] as const) : (['appendix', 'doc-appendix'] as const);
  return {
    name,
    title,
    language: briefing.language,
    part,
    type,
    sections: entries.map(({ id, title: words }) => ({ id, title: words })),
    locators: entries.map(({ id, name: code }) => ({ id, name: code })),
    children: [h('section', structure(type, role), [h('h1', title), ...sections])],
  };
}
