import { strToU8, zipSync, type Zippable } from 'fflate';
import { x } from 'xastscript';
import { printXml } from '../feeds/print-xml.ts';
import { chapterFile, NAV_FILE, STYLE_FILE, type Book } from './book.ts';
import { listFontFiles, printFontRules } from './book-fonts.ts';
import { EPUB } from './format.ts';
import { printNav } from './render-nav.ts';
import { printPackage } from './render-package.ts';
import { printPage } from './render-page.ts';

const FOLDER = 'EPUB';
const PACKAGE = `${FOLDER}/package.opf`;

/** Write a book as EPUB 3.3: the same bytes for the same book. */
export function writeEpub(book: Book): Uint8Array {
  const pages = book.chapters.map((chapter) => {
    const { title, language, part, children } = chapter;
    return [chapterFile(chapter), printPage({ title, language, type: part, children })] as const;
  });
  const inside = [
    ['package.opf', printPackage(book)],
    [NAV_FILE, printNav(book)],
    ...pages,
    ...book.pictures.map(({ path, data }) => [path, data] as const),
    ...listFontFiles(book).map(({ path, data }) => [path, data] as const),
    [STYLE_FILE, book.style + printFontRules(book)],
  ] as const;
  const files: Zippable = {
    // Its type stands first and is not compressed: programs know a book by these bytes (OCF 3.3, section 4.3).
    mimetype: [strToU8(EPUB.mediatype), { level: 0 }],
    'META-INF/container.xml': strToU8(CONTAINER),
    ...Object.fromEntries(inside.map(([path, data]) => [`${FOLDER}/${path}`, typeof data === 'string' ? strToU8(data) : data])),
  };
  // A zip holds local times: this one is the same wherever it is made.
  const [year = 1980, month = 1, day = 1] = book.date.split('-').map(Number);
  return zipSync(files, { level: 9, mtime: new Date(year, month - 1, day) });
}

const CONTAINER = printXml(
  x('container', { xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container', version: '1.0' }, [
    x('rootfiles', [x('rootfile', { 'full-path': PACKAGE, 'media-type': 'application/oebps-package+xml' })]),
  ]),
);
