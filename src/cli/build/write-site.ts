import { hash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What a build has written into a folder itself, which it need not read again. */
export interface Written {
  /** The SHA-256 of each file, in hexadecimal digits, by its path from the folder. */
  files: Map<string, string>;
  /** The folders of these files, by their paths. */
  folders: Set<string>;
}

/**
 * Write a file below a folder, and note it. It is written at once, not in turn with others: for small files that takes a third of the
 * processor’s time.
 *
 * @param path from the folder, with slashes
 */
export function writeNoted(folder: string, path: string, body: string | Uint8Array, { files, folders }: Written): void {
  const file = join(folder, path);
  if (!folders.has(dirname(path))) mkdirSync(dirname(file), { recursive: true });
  for (let above = dirname(path); above !== '.' && !folders.has(above); above = dirname(above)) folders.add(above);
  folders.add(dirname(path));
  writeFileSync(file, body);
  files.set(path, hash('sha256', body));
}
