import type { CompiledArticle, CompiledImage } from '../../model/compiled.ts';
import { imageId } from '../../model/image-id.ts';
import { KINDS, type NoteKind, type PageKind } from '../../model/kinds.ts';
import type { ParagraphNumber } from '../../model/place.ts';

/** The formats in which reference managers take citations, by the ending of their files. */
export type CiteFormat = 'bib' | 'ris' | 'json';

/** Write the path of an article's page, below the site's base. */
export function articlePath(article: Pick<CompiledArticle, 'id'>): string {
  return `/articles/${article.id}/`;
}

/** Write the path of an image of the document of an article: `/articles/x/fig-2.png`. */
export function imagePath(article: Pick<CompiledArticle, 'id'>, { number, type }: Pick<CompiledImage, 'number' | 'type'>): string {
  return `${articlePath(article)}${imageId(number)}.${type}`;
}

/** Write the path of an article's PDF; search engines for scholars want it beside the page. */
export function pdfPath(article: Pick<CompiledArticle, 'id'>): string {
  return `/articles/${article.id}/${article.id}.pdf`;
}

/** Write the path of the page that cites an article and every passage of it. */
export function citePath(article: Pick<CompiledArticle, 'id'>): string {
  return `${articlePath(article)}cite/`;
}

/** Write the path of a file beside a page from which reference managers take its citation: `/claims/cite.bib`. */
export function citeFile(pagePath: string, format: CiteFormat): string {
  return `${pagePath}cite.${format}`;
}

/** Write the path of the file beside a page that holds the citation of each of its fragments. */
export function citationsPath(pagePath: string): string {
  return `${pagePath}citations.json`;
}

/** Write the path of the PDF of the whole briefing. */
export function briefingPdfPath(): string {
  return '/briefing.pdf';
}

/** The media type of a set of links as JSON (RFC 9264). */
export const LINKSET_TYPE = 'application/linkset+json';

/** Write the path of the set of links beside a page. */
export function linksetPath(page: string): string {
  return `${page}linkset.json`;
}

/** A format, besides PDF, in which a reader takes an article or the whole briefing along as one file. */
export interface BookFormat {
  /** The ending of its files, and how it is named to readers. */
  ending: string;
  name: string;
  mediatype: string;
}

/** Write the path of an article in such a format, or without one that of the whole briefing: beside the PDF. */
export function bookPath(article: Pick<CompiledArticle, 'id'> | null, { ending }: BookFormat): string {
  return article ? `${articlePath(article)}${article.id}.${ending}` : `/briefing.${ending}`;
}

/** The path of the whole briefing as data. */
export const BRIEFING_JSON_PATH = '/briefing.json';

/** The path of the JSON Schema that describes it. */
export const BRIEFING_SCHEMA_PATH = '/briefing.schema.json';

/** The path of the licences of what the site is made of. */
export const LICENCES_PATH = '/licences.txt';

/** Write the path of the page that a document is printed from; the build removes it when that is done. */
export function printPath(path: string): string {
  return `/print${path}`;
}

/** Write the id of a paragraph: `p7`, `p7a`. */
export function paragraphId(number: ParagraphNumber): string {
  return `p${number}`;
}

/** Write the id of a note, which is an entry in a paragraph: `claim-bodies-at-tabqa-p7`. */
export function noteId(note: { kind: NoteKind; id: string }, number: ParagraphNumber): string {
  return `${entryId(note.kind, note.id)}-${paragraphId(number)}`;
}

/**
 * Name what the pages are about, for linked data: the name is the address of the page and, as its fragment, the kind.
 * No element of a page has such an id, for the name stands for the entry and not for a part of the page.
 */
