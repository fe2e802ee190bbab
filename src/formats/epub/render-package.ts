import type { Element } from 'xast';
import { x } from 'xastscript';
import { printXml } from '../feeds/print-xml.ts';
import { listFontFiles } from './book-fonts.ts';
import { chapterFile, NAV_FILE, STYLE_FILE, type Book } from './book.ts';
import { directionOf } from '../../model/direction.ts';

/** Print the package document of a book (EPUB 3.3, section 5): what it is, what files it has, in which order they are read. */
export function printPackage(book: Book): string {
  const { language, chapters } = book;
  const spine = [chapters[0], NAV, ...chapters.slice(1)].flatMap((it) => (it ? [x('itemref', { idref: idOf(it.name) })] : []));
  return printXml(
    x('package', { xmlns: 'http://www.idpf.org/2007/opf', version: '3.0', 'unique-identifier': 'book-id', 'xml:lang': language }, [
      x('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, [...describe(book), ...describeAccess(book)]),
      x('manifest', listFiles(book)),
      x('spine', directionOf(language) === 'rtl' ? { 'page-progression-direction': 'rtl' } : {}, spine),
    ]),
  );
}

const NAV = { name: 'nav' };

/** Name a file in the package; a name of XML does not begin with a digit. */
function idOf(name: string): string {
  return `file-${name}`;
}

function listFiles({ chapters, pictures, fonts }: Book): Element[] {
  const xhtml = 'application/xhtml+xml';
  return [
    x('item', { id: idOf(NAV.name), href: NAV_FILE, 'media-type': xhtml, properties: 'nav' }),
    ...chapters.map((it) => x('item', { id: idOf(it.name), href: chapterFile(it), 'media-type': xhtml })),
    ...pictures.map(({ path, mediatype }, at) => x('item', { id: `picture-${at + 1}`, href: encodeURI(path), 'media-type': mediatype })),
    ...listFontFiles({ fonts }).map(({ path, mediatype }, at) => x('item', { id: `font-${at + 1}`, href: path, 'media-type': mediatype })),
    x('item', { id: 'style', href: STYLE_FILE, 'media-type': 'text/css' }),
  ];
}

function describe({ identifier, title, partOf, description, language, creators, rights, version, date }: Book): Element[] {
  return [
    x('dc:identifier', { id: 'book-id' }, identifier),
    x('dc:title', { id: 'title' }, title),
    x('dc:language', language),
    ...creators.map((it) => x('dc:creator', it)),
    x('dc:description', description),
    x('dc:date', date),
    ...(rights === null ? [] : [x('dc:rights', rights)]),
    meta('dcterms:modified', `${date}T00:00:00Z`),
    meta('schema:version', version),
    ...(partOf === null
      ? []
      : [
          x('meta', { property: 'belongs-to-collection', id: 'collection' }, partOf),
          x('meta', { property: 'collection-type', refines: '#collection' }, 'set'),
        ]),
  ];
}

/**
 * Say what a reader with a disability needs to know (EPUB Accessibility 1.1, section 2). That it conforms to a standard is not
 * said: nobody has evaluated it as that asks.
 */
function describeAccess({ accessibility, chapters, pictures }: Book): Element[] {
  const drawn = pictures.length > 0;
  const placed = chapters.some(({ locators }) => locators.length > 0);
  const features = [
    'structuralNavigation',
    'tableOfContents',
    'readingOrder',
    'displayTransformability',
    ...(placed ? ['pageNavigation', 'pageBreakMarkers'] : []),
    ...(drawn ? ['alternativeText', 'longDescription'] : []),
  ];
  return [
    meta('schema:accessMode', 'textual'),
    ...(drawn ? [meta('schema:accessMode', 'visual'), meta('schema:accessModeSufficient', 'textual,visual')] : []),
    meta('schema:accessModeSufficient', 'textual'),
    ...features.map((it) => meta('schema:accessibilityFeature', it)),
    meta('schema:accessibilityHazard', 'none'),
    meta('schema:accessibilitySummary', accessibility),
  ];
}

function meta(property: string, words: string): Element {
  return x('meta', { property }, words);
}
