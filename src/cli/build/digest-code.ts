import { join } from 'node:path';
import { digestFiles, listFiles } from './digest-files.ts';

/** Digest what makes files of one kind: a folder of our code, and the packages that it uses. */
export async function digestCode(root: string, folder: string): Promise<string> {
  return digestFiles(root, [...(await listFiles(join(root, folder))), join(root, 'package-lock.json')]);
}