export const iris = {
  briefing: (site: string) => `${site}/#briefing`,
  /** The table of a kind. */
  dataset: (site: string, kind: NoteKind) => `${site}${listPath(kind)}#dataset`,
  article: (site: string, article: Pick<CompiledArticle, 'id'>) => `${site}${articlePath(article)}#article`,
  /** The document that the article retells or shows. */
  document: (site: string, article: Pick<CompiledArticle, 'id'>) => `${site}${articlePath(article)}#document`,
  entry: (site: string, kind: PageKind, id: string) => `${site}${entryPagePath(kind, id)}#${kind}`,
};

/** Write the path of a file beside the page of an article: `/articles/x/index.jsonld`. */
export function articleFile(article: Pick<CompiledArticle, 'id'>, name: 'index.jsonld' | 'annotations.jsonld'): string {
  return `${articlePath(article)}${name}`;
}

/** The path of what describes all files of data. */
export const DATA_PACKAGE_PATH = '/datapackage.json';

/** The path of what tells programs that read how to find their way, and how to cite. */
export const LLMS_PATH = '/llms.txt';

/** The path of the whole text of the articles in one file, for the same programs. */
export const LLMS_FULL_PATH = '/llms-full.txt';

/** Write the path of the Markdown alternate of a page: `/claims/` → `/claims/index.html.md`. */
export function alternatePath(path: string): string {
  return `${path}index.html.md`;
}

/** The path of the collection of all annotations. */
export const ANNOTATIONS_PATH = '/annotations.jsonld';

/** Write a paragraph's locator: `A¶7`. */
export function locator(articleCode: string, number: ParagraphNumber): string {
  return `${articleCode}¶${number}`;
}

/** The path of the page that holds all charts. */
export const CHARTS_PATH = '/charts/';

/** Write the path of a chart among all charts. */
export function chartPath(id: string): string {
  return `${CHARTS_PATH}#chart-${id}`;
}

/** Write the path of a chart's file to keep: its drawing, or its numbers. */
export function chartFile(id: string, format: 'svg' | 'csv'): string {
  return `${CHARTS_PATH}${id}.${format}`;
}

/** Write the path of a chart's drawing in pixels, on white or on the ground of the pages: `/charts/fighters.png`, `…-dark.png`. */
export function chartPicture(id: string, ground: 'white' | 'light' | 'dark'): string {
  return `${CHARTS_PATH}${id}${ground === 'white' ? '' : `-${ground}`}.png`;
}

/** The folder of the pages that may be shown in frames of other sites. */
export const EMBED_PATH = '/embed/';

/** Write the path of the list that holds all claims, sources or figures. */
export function listPath(kind: PageKind): string {
  return `/${KINDS[kind].plural}/`;
}

/** Write the path of the table of all claims, sources or figures, or of what describes its columns: `/figures/figures.csv`. */
export function tablePath(kind: PageKind, suffix: '' | '-metadata.json' = ''): string {
  return `${listPath(kind)}${KINDS[kind].plural}.csv${suffix}`;
}

/** Write the id of an entry: `claim-bodies-at-tabqa`. In a list it is there; on an article's page it leads to the first note of it. */
export function entryId(kind: PageKind, id: string): string {
  return `${kind}-${id}`;
}

/** Write the path of an entry in its list: `/claims/#claim-bodies-at-tabqa`. */
export function entryPath(kind: PageKind, id: string): string {
  return `${listPath(kind)}#${entryId(kind, id)}`;
}

/** Write the path of the page that tells all about a claim, source or figure: `/claims/bodies-at-tabqa/`. */
export function entryPagePath(kind: PageKind, id: string): string {
  return `${listPath(kind)}${id}/`;
}

/** The page on which the articles stand side by side. */
export const CROSSWALK_PATH = '/crosswalk/';

/** The lists that a large briefing has for each article. */
export const ARTICLE_LISTS = ['claims', 'sources', 'figures', 'crosswalk'] as const;
export type ArticleList = (typeof ARTICLE_LISTS)[number];

/** Write the path of a list of what one article has: `/articles/x/claims/`. */
export function articleListPath(article: Pick<CompiledArticle, 'id'>, list: ArticleList): string {
  return `${articlePath(article)}${list}/`;
}

