import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { printDocument } from '../src/import/read-documents.ts';

/** A change to one file of the mini-briefing: words replaced once, or the whole text. */
export interface Edit {
  file: string;
  find?: string;
  replace?: string;
  text?: string;
}

const MINI = join(import.meta.dirname, 'mini');
const DOCUMENTS = join(import.meta.dirname, 'mini-documents');

/** Copy the mini-briefing into a temporary folder `content`, edited, and with its documents imported if asked. */
export async function copyMini(edits: readonly Edit[] = [], { documents = false } = {}): Promise<string> {
  const folder = join(await mkdtemp(join(tmpdir(), 'mini-')), 'content');
  await cp(MINI, folder, { recursive: true });
  await rename(join(folder, 'texts'), join(folder, 'articles'));
  if (documents) {
    await mkdir(join(folder, 'originals'));
    for (const name of await readdir(DOCUMENTS)) {
      const markdown = await printDocument(name, await readFile(join(DOCUMENTS, name)));
      await writeFile(join(folder, 'originals', name.replace('.txt', '.md')), markdown);
    }
  }
  for (const { file, find, replace, text } of edits) {
    const path = join(folder, file);
    if (find === undefined) {
      await (text === undefined ? rm(path) : writeFile(path, text));
      continue;
    }
    const before = await readFile(path, 'utf8');
    if (before.split(find).length !== 2)
      throw new Error(`${file} has ${before.split(find).length - 1} times ${JSON.stringify(find)}, expected once`);
    await writeFile(
      path,
      before.replace(find, () => replace ?? ''),
    );
  }
  return folder;
}
