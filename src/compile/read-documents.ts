import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ContentFile } from '../read/content-file.ts';
import { importText } from './import-text.ts';

/**
 * Read the plain-text documents of a folder as if they had been imported.
 *
 * @throws if the folder is missing, or a document can't be imported
 */
export async function readDocuments(folder: string): Promise<ContentFile[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.txt')).sort();
  return Promise.all(
    names.map(async (name) => ({
      file: `${folder.replace(/\/+$/, '')}/${name}`,
      slug: name.replace(/\.txt$/, ''),
      text: importText(name, await readFile(join(folder, name))).markdown,
    })),
  );
}
