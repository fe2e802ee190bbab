import { fromHtml } from 'hast-util-from-html';
import { visitParents } from 'unist-util-visit-parents';

/** What Zotero makes of a page. */
export interface ZoteroItem {
  itemType: string;
  fields: Record<string, string>;
  /** A name without a first name is in one piece, as those of institutions are. */
  creators: { lastName: string; firstName?: string }[];
  attachments: { url: string; mimeType: string }[];
}

/**
 * How Zotero’s generic translator reads the tags of a page, where it is of use here: which Highwire tag gives which field,
 * and which tag makes the page what type of item, later rows going before earlier ones. Of tags of the same name it takes
 * the first, but for authors.
 *
 * Source: “Embedded Metadata.js” and “RDF.js” of https://github.com/zotero/translators, described at
 * https://www.zotero.org/support/dev/exposing_metadata
 */
const FIELDS: Readonly<Record<string, string>> = {
  citation_title: 'title',
  citation_publication_date: 'date',
  citation_journal_title: 'publicationTitle',
  citation_inbook_title: 'publicationTitle',
  citation_technical_report_institution: 'institution',
  citation_technical_report_number: 'number',
  citation_publisher: 'publisher',
  citation_public_url: 'url',
  citation_language: 'language',
};
const TYPES: readonly (readonly [string, string])[] = [
  ['citation_title', 'journalArticle'],
  ['citation_inbook_title', 'bookSection'],
  ['citation_journal_title', 'journalArticle'],
  ['citation_technical_report_institution', 'report'],
];
/** What it reads as statements of RDF, where no Highwire tag says the same; Open Graph makes a page of what has no type. */
const STATEMENTS: Readonly<Record<string, string>> = {
  'dc.title': 'title',
  'dc.publisher': 'publisher',
  'dc.type': 'type',
  'dc.date': 'date',
  'prism.edition': 'edition',
};
/** The fields of each type that are of use here, each under the name that stands for it in several types. */
const KEPT: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  report: {
    title: 'title',
    date: 'date',
    institution: 'institution',
    number: 'reportNumber',
    type: 'reportType',
    url: 'url',
    language: 'language',
  },
  bookSection: {
    title: 'title',
    publicationTitle: 'bookTitle',
    publisher: 'publisher',
    edition: 'edition',
    date: 'date',
    url: 'url',
    language: 'language',
  },
  webpage: { title: 'title', publicationTitle: 'websiteTitle', date: 'date', url: 'url', language: 'language' },
};

/** Read the tags of a page’s head as Zotero does. */
export function readAsZotero(html: string): ZoteroItem {
  const tags: { name: string; content: string }[] = [];
  // The body takes ten times as long to parse, and holds no tag.
  visitParents(fromHtml(html.slice(0, html.indexOf('</head>'))), 'element', ({ tagName, properties }) => {
    if (tagName !== 'meta') return;
    const { name = properties['property'], content } = properties;
    for (const it of [name ?? ''].flat().join(' ').split(/\s+/)) tags.push({ name: it, content: String(content ?? '') });
  });
  const highwire = (wanted: string) => tags.flatMap(({ name, content }) => (name.endsWith(wanted) && content ? [content] : []));
  const statement = (wanted: string) => tags.find(({ name }) => name.toLowerCase() === wanted)?.content;
  const itemType = TYPES.findLast(([tag]) => highwire(tag).length > 0)?.[1] ?? 'webpage';
  const read: Record<string, string | undefined> = {
    ...Object.fromEntries(Object.entries(STATEMENTS).map(([tag, field]) => [field, statement(tag)])),
    ...Object.fromEntries(
      Object.entries(FIELDS).flatMap(([tag, field]) =>
        highwire(tag)
          .slice(0, 1)
          .map((value) => [field, value]),
      ),
    ),
  };
  const authors = highwire('citation_author');
  return {
    itemType,
    fields: Object.fromEntries(Object.entries(KEPT[itemType] ?? {}).flatMap(([field, name]) => (read[field] ? [[name, read[field]]] : []))),
    creators: authors.flatMap((value) => splitAuthors(value, authors.length)).map(readName),
    attachments: highwire('citation_pdf_url')
      .slice(0, 1)
      .map((url) => ({ url, mimeType: 'application/pdf' })),
  };
}

/** Read an attribute of a tag as a browser would; empty where it has none. */
export function attribute(tag: string, name: string): string {
  const [, quoted, bare] = new RegExp(`\\s${name}=(?:"([^"]*)"|([^\\s">]+))`).exec(tag) ?? [];
  return (quoted ?? bare ?? '').replaceAll('&quot;', '"').replaceAll('&#38;', '&').replaceAll('&amp;', '&');
}

/** Names are told apart by semicolons; or by commas, if there is one tag and two words at least stand on either side of the first. */
function splitAuthors(value: string, tags: number): string[] {
  const names = value.split(/\s*;\s*/);
  const parts = value.split(/\s*,\s*/);
  const isSplit = names.length === 1 && tags === 1 && parts.length > 1 && parts[0]?.includes(' ') && parts[1]?.includes(' ');
  return (isSplit ? parts : names).filter((name) => /[^\s,-.;]/.test(name));
}

/**
 * With a comma, the family name stands before it, else the last word is the family name; signs around a name are dropped
 * before the comma is looked for, but after it is seen that there is one.
 */
function readName(name: string): ZoteroItem['creators'][number] {
  const bare = name.trim().replace(/^[\s.,/[\]:]+|[\s.,/[\]:]+$/g, '');
  const [lastName = '', firstName = ''] = name.includes(',')
    ? bare.replace(/\.(?=[^ ])/g, '. ').split(/[,،] ?/)
    : [/\S+$/.exec(bare)?.[0] ?? '', bare.replace(/\s*\S+$/, '')];
  return firstName ? { lastName, firstName } : { lastName };
}
