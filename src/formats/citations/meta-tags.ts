import type { CslItem } from './csl-item.ts';
import { keepWhole } from './ris.ts';

/** A `<meta>` element: its name and its content. */
export type MetaTag = readonly [name: string, content: string];

/**
 * List the tags by which Zotero, search engines for scholars and libraries read what a page is cited as: Highwire Press tags
 * and Dublin Core, the edition in PRISM.
 *
 * A comma at the end keeps the name of an institution in one piece, and those within it are written otherwise.
 *
 * @param pdf the address of its PDF, if there is one
 */
export function listMetaTags(item: CslItem, pdf: string | null): MetaTag[] {
  const { type, title = '', author = [], publisher = '', edition = '', genre, language, URL: address = '' } = item;
  const container = item['container-title'];
  const date = item.issued?.['date-parts'][0]?.map((part) => String(part).padStart(2, '0')) ?? [];
  const names = author.map(({ literal }) => `${keepWhole(literal)},`);
  const highwire: MetaTag[] = [
    ['title', title],
    ...names.map((name): MetaTag => ['author', name]),
    ['publication_date', date.join('/')],
    ...ofType(type, { container, publisher, edition }),
    ['public_url', address],
    ...(language === undefined ? [] : [['language', language] as const]),
    ...(pdf === null ? [] : [['pdf_url', pdf] as const]),
  ];
  const dublinCore: MetaTag[] = [
    ['title', title],
    ...names.map((name): MetaTag => ['creator', name]),
    ['date', date.join('-')],
    ['publisher', publisher],
    ['identifier', address],
    ...(genre === undefined ? [] : [['type', genre] as const]),
    ...(container === undefined ? [] : [['relation.ispartof', container] as const]),
  ];
  return [
    ...highwire.map(([name, content]): MetaTag => [`citation_${name}`, content]),
    ...dublinCore.map(([name, content]): MetaTag => [`DC.${name}`, content]),
    ['prism.edition', edition],
  ];
}

/** Which tag says what kind of item it is: of a report its institution, of a part its whole. */
function ofType(
  type: CslItem['type'],
  { container = '', publisher, edition }: Record<'publisher' | 'edition', string> & { container: string | undefined },
): MetaTag[] {
  switch (type) {
    case 'report':
      return [
        ['technical_report_institution', publisher],
        ['technical_report_number', edition],
      ];
    case 'chapter':
      return [
        ['inbook_title', container],
        ['publisher', publisher],
      ];
    case 'document':
      return [['publisher', publisher]];
  }
}
