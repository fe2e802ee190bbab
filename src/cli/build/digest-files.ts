import { createHash } from 'node:crypto';
import { readdir, readlink, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { hashFile } from '../../files/hash-file.ts';
import { inParallel } from '../../files/in-parallel.ts';

/**
 * List the files of a folder and all below it; a file lists itself, and what is not there lists nothing. Links in it are not
 * followed: they lead out, or in circles.
 */
export async function listFiles(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => null);
  if (!found?.isDirectory()) return found?.isFile() ? [path] : [];
  const entries = await readdir(path, { withFileTypes: true, recursive: true });
  return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
}

/** List what else stands in a folder and below it, links with where they lead: it is not read, and it matters that it is there. */
export async function listOthers(path: string): Promise<string[]> {
  const entries = await readdir(path, { withFileTypes: true, recursive: true });
  const others = entries.filter((entry) => !entry.isFile() && !entry.isDirectory());
  return inParallel(others, async ({ parentPath, name }) => {
    const target = await readlink(join(parentPath, name)).catch(() => 'no link');
    return `${printPath(path, join(parentPath, name))} → ${target}`;
  });
}

/** Digest files with their paths from a root, whatever the order in which they are given. */
export async function digestFiles(root: string, files: readonly string[]): Promise<string> {
  const lines = await inParallel(files, async (file) => `${JSON.stringify(printPath(root, file))} ${(await hashFile(file)).sha256}`);
  return createHash('sha256').update(lines.sort().join('\n')).digest('hex');
}

/** Print a path from a root with slashes, on every system. */
export function printPath(root: string, file: string): string {
  return relative(root, file).split(sep).join('/');
}
