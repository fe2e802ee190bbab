import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** List the files of a folder and all below it; a file lists itself, and what is not there lists nothing. */
export async function listFiles(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => null);
  if (!found) return [];
  if (found.isFile()) return [path];
  const entries = await readdir(path, { withFileTypes: true });
  return (await Promise.all(entries.map(({ name }) => listFiles(join(path, name))))).flat();
}

/** Digest files with their paths from a root, whatever the order in which they are given. */
export async function digestFiles(root: string, files: readonly string[]): Promise<string> {
  const lines = files.map(async (file) => {
    const path = relative(root, file).split(sep).join('/');
    return `${JSON.stringify(path)} ${createHash('sha256')
      .update(await readFile(file))
      .digest('hex')}`;
  });
  const sorted = (await Promise.all(lines)).sort();
  return createHash('sha256').update(sorted.join('\n')).digest('hex');
}
