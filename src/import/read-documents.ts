import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { ContentFile } from '../compiler/read/content-file.ts';
import { printProblems } from '../compiler/problems/print.ts';
import { importDocument, type ImportResult } from './import-document.ts';
import { printOriginal } from './plan-original.ts';
import { EXTENSIONS } from './read-document.ts';

/** Imports a document: here, or in a process of its own (`import-safely.ts`). */
type Importer = (file: string, bytes: Uint8Array) => Promise<ImportResult>;

/**
 * Read the documents of a folder as if they had been imported.
 *
 * @throws if the folder is missing, or a document can't be imported
 */
export async function readDocuments(folder: string, importer: Importer = importDocument): Promise<ContentFile[]> {
  const names = (await readdir(folder)).filter((name) => EXTENSIONS.includes(extname(name).toLowerCase())).sort();
  return Promise.all(
    names.map(async (name) => ({
      file: `${folder.replace(/\/+$/, '')}/${name}`,
      slug: name.replace(/\.[^.]+$/, ''),
      text: await printDocument(name, await readFile(join(folder, name)), importer),
    })),
  );
}

/**
 * Print one document as the original that an import of it would write.
 *
 * @throws if it can't be imported
 */
export async function printDocument(name: string, bytes: Uint8Array, importer: Importer = importDocument): Promise<string> {
  const { imported, problems } = await importer(name, bytes);
  if (!imported) throw new Error(printProblems(problems));
  return printOriginal(imported);
}
