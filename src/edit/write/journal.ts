import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { JOURNAL } from '../../compiler/read/unfinished-change.ts';
import { CannotWrite } from '../../files/cannot-write.ts';
import { readOrNull, replaceFile, syncFolder, type Disk } from './disk.ts';
import { asideOf } from './names.ts';

const hash = z.string().nullable();

/** What is noted down before several files change together, so that a change that is cut off can be taken back. */
const journal = z.strictObject({
  /** The SHA-256 of each file before and after; null: it was or will not be there. */
  files: z.array(z.strictObject({ path: z.string(), before: hash, after: hash })),
  /** The folders that were made for them, each after the one around it. */
  folders: z.array(z.string()),
});
export type Journal = z.infer<typeof journal>;

/** Take the SHA-256 of what a file holds, null for none. */
export function hashOf(data: string | Uint8Array | null): string | null {
  return data === null ? null : createHash('sha256').update(data).digest('hex');
}

/**
 * Take back a change that was cut off: every file becomes what it was. One that somebody has changed since then stays as it is.
 *
 * @returns null if there was no such change; else the files that stay as somebody has made them
 */
export async function takeBack(folder: string, disk: Disk): Promise<{ changed: string[] } | null> {
  const noted = await readOrNull(disk, join(folder, JOURNAL));
  if (!noted) return null;
  const { files, folders } = parseJournal(folder, noted.toString());
  const changed: string[] = [];
  for (const { path, before, after } of files.toReversed()) {
    const target = join(folder, path);
    const old = join(folder, asideOf(path, 'old'));
    const present = hashOf(await readOrNull(disk, target));
    if (present === before) continue;
    const isOurs = present === after && (before === null || hashOf(await readOrNull(disk, old)) === before);
    if (!isOurs) changed.push(path);
    else if (before === null) await disk.rm(target);
    else await replaceFile(disk, old, target);
    if (isOurs) await syncFolder(disk, dirname(target));
  }
  await removeFolders(folder, folders, disk);
  await disk.rm(join(folder, JOURNAL));
  await syncFolder(disk, folder);
  return { changed };
}

/** Remove folders that were made for a change, unless something else stands in them by now. */
export async function removeFolders(folder: string, folders: readonly string[], disk: Disk): Promise<void> {
  for (const made of folders.toReversed()) await disk.rmdir(join(folder, made)).catch(() => undefined);
}

function parseJournal(folder: string, text: string): Journal {
  try {
    return journal.parse(JSON.parse(text));
  } catch {
    throw new CannotWrite(
      `Unexpected text in ${join(folder, JOURNAL)}, expected what a command notes down while it writes`,
      'nothing was changed: see that the content is whole, then delete this file',
    );
  }
}
