import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from '../src/compiler/index.ts';
import { printProblems } from '../src/compiler/problems/print.ts';
import { readDocuments } from '../src/import/read-documents.ts';
import type { Briefing } from '../src/model/compiled.ts';
import { copyMini } from './mini.ts';

const CONTENT = join(import.meta.dirname, '../content');
const MINI_DOCUMENTS = join(import.meta.dirname, 'mini-documents');
const DOCUMENTS = join(import.meta.dirname, '../../shared/originals');

/** A briefing as it is with its reading editions, and with the original wording. */
export interface BothTexts {
  name: string;
  edition: Briefing;
  original: Briefing;
}

/** Compile the mini-briefing and the briefing, each with both of its texts; the latter only where its documents are. */
export async function compileBothTexts(): Promise<BothTexts[]> {
  const mini = await copyMini();
  const both = async (name: string, folder: string, documents: string): Promise<BothTexts> => ({
    name,
    edition: await compileGood(folder),
    original: await compileGood(folder, documents),
  });
  return [
    await both('the mini-briefing', mini, MINI_DOCUMENTS),
    ...(existsSync(DOCUMENTS) ? [await both('the briefing', CONTENT, DOCUMENTS)] : []),
  ];
}

/** Compile the mini-briefing and the briefing, without their documents. */
export async function compileEditions(): Promise<Briefing[]> {
  return [await compileGood(await copyMini()), await compileGood(CONTENT)];
}

/** Compile a content folder that has no problems. */
export async function compileGood(folder: string, documents?: string): Promise<Briefing> {
  const { briefing, problems } = await compile(folder, { documents: documents === undefined ? [] : await readDocuments(documents) });
  if (!briefing) throw new Error(`${folder} has problems:\n${printProblems(problems)}`);
  return briefing;
}
