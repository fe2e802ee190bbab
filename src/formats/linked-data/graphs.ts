import type { Graph, Thing } from 'schema-dts';
import { itemsOf, type Briefing, type CompiledArticle, type Items } from '../../model/compiled.ts';
import { NOTE_KINDS, type PageKind } from '../../model/kinds.ts';
import { describeArticle, describeDocument, introduceArticle } from './describe-article.ts';
import { describeBriefing, describeFigures } from './describe-briefing.ts';
import { describeFinding, describeName } from './describe-finding.ts';
import { describeClaim, describeFigure, describeSource } from './describe-thing.ts';

/**
 * Print nodes as JSON-LD in the vocabulary of schema.org. Each thing has one name everywhere, and is described on its own
 * page and in the file of each article in which it stands; elsewhere it is only named.
 */
export function printGraph(nodes: readonly Thing[], indent?: number): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': nodes } satisfies Graph, null, indent);
}

/** What the first page says of itself. */
export function graphHome(briefing: Briefing, site: string): Thing[] {
  return [describeBriefing(briefing, site)];
}

/** What the page of figures says of itself. */
export function graphFigures(briefing: Briefing, site: string): Thing[] {
  return [describeFigures(briefing, site)];
}

/** What the page of an article says of itself: little, for bytes are scarce there. */
export function graphArticlePage(article: CompiledArticle, site: string): Thing[] {
  return [introduceArticle(article, site)];
}

/** All about an article: what it is based on, and the claims, sources and figures that stand in it. */
export function graphArticle(briefing: Briefing, site: string, article: CompiledArticle): Thing[] {
  const refs = new Set(article.paragraphs.flatMap(({ notes }) => notes.map(({ ref }) => ref)));
  const things = NOTE_KINDS.flatMap((kind) => describeItems(briefing, site, kind, ({ code }) => refs.has(code)));
  return onceEach([describeArticle(article, site), describeDocument(article, site), ...things]);
}

/** What the page of an entry says of it; nothing for an id that has none. */
export function graphThing(briefing: Briefing, site: string, kind: PageKind, id: string): Thing[] {
  return onceEach(describeItems(briefing, site, kind, (item) => item.id === id));
}

const DESCRIBE: { [K in PageKind]: (briefing: Briefing, site: string, item: Items[K]) => Thing[] } = {
  finding: (briefing, site, finding) => describeFinding(briefing, site, finding),
  claim: describeClaim,
  source: (_briefing, site, source) => describeSource(site, source),
  figure: describeFigure,
  name: (_briefing, site, name) => describeName(site, name),
};

function describeItems<K extends PageKind>(briefing: Briefing, site: string, kind: K, isMeant: (item: Items[K]) => boolean): Thing[] {
  return itemsOf(briefing, kind)
    .filter(isMeant)
    .flatMap((item) => DESCRIBE[kind](briefing, site, item));
}

/** Leave out what a graph has already: two claims may appear in one paragraph. */
function onceEach(nodes: readonly Thing[]): Thing[] {
  return [...new Map(nodes.map((node) => [typeof node === 'object' && '@id' in node ? node['@id'] : node, node])).values()];
}
