import type { Dirent } from 'node:fs';
import { join, posix } from 'node:path';
import { LARGEST_FILE } from '../../compiler/read/limits.ts';
import { IMAGES } from '../../compiler/read/read-images.ts';
import { CONTENT_FILES } from '../../model/content-files.ts';
import { codeOf, readOrNull, statOrNull, type Disk } from './disk.ts';

/**
 * What the files of a content folder held at one time, by their paths in it. Of what is no plain file, or too large for one
 * of content, a text that is another when it has changed.
 */
export type Snapshot = ReadonlyMap<string, Buffer | string>;

/** The folders in a content folder that belong to it. */
export const FOLDERS: readonly string[] = [
  ...new Set(CONTENT_FILES.map(({ path }) => posix.dirname(path)).filter((it) => it !== '.')),
  'originals',
  IMAGES,
  'versions',
];

/** Read all files of a content folder; none, if there is no such folder. */
export async function readSnapshot(folder: string, disk: Disk): Promise<Snapshot> {
  const files = new Map<string, Buffer | string>();
  const readFolder = async (path: string, isOurs: (name: string) => boolean) => {
    for (const entry of await listFolder(join(folder, path), disk)) {
      const below = posix.join(path, entry.name);
      if (entry.name.startsWith('.')) continue;
      if (entry.isDirectory()) {
        if (isOurs(entry.name)) await readFolder(below, () => true);
        continue;
      }
      const data = await readFound(join(folder, below), entry, disk);
      if (data) files.set(below, data);
    }
  };
  await readFolder('.', (name) => FOLDERS.includes(name));
  return files;
}

/** List the files that differ between two times, in the order of their paths. */
export function listDifferences(before: Snapshot, now: Snapshot): string[] {
  const isEqual = (path: string) => {
    const [one, other] = [before.get(path), now.get(path)];
    return one instanceof Buffer && other instanceof Buffer ? one.equals(other) : one === other;
  };
  return [...new Set([...before.keys(), ...now.keys()])].filter((path) => !isEqual(path)).sort();
}

async function listFolder(path: string, disk: Disk): Promise<Dirent[]> {
  return disk.readdir(path, { withFileTypes: true }).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  });
}

async function readFound(path: string, entry: Dirent, disk: Disk): Promise<Buffer | string | null> {
  const found = await statOrNull(disk, path);
  if (!found) return null; // it was removed meanwhile
  if (found.isFile() && found.size <= LARGEST_FILE) return readOrNull(disk, path);
  return [entry.isSymbolicLink(), found.ino, found.size, found.mtimeMs, found.ctimeMs].join();
}
