import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A text in the order of its versions, each as its paragraphs. */
export interface History {
  name: string;
  versions: readonly (readonly string[])[];
}

/** Read a folder that has a folder for each text, and in that a file for each version, whose names are in their order. */
export async function readHistories(folder: string): Promise<History[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((it) => it.isDirectory()).map(({ name }) => name);
  return Promise.all(
    names.sort().map(async (name) => {
      const files = (await readdir(join(folder, name))).sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
      const texts = await Promise.all(files.map((file) => readFile(join(folder, name, file), 'utf8')));
      return { name, versions: texts.map(splitParagraphs) };
    }),
  );
}

function splitParagraphs(text: string): string[] {
  return text
    .split(/\r?\n[^\S\n]*\r?\n\s*/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}