/** The page on which a quotation is checked. */
export const CHECK_PATH = '/check/';

/** The page that says on what the claims rest, with the lists that its numbers count. */
export const STATEMENT_PATH = '/statement/';

/** Write the path of a list that the source statement counts: `/statement/#list-unnamed`. */
export function countedPath(list: string): string {
  return `${STATEMENT_PATH}#list-${list}`;
}

/** The page of what the documents leave open. */
export const OPEN_PATH = '/open/';

/** The page that lists all versions of the briefing. */
export const VERSIONS_PATH = '/versions/';

/** Write the id of a version on the page of versions: `v1-1-0`. */
export function versionFragment(version: string): string {
  return `v${version.replaceAll('.', '-')}`;
}

/** Write the path of a version among all versions: `/versions/#v1-1-0`. */
export function versionPath(version: string): string {
  return `${VERSIONS_PATH}#${versionFragment(version)}`;
}

/** Write the path of a file that is kept of a closed version: `/versions/1.1.0/briefing.json`. */
export function keptPath(version: string, name: string): string {
  return `${VERSIONS_PATH}${version}/${name}`;
}

const CODE_LETTERS: ReadonlySet<string> = new Set(Object.values(KINDS).map(({ letter }) => letter.toLowerCase()));

/**
 * Write the path of the page that stands for one passage where only a whole page has a preview: in a chat, in a post.
 *
 * `C12` → `/s/c12/`, `A¶7` → `/s/a7/`; a paragraph of an article whose letter begins other codes too: `C¶12` → `/s/c-p12/`
 */
export function sharePath(code: string): string {
  const [letter = '', number] = code.toLowerCase().split('¶');
  if (number === undefined) return `/s/${letter}/`;
  return `/s/${letter}${CODE_LETTERS.has(letter) ? '-p' : ''}${number}/`;
}

/**
 * Write the name of a passage or entry in a PDF, which holds letters and digits alone: `briefing.pdf#nameddest=A7`.
 *
 * `C12` → `C12`, `A¶7` → `A7`; a paragraph of an article whose letter begins other codes too: `C¶12` → `C-p12`
 */
export function destinationName(code: string): string {
  const [letter = '', number] = code.split('¶');
  if (number === undefined) return code;
  return `${letter}${CODE_LETTERS.has(letter.toLowerCase()) ? '-p' : ''}${number}`;
}

/** Write the path of the page that stands for a section: `/s/a-who-the-recruits-are/`. */
export function shareSectionPath(articleCode: string, section: string): string {
  return `/s/${articleCode.toLowerCase()}-${section}/`;
}

/** The folder of the share pages and their pictures. */
export const SHARES_PATH = '/s/';

/** Write the path of the picture of what a share page stands for, `/s/c12/` → `/s/c12.png`; without one that of the briefing. */
export function picturePath(share = `${SHARES_PATH}briefing/`): string {
  return `${share.replace(/\/$/, '')}.png`;
}

/** The path of what all pictures say; the build draws them from it and removes it. */
export const PICTURES_PATH = printPath('/pictures.json');

/**
 * Write the fragment under which a sealed key is linked: `claim:x@A¶7` → `claim-x-p7`, `claim:x` → `claim-x`,
 * `paragraph:A¶7` → `p7`, `section:A#recruits` → `recruits`, `image:A#fig-2` → `fig-2`.
 */
export function fragmentOf(key: string): string {
  const [, kind = '', name = ''] = /^([a-z]+):(.*)$/.exec(key) ?? [];
  if (kind === 'paragraph') return paragraphId(name.replace(/^.*¶/, ''));
  if (kind === 'section' || kind === 'image') return name.replace(/^.*#/, '');
  const [id, place] = name.split('@');
  return `${kind}-${id}${place ? `-${paragraphId(place.replace(/^.*¶/, ''))}` : ''}`;
}
