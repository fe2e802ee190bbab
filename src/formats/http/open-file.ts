import type { Stats } from 'node:fs';
import { constants, open, stat, type FileHandle } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';

/** A file that is open: what is read from it is what it was then, even if another one has taken its place since. */
export interface OpenFile {
  handle: FileHandle;
  stats: Stats;
}

/** What a path that leads to no file may say. */
const NOWHERE: readonly unknown[] = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP', 'EISDIR', 'EACCES', 'EPERM', 'ENXIO', 'EINVAL'];
/** How often, and after how many milliseconds, a folder that is away is looked for again. */
const [TRIES, PAUSE] = [100, 20];

/**
 * Open a file in a folder that may be exchanged for another one at any moment: it comes from the one before or the one after.
 *
 * @returns `folder` for a folder, null where there is nothing that can be read
 */
export async function openInFolder(folder: string, path: string): Promise<OpenFile | 'folder' | null> {
  for (let tries = 0; tries < TRIES; tries++) {
    const before = await identify(folder);
    const found = await openPath(path);
    if (found || (before !== null && before === (await identify(folder)))) return found;
    // Some systems exchange folders in two steps, and between them there is none.
    if (before === null) await wait(PAUSE);
  }
  return null;
}

async function openPath(path: string): Promise<OpenFile | 'folder' | null> {
  const { O_RDONLY, O_NONBLOCK = 0 } = constants as Partial<typeof constants>;
  let handle: FileHandle;
  try {
    handle = await open(path, (O_RDONLY ?? 0) | O_NONBLOCK); // a pipe would keep it waiting
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'EISDIR') return 'folder'; // on Windows, where folders cannot be opened
    if (NOWHERE.includes(code)) return null;
    throw error;
  }
  const stats = await handle.stat();
  if (stats.isFile()) return { handle, stats };
  await handle.close();
  return stats.isDirectory() ? 'folder' : null;
}

async function identify(folder: string): Promise<string | null> {
  const found = await stat(folder).catch(() => null);
  return found && `${found.dev} ${found.ino}`;
}
