import { imagesAfter, lookUpNoted } from '../../model/look-up.ts';
import { cutToArticles, isLarge } from '../../compiler/analysis/cut-briefing.ts';
import { itemsOf, type Briefing, type CompiledArticle, type CompiledParagraph } from '../../model/compiled.ts';
import { imageId } from '../../model/image-id.ts';
import { PAGE_KINDS, type PageKind } from '../../model/kinds.ts';
import { CHARTS_PATH, CROSSWALK_PATH, articlePath, entryId, listPath, paragraphId } from '../links/links.ts';
import { citeAsText } from './cite.ts';
import type { CslItem, Locator } from './csl-item.ts';
import { articleItem, chartItem, relationItem, entryItem } from './items.ts';
import type { Citation } from './styles.ts';

/** Something on a page that can be cited by its fragment. */
export interface CitedPassage {
  /** The id that it has on the page. */
  id: string;
  item: CslItem;
  locator?: Locator;
}

/** List the sections, paragraphs and images of an article with their locators: of a section its first and last paragraph, of an image that before it. */
export function listArticlePassages(briefing: Briefing, site: string, article: CompiledArticle): CitedPassage[] {
  const { paragraphs, sections } = article;
  const passage = (id: string, of: readonly CompiledParagraph[]) => ({
    id,
    item: articleItem(briefing, site, article, `#${id}`),
    locator: locate(of),
  });
  return paragraphs.flatMap((paragraph, at) => {
    const section = sections.find(({ before }) => before === paragraph.number);
    const next = paragraphs.findIndex(({ number }, later) => later > at && sections.some(({ before }) => before === number));
    return [
      ...(section ? [passage(section.id, paragraphs.slice(at, next < 0 ? undefined : next))] : []),
      passage(paragraphId(paragraph.number), [paragraph]),
      ...imagesAfter(article, paragraph.number).map(({ number }) => passage(imageId(number), [paragraph])),
    ];
  });
}

/** List the claims, sources and figures whose first note in the article stands in a paragraph. */
function listNotePassages(briefing: Briefing, site: string, { notes }: CompiledParagraph): CitedPassage[] {
  return notes
    .filter(({ first }) => first)
    .flatMap((note) => {
      const entry = lookUpNoted(briefing, note.ref);
      return entry ? [{ id: entryId(note.kind, note.id), item: entryItem(briefing, site, note.kind, entry) }] : [];
    });
}

/** List the entries of the lists, of the charts and of the crosswalk; what a large briefing splits is cited with its article. */
function listEntries(briefing: Briefing, site: string): { path: string; passages: CitedPassage[] }[] {
  const charts = { path: CHARTS_PATH, passages: listCharts(briefing, site) };
  if (isLarge(briefing)) return [charts];
  const ofList = (kind: PageKind) => ({
    path: listPath(kind),
    passages: itemsOf(briefing, kind).map((it) => ({ id: entryId(kind, it.id), item: entryItem(briefing, site, kind, it) })),
  });
  return [...PAGE_KINDS.map(ofList), charts, { path: CROSSWALK_PATH, passages: listRelations(briefing, site) }];
}

function listRelations(briefing: Briefing, site: string, article?: string): CitedPassage[] {
  return briefing.relations
    .filter(({ places: [place] }) => article === undefined || place?.article === article)
    .map((it) => ({ id: `relation-${it.id}`, item: relationItem(briefing, site, it) }));
}

function listCharts(briefing: Briefing, site: string, beside?: string): CitedPassage[] {
  return briefing.charts
    .filter((it) => beside === undefined || it.beside?.article === beside)
    .map((it) => ({ id: `chart-${it.id}`, item: chartItem(briefing, site, it) }));
}

/** A page that has passages that can be cited. */
export interface CitedText {
  path: string;
  /** Listed when they are asked for: of many articles they are more than is needed at a time. */
  readonly passages: CitedPassage[];
}

/** List every page that has citable passages, with all of them. */
export function listPassages(briefing: Briefing, site: string): CitedText[] {
  const ofArticle = (article: CompiledArticle) => [
    ...listArticlePassages(briefing, site, article),
    ...article.paragraphs.flatMap((paragraph) => listNotePassages(cutToArticles(briefing, [article.code]), site, paragraph)),
    ...listCharts(briefing, site, article.code),
    ...(isLarge(briefing) ? listRelations(cutToArticles(briefing, [article.code]), site, article.code) : []),
  ];
  return [
    ...briefing.articles.map((article) => ({
      path: articlePath(article),
      get passages() {
        return ofArticle(article);
      },
    })),
    ...listEntries(briefing, site),
  ];
}

/** Print the citations of passages by their fragments, as plain text in every style. */
export function printCitations(passages: readonly CitedPassage[]): string {
  const citations: Record<string, Citation> = Object.fromEntries(passages.map(({ id, item, locator }) => [id, citeAsText(item, locator)]));
  return `${JSON.stringify(citations)}\n`;
}

/** Locate paragraphs: `7`, or `3–5` for several. */
function locate(paragraphs: readonly CompiledParagraph[]): Locator {
  const ends = [paragraphs[0], ...paragraphs.slice(1).slice(-1)].flatMap((it) => (it ? [it.number] : []));
  const pages = [paragraphs[0], paragraphs.at(-1)].flatMap((it) => (it?.page === undefined ? [] : [String(it.page)]));
  return { label: 'paragraph', locator: ends.join('–'), ...(pages.length ? { page: [...new Set(pages)].join('–') } : {}) };
}
