import { isLarge, wholeOf } from '../../compiler/analysis/cut-briefing.ts';
import { memoize } from '../../model/memoize.ts';
import { itemsOf, type Briefing } from '../../model/compiled.ts';
import { PAGE_KINDS } from '../../model/kinds.ts';
import {
  articlePath,
  CHARTS_PATH,
  CROSSWALK_PATH,
  listPath,
  OPEN_PATH,
  STATEMENT_PATH,
  entryPagePath,
  VERSIONS_PATH,
} from '../links/links.ts';
import { relationPath } from '../links/relation-path.ts';
import type { CslItem } from './csl-item.ts';
import { documentRecord } from './document-item.ts';
import { articleItem, briefingItem, partItem, relationItem, slugify, entryItem } from './items.ts';
import { stringsOf, type Strings } from '../../strings/index.ts';

/** The pages that are cited by their title, as they stand nowhere in the content. */
const titlesOf = ({ kinds, citations }: Strings): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(PAGE_KINDS.map((kind) => [listPath(kind), kinds[kind].title])),
  [CHARTS_PATH]: kinds.chart.title,
  [CROSSWALK_PATH]: kinds.relation.title,
  [OPEN_PATH]: citations.openQuestions,
  [STATEMENT_PATH]: citations.sourceStatement,
  [VERSIONS_PATH]: citations.versions,
  '/about/': citations.about,
});

/** A page with the items of the citation files beside it. */
export interface CitedPage {
  path: string;
  items: CslItem[];
}

/** Make the item of a list, or of another page that is cited by its title. */
export function pageItem(briefing: Briefing, site: string, path: string): CslItem {
  const titles = titlesOf(stringsOf(briefing));
  const title = titles[path];
  if (title === undefined) throw new Error(`Unexpected page ${path}, expected one of ${Object.keys(titles).join(', ')}`);
  return partItem(briefing, site, { key: slugify(title), title, path });
}

/** List every page that can be cited; with an article goes the document that it retells. */
export function listCitedPages(briefing: Briefing, site: string): readonly CitedPage[] {
  return indexPages(briefing)(site).pages;
}

function makeCitedPages(briefing: Briefing, site: string): CitedPage[] {
  return [
    { path: '/', items: [briefingItem(briefing, site)] },
    ...Object.keys(titlesOf(stringsOf(briefing))).map((path) => ({ path, items: [pageItem(briefing, site, path)] })),
    ...briefing.articles.map((it) => ({ path: articlePath(it), items: [articleItem(briefing, site, it), documentRecord(briefing, it)] })),
    ...PAGE_KINDS.flatMap((kind) =>
      itemsOf(briefing, kind).map((it) => ({ path: entryPagePath(kind, it.id), items: [entryItem(briefing, site, kind, it)] })),
    ),
    // Of a large briefing each row of the crosswalk has a page.
    ...(isLarge(briefing) ? briefing.relations : []).map((it) => ({
      path: relationPath(briefing, it.id),
      items: [relationItem(briefing, site, it)],
    })),
  ];
}

/** The pages that can be cited, with the items of each, and the first of these by its path; made once for each address. */
const indexPages = memoize((briefing: Briefing) => {
  const bySite = new Map<string, { pages: CitedPage[]; items: ReadonlyMap<string, CslItem | undefined> }>();
  return (site: string) => {
    const kept = bySite.get(site);
    if (kept) return kept;
    const pages = makeCitedPages(briefing, site);
    const index = { pages, items: new Map(pages.map(({ path, items: [item] }) => [path, item])) };
    bySite.set(site, index);
    return index;
  };
});

/**
 * Get the item that a page is cited as: the one from which its tags, its files, its Markdown and its linked data are made.
 *
 * @param site the public address, without a slash at its end
 * @throws an error if the page is none that is cited
 */
export function citedItem(briefing: Briefing, site: string, path: string): CslItem {
  const item = indexPages(wholeOf(briefing))(site).items.get(path);
  if (!item) throw new Error(`Unexpected page ${path}, expected one that is cited`);
  return item;
}
