import { basename, join } from 'node:path';
import { startOf, unexpected, type Problem } from '../../compiler/problems/problem.ts';
import { statOrNull, type Disk } from './disk.ts';

/** Report each symbolic link on the way from a folder to files in it, the files included: nothing is written through one. */
export async function findLinks(folder: string, paths: readonly string[], disk: Disk): Promise<Problem[]> {
  const links = new Set<string>();
  for (const path of paths) {
    const steps = path.split('/').map((_, at, parts) => parts.slice(0, at + 1).join('/'));
    for (const step of steps) if ((await statOrNull(disk, join(folder, step)))?.isSymbolicLink()) links.add(step);
  }
  return [...links].map((path) =>
    unexpected(startOf(`${basename(folder)}/${path}`), 'path-is-plain', 'symbolic link', 'a plain file or folder', {
      hint: 'nothing is written through links: put the file itself here.',
    }),
  );
}
