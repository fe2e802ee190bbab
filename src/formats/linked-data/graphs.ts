import type { Graph, Thing } from 'schema-dts';
import { itemsOf, type Briefing, type CompiledArticle, type Items } from '../../model/compiled.ts';
import { NOTE_KINDS, type PageKind } from '../../model/kinds.ts';
import { wholeOf } from '../../compiler/analysis/cut-briefing.ts';
import { citedItem } from '../citations/pages.ts';
import { articlePath, iris, listPath, picturePath } from '../links/links.ts';
import { describeArticle, describeDocument, introduceArticle } from './describe-article.ts';
import { describeBriefing, describeTable } from './describe-briefing.ts';
import { describeFinding, describeName } from './describe-finding.ts';
import { describePage, describeTrail } from './describe-page.ts';
import { describeClaim, describeFigure, describeSource } from './describe-entry.ts';
import { stringsOf } from '../../strings/index.ts';

/**
 * Print nodes as JSON-LD in the vocabulary of schema.org. Each entry has one name everywhere, and is described on its own
 * page and in the file of each article in which it stands; elsewhere it is only named.
 */
export function printGraph(nodes: readonly Thing[], indent?: number): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': nodes } satisfies Graph, null, indent);
}

/** What a page that is cited says of itself: what it is cited as, and the pages that lead to it. */
export function graphPage(briefing: Briefing, site: string, { path, type, about, share }: CitedPageFacts): Thing[] {
  const item = citedItem(briefing, site, path);
  const { title = '', URL: address = '' } = item;
  const home = { name: briefing.title, address: `${site}/` };
  if (path === '/') return [describeBriefing(briefing, site)];
  const article = wholeOf(briefing).articles.find((it) => articlePath(it) === path);
  if (article) return [introduceArticle(article, site, item), describeTrail([home, { name: title, address }])];
  const parent = `/${path.split('/')[1]}/`;
  const list = parent === path ? [] : [citedItem(briefing, site, parent)].map((it) => ({ name: it.title ?? '', address: it.URL ?? '' }));
  const kind = NOTE_KINDS.find((it) => listPath(it) === path);
  const entity = about ? iris.entry(site, about.kind, about.id) : kind && iris.dataset(site, kind);
  const image = `${site}${picturePath(share)}`;
  return [
    describePage(item, { type, briefing: iris.briefing(site), about: entity, image }),
    describeTrail([home, ...list, { name: title, address }]),
    ...(kind ? [describeTable(briefing, site, kind)] : []),
  ];
}

/** Which page is meant, whether it lists others, the entry that it is about, and the share page whose picture stands for it. */
interface CitedPageFacts {
  path: string;
  type: 'WebPage' | 'CollectionPage';
  about?: { kind: PageKind; id: string } | undefined;
  share?: string | undefined;
}

/** All about an article: what it is based on, and the claims, sources and figures that stand in it. */
export function graphArticle(briefing: Briefing, site: string, article: CompiledArticle): Thing[] {
  const refs = new Set(article.paragraphs.flatMap(({ notes }) => notes.map(({ ref }) => ref)));
  const entries = NOTE_KINDS.flatMap((kind) => describeItems(briefing, site, kind, ({ code }) => refs.has(code)));
  return onceEach([
    describeArticle(stringsOf(briefing), article, site, citedItem(briefing, site, articlePath(article))),
    describeDocument(article, site),
    ...entries,
  ]);
}

/** What the page of an entry says of it; nothing for an id that has none. */
export function graphEntry(briefing: Briefing, site: string, kind: PageKind, id: string): Thing[] {
  return onceEach(describeItems(briefing, site, kind, (item) => item.id === id));
}

const DESCRIBE: { [K in PageKind]: (briefing: Briefing, site: string, item: Items[K]) => Thing[] } = {
  finding: (briefing, site, finding) => describeFinding(briefing, site, finding),
  claim: describeClaim,
  source: (briefing, site, source) => describeSource(stringsOf(briefing), site, source),
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
