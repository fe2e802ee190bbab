import { lstat, mkdir, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { startOf, unexpected, type Problem } from '../compiler/problems/problem.ts';
import type { Plan } from './plan.ts';

/**
 * Write what a plan says. Each file is written beside its place first and then renamed, so that none is ever there by half;
 * an error before the renames leaves everything as it was. Nothing is written through a symbolic link.
 */
export async function carryOut(content: string, { writes }: Plan): Promise<Problem[]> {
  const files = writes.map(({ path, text }) => ({
    path,
    text,
    target: join(content, path),
    aside: join(content, dirname(path), `.${basename(path)}.import`),
  }));
  const links = (await Promise.all(files.map(({ path }) => findLink(content, path)))).flatMap((link) => link ?? []);
  if (links.length) {
    return [...new Set(links)].map((path) =>
      unexpected(startOf(`${basename(content)}/${path}`), 'path-is-plain', 'symbolic link', 'a plain file or folder', {
        hint: 'an import follows no links: put the file itself here.',
      }),
    );
  }
  try {
    for (const { text, target, aside } of files) {
      if (text === null) continue;
      await mkdir(dirname(target), { recursive: true });
      await writeFile(aside, text);
    }
    for (const { text, target, aside } of files) await (text === null ? rm(target) : rename(aside, target));
  } finally {
    await Promise.all(files.map(({ aside }) => rm(aside, { force: true })));
  }
  for (const { text, target } of files) if (text === null && !(await readdir(dirname(target))).length) await rmdir(dirname(target));
  return [];
}

/** Find a symbolic link on the way from the content folder to a file, the file itself included. */
async function findLink(content: string, path: string): Promise<string | null> {
  const steps = path.split('/').map((_, at, parts) => parts.slice(0, at + 1).join('/'));
  for (const step of steps) {
    const found = await lstat(join(content, step)).catch(() => null);
    if (found?.isSymbolicLink()) return step;
  }
  return null;
}
