import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { ContentFile } from '../compiler/read/content-file.ts';
import { printProblems } from '../compiler/problems/print.ts';
import { importDocument } from './import-document.ts';
import { printOriginal } from './plan-original.ts';
import { EXTENSIONS } from './read-document.ts';

/**
 * Read the documents of a folder as if they had been imported.
 *
 * @throws if the folder is missing, or a document can't be imported
 */
export async function readDocuments(folder: string): Promise<ContentFile[]> {
  const names = (await readdir(folder)).filter((name) => EXTENSIONS.includes(extname(name).toLowerCase())).sort();
  return Promise.all(
    names.map(async (name) => ({
      file: `${folder.replace(/\/+$/, '')}/${name}`,
      slug: name.replace(/\.[^.]+$/, ''),
      text: await printDocument(name, await readFile(join(folder, name))),
    })),
  );
}

/**
 * Print one document as the original that an import of it would write.
 *
 * @throws if it can't be imported
 */
export async function printDocument(name: string, bytes: Uint8Array): Promise<string> {
  const { imported, problems } = await importDocument(name, bytes);
  if (!imported) throw new Error(printProblems(problems));
  return printOriginal(imported);
}
