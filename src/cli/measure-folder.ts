import { stat } from 'node:fs/promises';
import { listFiles } from './digest-files.ts';

/** How much a built site is. */
export interface SiteSize {
  pages: number;
  pdfs: number;
  bytes: number;
}

/** Count the pages, PDFs and bytes of a built site. */
export async function measureFolder(folder: string): Promise<SiteSize> {
  const files = await listFiles(folder);
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
  const count = (ending: string) => files.filter((file) => file.endsWith(ending)).length;
  return { pages: count('.html'), pdfs: count('.pdf'), bytes: sizes.reduce((sum, size) => sum + size, 0) };
}
