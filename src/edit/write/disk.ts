import type { Stats } from 'node:fs';
import * as fs from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';

/** What the writing of files asks of the disk; tests put one that fails in its place. */
export type Disk = Pick<typeof fs, 'access' | 'lstat' | 'mkdir' | 'open' | 'readdir' | 'readFile' | 'rename' | 'rm' | 'rmdir'>;

export const DISK: Disk = fs;

/** Read a file; null only if there is none: one that cannot be read is no missing one. */
export async function readOrNull(disk: Disk, path: string): Promise<Buffer | null> {
  return disk.readFile(path).catch(nullIfMissing);
}

/** Tell what stands at a path, links not followed; null if nothing does. */
export async function statOrNull(disk: Disk, path: string): Promise<Stats | null> {
  return disk.lstat(path).catch(nullIfMissing);
}

/** Write a new file so that it is on the disk before this returns, with the rights and the owner of another where there is one. */
export async function writeWhole(disk: Disk, path: string, data: string | Uint8Array, like: Stats | null): Promise<void> {
  const file = await disk.open(path, 'wx', like ? like.mode & 0o777 : 0o666);
  try {
    await file.writeFile(data);
    if (like) {
      await file.chmod(like.mode & 0o777);
      await file.chown(like.uid, like.gid).catch(() => undefined); // only root gives files away
    }
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Make what was renamed, made or removed in a folder last through a power cut. Windows does it by itself, and opens no folders. */
export async function syncFolder(disk: Disk, path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await disk.open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** How long a rename waits, in milliseconds, for a scanner or an editor on Windows that has the file open. */
const RENAME_WAITS = process.platform === 'win32' ? [10, 20, 50, 100, 200, 500, 1000] : [];

/** Put a file in the place of another, in one step. */
export async function replaceFile(disk: Disk, from: string, to: string): Promise<void> {
  for (const pause of RENAME_WAITS) {
    try {
      return await disk.rename(from, to);
    } catch (error) {
      if (!['EACCES', 'EBUSY', 'EPERM'].includes(codeOf(error))) throw error;
      await wait(pause);
    }
  }
  return disk.rename(from, to);
}

/** Tell the code of what the system refused: `ENOSPC`; empty if it is another error. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function nullIfMissing(error: unknown): null {
  if (['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return null;
  throw error;
}
