import { join } from 'node:path';
import { codeOf, type Disk } from './disk.ts';
import { isLeftover } from './names.ts';

/** Remove what processes that were killed have left in folders, none of which is needed any more. */
export async function tidy(folder: string, parts: Iterable<string>, disk: Disk): Promise<void> {
  for (const part of new Set(parts)) {
    const names = await disk.readdir(join(folder, part)).catch((error: unknown) => {
      if (['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return [];
      throw error;
    });
    for (const name of names.filter(isLeftover)) await disk.rm(join(folder, part, name), { force: true });
  }
}
