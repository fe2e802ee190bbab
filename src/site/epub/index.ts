import { toString } from 'hast-util-to-string';
import type { Book } from '../../formats/epub/book.ts';
import { listLetters } from '../../formats/fonts/letters.ts';
import type { PageFonts } from '../shell/read-fonts.ts';
import { writeEpub } from '../../formats/epub/write-epub.ts';
import type { Briefing, CompiledArticle } from '../../model/compiled.ts';
import { makeBook } from './make-book.ts';

/**
 * Write an article, or without one the whole briefing, as EPUB.
 *
 * @param site the public address, without a slash at its end
 * @param fonts for other scripts, of which it takes along those that it needs
 */
export function writeBook(briefing: Briefing, site: string, article: CompiledArticle | null, fonts: BookScripts = NONE): Uint8Array {
  const book = makeBook(briefing, site, article);
  return writeEpub({ ...book, fonts: chooseFonts(book, fonts) });
}

/** Fonts for other scripts. */
type BookScripts = Pick<PageFonts, 'scripts' | 'licences'>;
const NONE: BookScripts = { scripts: [], licences: [] };

/** Choose the fonts that draw letters of a book. */
function chooseFonts({ title, chapters }: Omit<Book, 'fonts'>, { scripts, licences }: BookScripts): Book['fonts'] {
  if (!scripts.length) return null;
  const used = new Set(listLetters(title, ...chapters.flatMap((it) => [it.title, ...it.children.map((child) => toString(child))])));
  const files = scripts
    .filter(({ letters }) => letters.some((it) => used.has(it)))
    .map(({ weight, letters, data }) => ({ weight, letters, bytes: Buffer.from(data, 'base64') }));
  return files.length ? { files, licences: licences.map(({ name, text }) => `${name}\n\n${text}\n`).join('\n') } : null;
}
