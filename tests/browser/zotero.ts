/** What Zotero makes of a page. */
export interface ZoteroItem {
  itemType: string;
  fields: Record<string, string>;
  /** A name with `fieldMode` 1 is in one piece, as those of institutions are. */
  creators: { lastName: string; firstName: string; fieldMode?: 1 }[];
  attachments: { url: string; mimeType: string }[];
}

/**
 * How Zotero’s generic translator reads Highwire tags, where it is of use here: which tag gives which field, and which tag
 * makes the page what type of item, later rows going before earlier ones.
 *
 * Source: “Embedded Metadata.js” of https://github.com/zotero/translators, described at
 * https://www.zotero.org/support/dev/exposing_metadata
 */
const FIELDS: Readonly<Record<string, string>> = {
  citation_title: 'title',
  citation_publication_date: 'date',
  citation_journal_title: 'publicationTitle',
  citation_book_title: 'bookTitle',
  citation_technical_report_institution: 'institution',
  citation_technical_report_number: 'number',
  citation_public_url: 'url',
  citation_language: 'language',
};
const TYPES: readonly (readonly [string, string])[] = [
  ['citation_title', 'journalArticle'],
  ['citation_book_title', 'bookSection'],
  ['citation_journal_title', 'journalArticle'],
  ['citation_technical_report_institution', 'report'],
];

/** Read the tags of a page’s head as Zotero does; null where it finds nothing to save. */
export function readAsZotero(html: string): ZoteroItem | null {
  const tags = readTags(html);
  const valuesOf = (wanted: string) => tags.flatMap(({ name, content }) => (name.endsWith(wanted) && content ? [content] : []));
  const itemType = TYPES.findLast(([tag]) => valuesOf(tag).length > 0)?.[1];
  if (!itemType) return null;
  return {
    itemType,
    fields: Object.fromEntries(
      Object.entries(FIELDS).flatMap(([tag, field]) => (valuesOf(tag).length ? [[field, valuesOf(tag).join(', ')]] : [])),
    ),
    creators: valuesOf('citation_author').flatMap(splitAuthors).map(readName),
    attachments: valuesOf('citation_pdf_url')
      .slice(0, 1)
      .map((url) => ({ url, mimeType: 'application/pdf' })),
  };
}

function readTags(html: string): { name: string; content: string }[] {
  const head = html.slice(0, html.indexOf('</head>'));
  return [...head.matchAll(/<meta\s[^>]*>/g)].map(([tag]) => ({ name: attribute(tag, 'name'), content: attribute(tag, 'content') }));
}

/** Read an attribute of a tag as a browser would; empty where it has none. */
export function attribute(tag: string, name: string): string {
  const [, quoted, bare] = new RegExp(`\\s${name}=(?:"([^"]*)"|([^\\s">]+))`).exec(tag) ?? [];
  return (quoted ?? bare ?? '').replaceAll('&quot;', '"').replaceAll('&#38;', '&').replaceAll('&amp;', '&');
}

/** Names are told apart by semicolons; or by commas, if two words at least stand on either side of the first. */
function splitAuthors(value: string): string[] {
  const names = value.split(/\s*;\s*/);
  const [before = '', after = ''] = value.split(/\s*,\s*/);
  return names.length === 1 && before.includes(' ') && after.includes(' ') ? value.split(/\s*,\s*/) : names;
}

/** With a comma, the family name stands before it, and a name with nothing after it is in one piece; else the last word is the family name. */
function readName(name: string): ZoteroItem['creators'][number] {
  const [lastName = '', firstName = ''] = name.includes(',')
    ? name.split(/\s*,\s*/)
    : [/\S+$/.exec(name)?.[0] ?? '', name.replace(/\s*\S+$/, '')];
  return firstName ? { lastName, firstName } : { lastName, firstName, fieldMode: 1 };
}
