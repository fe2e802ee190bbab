import type { Element } from 'hast';
import { h } from 'hastscript';
import type { RootContent } from 'mdast';
import { cutAround, cutToSource } from '../../compiler/analysis/cut-briefing.ts';
import type { Chapter } from '../../formats/epub/book.ts';
import { structure } from '../../formats/epub/render-page.ts';
import { CROSSWALK_PATH, entryId, listPath } from '../../formats/links/links.ts';
import type { RenderContext } from '../../formats/markdown/frame.ts';
import type { Items } from '../../model/compiled.ts';
import { KINDS, nameOf, type PageKind } from '../../model/kinds.ts';
import { writeRelation } from '../alternate/lists.ts';
import { writeClaim, writeFigure, writeSource } from '../alternate/things.ts';
import { writeFinding } from '../finding/markdown.ts';
import { writeName } from '../name/markdown.ts';
import { placeLinks, type BookLinks } from './book-links.ts';
import { renderMarkdown } from './markdown-tree.ts';
import type { BookScope } from './scope.ts';

/** How an entry of each kind is written in full. */
const WRITERS: { readonly [K in PageKind]: (stand: RenderContext, item: Items[K]) => RootContent[] } = {
  finding: writeFinding,
  claim: (stand, it) => writeClaim(near(stand, it), it),
  source: (stand, it) => writeSource({ ...stand, briefing: cutToSource(stand.briefing, it) }, it),
  figure: (stand, it) => writeFigure(near(stand, it), it),
  name: writeName,
};

function near(stand: RenderContext, thing: Parameters<typeof cutAround>[1]): RenderContext {
  return { ...stand, briefing: cutAround(stand.briefing, thing) };
}

/** Write the chapter of a kind: every entry of the book in full; none where the book has none. */
export function writeEntries<K extends PageKind>(scope: BookScope, stand: RenderContext, kind: K, links: BookLinks): Chapter[] {
  const entries = scope.entries(kind);
  if (entries.length === 0) return [];
  const { plural, title } = KINDS[kind];
  const sections = entries.map((item) =>
    h('section', { id: entryId(kind, item.id) }, placeLinks(renderMarkdown(WRITERS[kind](stand, item), 1), links, listPath(kind))),
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
    h('section', { id: `relation-${it.id}` }, placeLinks(renderMarkdown(writeRelation(near(stand, it), it), -1), links, CROSSWALK_PATH)),
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
