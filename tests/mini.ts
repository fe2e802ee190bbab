import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { printDocument } from '../src/import/read-documents.ts';

/** A change to one file of the mini-briefing: words replaced once, or the whole text. */
export interface Edit {
  file: string;
  find?: string;
  replace?: string;
  text?: string;
}

const MINI = join(import.meta.dirname, 'mini');
const FOUND = join(import.meta.dirname, 'mini-found');
const DOCUMENTS = join(import.meta.dirname, 'mini-documents');

/** Copy the mini-briefing, with findings and names, into a temporary folder `content`, edited. */
export const copyMiniFound = (edits: readonly Edit[] = []) => copyMini(edits, { found: true });

/** Copy the mini-briefing into a temporary folder `content`, edited; if asked, with its documents imported, and with findings and names. */
export async function copyMini(edits: readonly Edit[] = [], { documents = false, found = false } = {}): Promise<string> {
  const folder = await copySample(MINI);
  if (found) await cp(FOUND, folder, { recursive: true });
  if (documents) {
    await mkdir(join(folder, 'originals'));
    for (const name of await readdir(DOCUMENTS)) {
      const markdown = await printDocument(name, await readFile(join(DOCUMENTS, name)));
      await writeFile(join(folder, 'originals', name.replace('.txt', '.md')), markdown);
    }
  }
  await applyEdits(folder, edits);
  return folder;
}

/** Copy a sample briefing into a temporary folder `content`. Its texts are invented, and no editions of documents: they stand in `texts`. */
export async function copySample(sample: string): Promise<string> {
  const folder = join(await mkdtemp(join(tmpdir(), `${basename(sample)}-`)), 'content');
  await cp(sample, folder, { recursive: true });
  await rename(join(folder, 'texts'), join(folder, 'articles'));
  return folder;
}

/** Change files of a content folder. */
export async function applyEdits(folder: string, edits: readonly Edit[]): Promise<void> {
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
}

/** What its second version has anew: other words of a paragraph and of a claim, and a claim added, renamed and retired. */
export const SECOND_VERSION: readonly Edit[] = [
  { file: 'articles/harbor.md', find: 'Ines Roca, the harbor master', replace: 'Ines Roca, the old harbor master' },
  { file: 'claims/ships.yaml', find: 'statement: Ships went elsewhere.', replace: 'statement: Ships went to other harbors.' },
  { file: 'claims/ships.yaml', find: 'id: berths-blocked-b', replace: 'id: berths-blocked-in-may' },
  { file: 'crosswalk.yaml', find: 'berths-blocked-b', replace: 'berths-blocked-in-may' },
  {
    file: 'claims/harbor.yaml',
    find: `- id: council-must-choose
  code: C4
  label: The council must choose
  statement: The council may have to choose between ferry and fish market.
  type: prediction
  hedge: may
`,
    replace: `- id: mud-is-feared
  code: C8
  label: Mud is feared
  statement: The town fears the mud.
  type: assessment
`,
  },
  {
    file: 'changes.yaml',
    text: `- { type: retired, id: 'claim:council-must-choose', reason: It was no claim. }
- { type: renamed, id: 'claim:berths-blocked-b', to: 'claim:berths-blocked-in-may', reason: A better name. }
- { type: reworded, id: 'paragraph:A¶2', reason: A word was missing. }
`,
  },
];
