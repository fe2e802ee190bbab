import type { Article, DigitalDocument } from 'schema-dts';
import type { CompiledArticle } from '../../model/compiled.ts';
import { articlePath, iris } from '../links/links.ts';

/** An article in short, as far as its page needs it: the whole stands in a file beside the page. */
export function introduceArticle(article: CompiledArticle, site: string): Exclude<Article, string> {
  return {
    '@type': 'Article',
    '@id': iris.article(site, article),
    headline: article.label,
    isPartOf: { '@id': iris.briefing(site) },
    isBasedOn: { '@id': iris.document(site, article) },
  };
}

/** An article as linked data. It is based on its document; of that nothing is said but what it states itself. */
export function describeArticle(article: CompiledArticle, site: string): Exclude<Article, string> {
  const { summary, language, code } = article;
  return {
    ...introduceArticle(article, site),
    alternativeHeadline: `Article ${code}`,
    abstract: summary,
    inLanguage: language,
    url: `${site}${articlePath(article)}`,
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
