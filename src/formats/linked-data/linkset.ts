import type { Briefing, CompiledArticle } from '../../model/compiled.ts';
import { licenseOf } from '../../model/license.ts';
import { CITE_FORMATS } from '../citations/print-files.ts';
import { ANNOTATION_TYPE } from '../annotations/web-annotation.ts';
import {
  alternatePath,
  articleFile,
  articlePath,
  BRIEFING_JSON_PATH,
  BRIEFING_SCHEMA_PATH,
  citeFile,
  DATA_PACKAGE_PATH,
  type CiteFormat,
} from '../links/links.ts';

/** Where a link leads, with the media type of what is there if that is known. */
interface Target {
  href: string;
  type?: string;
}

/** What a page or a file is linked with, by the relation (IANA link relations, as FAIR Signposting has them). */
type Context = { anchor: string } & Record<string, Target[] | string>;

/** A file that holds what a page shows. */
export interface ItemFile {
  path: string;
  type: string;
}

/**
 * Print how an article or the whole briefing is linked, for programs that follow FAIR Signposting: how it is cited, by whom it
 * is, what describes it, of what it is a part, and in which files it is to be had. Each of these files leads back.
 *
 * @param site the public address, without a slash at its end
 * @param items the files that hold it
 */
export function printLinkset(
  briefing: Briefing,
  site: string,
  { article, items }: { article: CompiledArticle | null; items: readonly ItemFile[] },
): string {
  const path = article ? articlePath(article) : '/';
  const page = `${site}${path}`;
  const license = licenseOf(briefing);
  const files = items.map((it) => ({ href: site + it.path, type: it.type }));
  const parts = article ? [] : briefing.articles.map((it) => ({ href: site + articlePath(it), type: 'text/html' }));
  const own: Context = {
    anchor: page,
    'cite-as': [{ href: page }],
    type: [{ href: `https://schema.org/${article ? 'Article' : 'Report'}` }, { href: 'https://schema.org/AboutPage' }],
    author: [{ href: `${site}/about/`, type: 'text/html' }],
    ...(article && { collection: [{ href: `${site}/`, type: 'text/html' }] }),
    // A document in its own wording is not ours to license.
    ...(license && (!article || article.shows === 'edition') && { license: [{ href: license.url }] }),
    item: [...parts, ...files],
    describedby: describeIn(path, article).map((it) => ({ href: site + it.path, type: it.type })),
    alternate: [{ href: site + alternatePath(path), type: 'text/markdown' }],
  };
  const back = files.map((it): Context => ({
    anchor: it.href,
    collection: [{ href: page, type: 'text/html' }],
    'cite-as': [{ href: page }],
  }));
  return `${JSON.stringify({ linkset: [own, ...back] }, null, 2)}\n`;
}

/** List what describes a page: its citations, and its data. */
function describeIn(path: string, article: CompiledArticle | null): ItemFile[] {
  const cited = Object.entries(CITE_FORMATS).map(([format, { type }]) => ({ path: citeFile(path, format as CiteFormat), type }));
  const data = article
    ? [
        { path: articleFile(article, 'index.jsonld'), type: 'application/ld+json' },
        { path: articleFile(article, 'annotations.jsonld'), type: ANNOTATION_TYPE },
      ]
    : [
        { path: DATA_PACKAGE_PATH, type: 'application/json' },
        { path: BRIEFING_JSON_PATH, type: 'application/json' },
        { path: BRIEFING_SCHEMA_PATH, type: 'application/schema+json' },
      ];
  return [...cited, ...data];
}
