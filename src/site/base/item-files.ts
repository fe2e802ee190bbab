import type { ItemFile } from '../../formats/linked-data/linkset.ts';
import { briefingPdfPath, pdfPath } from '../../formats/links/links.ts';
import type { CompiledArticle } from '../../model/compiled.ts';
import { listBooks } from './books.ts';
import { hasPdfs } from './built-with.ts';

/** List the files of the site that hold an article, or without one the whole briefing. */
export function listItemFiles(article: CompiledArticle | null): ItemFile[] {
  const pdf = hasPdfs() ? [{ path: article ? pdfPath(article) : briefingPdfPath(), type: 'application/pdf' }] : [];
  return [...pdf, ...listBooks(article).map(({ path, format }) => ({ path, type: format.mediatype }))];
}
