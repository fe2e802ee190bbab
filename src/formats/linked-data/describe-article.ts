import type { Article, DigitalDocument } from 'schema-dts';
import type { CompiledArticle } from '../../model/compiled.ts';
import type { CslItem } from '../citations/csl-item.ts';
import { iris, picturePath, sharePath } from '../links/links.ts';
import { describeCited } from './describe-page.ts';
import type { Strings } from '../../strings/index.ts';

/**
 * An article in short, as far as programs look for it on its page, where bytes are scarce: the whole stands in a file beside
 * the page. Its author is that of the edition.
 */
export function introduceArticle(article: CompiledArticle, site: string, item: CslItem): Exclude<Article, string> {
  const { author, publisher, datePublished, dateModified, version, url } = describeCited(item);
  return {
    '@type': 'Article',
    '@id': iris.article(site, article),
    headline: item.title ?? article.label,
    author,
    ...(publisher !== undefined && { publisher }),
    ...(version !== undefined && { version }),
    ...(datePublished !== undefined && { datePublished, dateModified }),
    ...(url !== undefined && { url }),
    image: `${site}${picturePath(sharePath(article.code))}`,
    isPartOf: { '@type': 'Report', '@id': iris.briefing(site), name: item['container-title'] ?? '' },
  };
}

/** An article as linked data. It is based on its document; of that nothing is said but what it states itself. */
export function describeArticle({ linkedData }: Strings, article: CompiledArticle, site: string, item: CslItem): Exclude<Article, string> {
  const { summary, code } = article;
  return {
    ...introduceArticle(article, site, item),
    ...describeCited(item),
    alternativeHeadline: linkedData.article({ code }),
    abstract: summary,
    isBasedOn: { '@id': iris.document(site, article) },
  };
}

/** The document of an article as linked data: the file as supplied, and the title, author, publisher and date if it states them. */
export function describeDocument(article: CompiledArticle, site: string): Exclude<DigitalDocument, string> {
  const { title, author, publisher, date, document } = article;
  return {
    '@type': 'DigitalDocument',
    '@id': iris.document(site, article),
    encoding: { '@type': 'MediaObject', name: document.file, sha256: document.sha256 },
    ...(title && { name: title }),
    ...(author && { creditText: author }), // a person or not: the text does not tell
    ...(publisher && { publisher: { '@type': 'Organization', name: publisher } }),
    ...(date && /^\d{4}(-\d\d){0,2}$/.test(date) && { datePublished: date }), // what else EDTF can say, ISO 8601 cannot
  };
}
