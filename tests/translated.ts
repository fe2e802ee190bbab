import { join } from 'node:path';
import { applyEdits, copySample, type Edit } from './mini.ts';

/** Copy a briefing in English on an article in Arabic, with its translation, into a temporary folder `content`, edited. */
export async function copyTranslated(edits: readonly Edit[] = []): Promise<string> {
  const folder = await copySample(join(import.meta.dirname, 'translated'));
  await applyEdits(folder, edits);
  return folder;
}
