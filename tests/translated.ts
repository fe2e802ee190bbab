import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { applyEdits, type Edit } from './mini.ts';

const TRANSLATED = join(import.meta.dirname, 'translated');

/** Copy a briefing in English on an article in Arabic, with its translation, into a temporary folder `content`, edited. */
export async function copyTranslated(edits: readonly Edit[] = []): Promise<string> {
  const folder = join(await mkdtemp(join(tmpdir(), 'translated-')), 'content');
  await cp(TRANSLATED, folder, { recursive: true });
  await applyEdits(folder, edits);
  return folder;
}
