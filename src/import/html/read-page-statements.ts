import type { Statement } from '../source-document.ts';

/** The elements that state something of a page, those that say it best first. */
const PLACES: Record<Statement['field'], string[]> = {
  title: ['meta[property="og:title"]', 'meta[name="citation_title"]', 'meta[name="dc.title" i]', 'title'],
  author: ['meta[name="author"]', 'meta[name="citation_author"]', 'meta[name="dc.creator" i]', 'meta[property="article:author"]'],
  publisher: ['meta[property="og:site_name"]', 'meta[name="citation_publisher"]', 'meta[name="dc.publisher" i]'],
  date: [
    'meta[property="article:published_time"]',
    'meta[name="citation_publication_date"]',
    'meta[name="dc.date" i]',
    'meta[name="date"]',
  ],
  language: ['html[lang]', 'meta[http-equiv="content-language" i]'],
};

/** Read what a page states of its article: title, author, publisher, date of publication, language. Nothing is guessed from the text. */
export function readPageStatements(document: Document): Statement[] {
  const inElements = Object.entries(PLACES).flatMap(([field, selectors]) =>
    selectors.flatMap((selector) =>
      [...document.querySelectorAll(selector)].flatMap((element): Statement[] => {
        const stated = element.getAttribute('content') ?? element.getAttribute('lang') ?? element.textContent;
        const value = stated.trim().split(/\s+/).join(' ');
        // An address of an author's page is not a name.
        if (!value || (field === 'author' && /^https?:/.test(value))) return [];
        return [{ field: field as Statement['field'], value, where: printSelector(selector) }];
      }),
    ),
  );
  return [...inElements, ...readJsonLd(document)];
}

function printSelector(selector: string): string {
  const [, tag = selector, attribute, value] = /^(\w+)(?:\[([\w-]+)(?:="([^"]+)")?.*\])?$/.exec(selector) ?? [];
  return `\`<${[tag, ...(attribute ? [`${attribute}${value ? `="${value}"` : ''}`] : [])].join(' ')}>\``;
}

function readJsonLd(document: Document): Statement[] {
  return [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) => {
    let data: unknown;
    try {
      data = JSON.parse(script.textContent);
    } catch {
      return []; // What a page's own data fails to say is not stated.
    }
    const nodes = [data].flat().flatMap((node) => [node, ...listOf(valueOf(node, '@graph'))]);
    return nodes
      .filter((node) => listOf(valueOf(node, '@type')).some((type) => /Article|Posting|Report$/.test(String(type))))
      .flatMap(readArticleStatements);
  });
}

function readArticleStatements(node: unknown): Statement[] {
  const state = (field: Statement['field'], key: string, values: unknown[]): Statement[] => {
    const value = values.filter((it) => typeof it === 'string' && it.trim() && !/^https?:/.test(it)).join(', ');
    return value ? [{ field, value, where: `JSON-LD \`${key}\`` }] : [];
  };
  const names = (key: string) => listOf(valueOf(node, key)).map((it) => (typeof it === 'string' ? it : valueOf(it, 'name')));
  return [
    ...state('title', 'headline', [valueOf(node, 'headline')]),
    ...state('author', 'author', names('author')),
    ...state('publisher', 'publisher', names('publisher')),
    ...state('date', 'datePublished', [valueOf(node, 'datePublished')]),
    ...state('language', 'inLanguage', [valueOf(node, 'inLanguage')]),
  ];
}

function valueOf(node: unknown, key: string): unknown {
  return typeof node === 'object' && node !== null ? (node as Record<string, unknown>)[key] : undefined;
}

function listOf(value: unknown): unknown[] {
  return value === undefined || value === null ? [] : [value].flat();
}
