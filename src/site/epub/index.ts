import { writeEpub } from '../../formats/epub/write-epub.ts';
import type { Briefing, CompiledArticle } from '../../model/compiled.ts';
import { makeBook } from './make-book.ts';

/**
 * Write an article, or without one the whole briefing, as EPUB.
 *
 * @param site the public address, without a slash at its end
 */
export function writeBook(briefing: Briefing, site: string, article: CompiledArticle | null): Uint8Array {
  return writeEpub(makeBook(briefing, site, article));
}
