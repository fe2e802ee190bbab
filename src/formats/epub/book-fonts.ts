import { printPoints } from '../fonts/ranges.ts';
import type { Book } from './book.ts';

/** The family of all fonts of a book: each draws the letters that the others lack. */
const FAMILY = 'Letters of other scripts';

/** A file of a book that is none of its pages. */
interface BookFile {
  path: string;
  mediatype: string;
  data: string | Uint8Array;
}

/** List the files of the fonts of a book, with what their licences say. */
export function listFontFiles({ fonts }: Pick<Book, 'fonts'>): BookFile[] {
  if (!fonts) return [];
  return [
    ...fonts.files.map(({ bytes }, at) => ({ path: fontFile(at), mediatype: 'font/woff2', data: bytes })),
    { path: 'fonts/licences.txt', mediatype: 'text/plain', data: fonts.licences },
  ];
}

/** Print the rules of the fonts of a book: what the reader’s own font has is drawn by it, what it lacks by these. */
export function printFontRules({ fonts }: Pick<Book, 'fonts'>): string {
  if (!fonts) return '';
  const faces = fonts.files.map(
    ({ weight, letters }, at) =>
      `@font-face { font-family: '${FAMILY}'; font-weight: ${weight}; src: url('${fontFile(at)}') format('woff2'); unicode-range: ${printPoints(letters)}; }`,
  );
  return `${[...faces, `html { font-family: serif, '${FAMILY}'; }`].join('\n')}\n`;
}

const fontFile = (at: number) => `fonts/${at + 1}.woff2`;
