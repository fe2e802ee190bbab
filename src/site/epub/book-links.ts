import type { ElementContent } from 'hast';
import { mapLinks } from '../../compiler/markdown/map-elements.ts';
import {
  articlePath,
  CHARTS_PATH,
  chartPath,
  CROSSWALK_PATH,
  entryId,
  entryPath,
  listPath,
  noteId,
  OPEN_PATH,
  paragraphId,
  STATEMENT_PATH,
  entryPagePath,
} from '../../formats/links/links.ts';
import type { CompiledArticle } from '../../model/compiled.ts';
import { imageId } from '../../model/image-id.ts';
import { PAGE_KINDS, KINDS } from '../../model/kinds.ts';
import { chapterFile } from '../../formats/epub/book.ts';
import { listOwnIds } from './passage-text.ts';
import type { BookScope } from './scope.ts';

/** What leads from an address of the site to where a book has the same. */
export interface BookLinks {
  /**
   * Lead a link of a text to its place in the book; what the book does not have is on the site.
   *
   * @param page the path of the page of the site for which the text is written
   */
  resolve: (href: string, page: string) => string;
}

/** Make the links of a book. `site` is the address of the site, without a slash at its end. */
export function bookLinks(scope: BookScope, site: string): BookLinks {
  const places = listPlaces(scope);
  const bases = [...new Set([`${site}/`, scope.briefing.site.replace(/\/?$/, '/')].map((it) => new URL(it).pathname))];
  const { origin } = new URL(site);
  bases.sort((one, other) => other.length - one.length);
  return {
    resolve(href, page) {
      const url = URL.parse(href, `${site}${page}`);
      if (url?.origin !== origin) return url?.href ?? href;
      const base = bases.find((it) => url.pathname.startsWith(it));
      if (base === undefined) return url.href;
      const path = `/${url.pathname.slice(base.length)}${url.hash}`;
      return places.get(path) ?? `${site}${path.replace(url.hash, '')}${url.search}${url.hash}`;
    },
  };
}

/** Lead all links of some content to their places in a book. */
export function placeLinks(children: readonly ElementContent[], links: BookLinks, page: string): ElementContent[] {
  return children.map((child) => (child.type === 'element' ? mapLinks(child, (href) => links.resolve(href, page)) : child));
}

/** The name of the chapter of an article. */
export function articleChapter({ code }: Pick<CompiledArticle, 'code'>): string {
  return `article-${code.toLowerCase()}`;
}

function listPlaces(scope: BookScope): ReadonlyMap<string, string> {
  const { articles, charts, relations, isWhole } = scope;
  const places = new Map<string, string>();
  for (const kind of PAGE_KINDS) {
    const file = `${KINDS[kind].plural}.xhtml`;
    const entries = scope.entries(kind);
    if (entries.length) places.set(listPath(kind), file);
    for (const { id } of entries)
      for (const path of [entryPagePath(kind, id), entryPath(kind, id)]) places.set(path, `${file}#${entryId(kind, id)}`);
  }
  if (charts.length) places.set(CHARTS_PATH, 'charts.xhtml');
  for (const { id } of charts) places.set(chartPath(id), `charts.xhtml#chart-${id}`);
  if (relations.length) places.set(CROSSWALK_PATH, 'crosswalk.xhtml');
  for (const { id } of relations)
    for (const path of [`${CROSSWALK_PATH}#relation-${id}`, `${CROSSWALK_PATH}${id}/`]) places.set(path, `crosswalk.xhtml#relation-${id}`);
  if (isWhole) {
    places.set(OPEN_PATH, 'open.xhtml');
    places.set(STATEMENT_PATH, 'statement.xhtml');
  }
  for (const article of articles) addArticle(places, article);
  return places;
}

function addArticle(places: Map<string, string>, article: CompiledArticle): void {
  const [path, file] = [articlePath(article), chapterFile({ name: articleChapter(article) })];
  places.set(path, file);
  for (const id of [...article.sections.map((it) => it.id), ...(article.images ?? []).map(({ number }) => imageId(number))])
    places.set(`${path}#${id}`, `${file}#${id}`);
  for (const { number, notes, tree } of article.paragraphs) {
    places.set(`${path}#${paragraphId(number)}`, `${file}#${paragraphId(number)}`);
    // The notes of the site are short: here each leads to the whole entry.
    for (const note of notes) {
      const entry = `${KINDS[note.kind].plural}.xhtml#${entryId(note.kind, note.id)}`;
      for (const id of [entryId(note.kind, note.id), noteId(note, number)]) places.set(`${path}#${id}`, entry);
    }
    for (const id of listOwnIds(tree)) places.set(`${path}#${id}`, `${file}#${id}`);
  }
  for (const { tree } of article.translation?.paragraphs ?? [])
    for (const id of listOwnIds(tree)) places.set(`${path}#${id}`, `${file}#${id}`);
}
