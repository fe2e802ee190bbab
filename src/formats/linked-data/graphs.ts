import type { Graph, Thing } from 'schema-dts';
import type { Briefing, CompiledArticle, NoteKind } from '../../model/compiled.ts';
import { describeArticle, describeDocument, introduceArticle } from './describe-article.ts';
import { describeBriefing, describeFigures } from './describe-briefing.ts';
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
  const here = <T extends { code: string }>(items: readonly T[]) => items.filter(({ code }) => refs.has(code));
  const things = [
    ...here(briefing.claims).flatMap((claim) => describeClaim(briefing, site, claim)),
    ...here(briefing.sources).flatMap((source) => describeSource(site, source)),
    ...here(briefing.figures).flatMap((figure) => describeFigure(briefing, site, figure)),
  ];
  return onceEach([describeArticle(article, site), describeDocument(article, site), ...things]);
}

/** What the page of a claim, source or figure says of it; nothing for an id that has none. */
export function graphThing(briefing: Briefing, site: string, kind: NoteKind, id: string): Thing[] {
  const pick = <T extends { id: string }>(items: readonly T[], describe: (item: T) => Thing[]) =>
    onceEach(items.filter((item) => item.id === id).flatMap(describe));
  switch (kind) {
    case 'claim':
      return pick(briefing.claims, (claim) => describeClaim(briefing, site, claim));
    case 'source':
      return pick(briefing.sources, (source) => describeSource(site, source));
    case 'figure':
      return pick(briefing.figures, (figure) => describeFigure(briefing, site, figure));
  }
}

/** Leave out what a graph has already: two claims may appear in one paragraph. */
function onceEach(nodes: readonly Thing[]): Thing[] {
  return [...new Map(nodes.map((node) => [typeof node === 'object' && '@id' in node ? node['@id'] : node, node])).values()];
}
