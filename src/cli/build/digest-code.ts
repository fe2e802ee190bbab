import { join } from 'node:path';
import { digestFiles, listFiles } from './digest-files.ts';

/** What a site is made by, besides its content: our code, its settings, and the packages that it uses. */
const PROGRAM = ['src', 'public', 'LICENSE', 'package.json', 'package-lock.json', 'astro.config.mjs', 'tsconfig.json'];

/** Digest the whole program. */
export async function digestProgram(root: string): Promise<string> {
  const files = await Promise.all(PROGRAM.map((name) => listFiles(join(root, name))));
  return digestFiles(root, files.flat());
}

/** Digest what makes files of one kind: a folder of our code, and the packages that it uses. */
export async function digestCode(root: string, folder: string): Promise<string> {
  return digestFiles(root, [...(await listFiles(join(root, folder))), join(root, 'package-lock.json')]);
}
