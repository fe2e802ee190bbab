import { bookPath, type BookFormat } from '../../formats/links/links.ts';
import type { CompiledArticle } from '../../model/compiled.ts';
import * as rooms from './book-rooms.ts';

/** A file in which a reader takes an article or the whole briefing along. */
export interface BookFile {
  path: string;
  format: BookFormat;
}

/** List the files in which a reader takes an article along, or without one the whole briefing; PDFs are not among them. */
export function listBooks(article: Pick<CompiledArticle, 'id'> | null): BookFile[] {
  const formats: readonly BookFormat[] = Object.values(rooms);
  return formats.map((format) => ({ path: bookPath(article, format), format }));
}
