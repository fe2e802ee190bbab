import { statSync } from 'node:fs';
import { join } from 'node:path';
import { SHARES_PATH } from '../../formats/links/links.ts';
import { listFiles } from './digest-files.ts';
import { MARKER } from './site-marker.ts';

/** How much a built site is. */
export interface SiteSize {
  /** Pages that are read. */
  pages: number;
  /** Share pages, each with its preview. */
  shares: number;
  pdfs: number;
  bytes: number;
}

/** Count the pages, PDFs and bytes of a built site, without the marker of builds. */
export async function measureFolder(folder: string): Promise<SiteSize> {
  const files = (await listFiles(folder)).filter((file) => file !== join(folder, MARKER));
  const sizes = files.map((file) => statSync(file).size);
  const count = (ending: string, below = '/') =>
    files.filter((file) => file.startsWith(join(folder, below)) && file.endsWith(ending)).length;
  const shares = count('.html', SHARES_PATH);
  return { pages: count('.html') - shares, shares, pdfs: count('.pdf'), bytes: sizes.reduce((sum, size) => sum + size, 0) };
}
