import { lstat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { startOf, unexpected, type Problem } from '../problems/problem.ts';

/** The file that stands in a content folder for as long as a change of several files is neither done nor taken back. */
export const JOURNAL = '.changes.~journal';

/** Report a change of several files that was cut off: some are as they were, some as they were to be. */
export async function checkUnfinished(folder: string): Promise<Problem[]> {
  const isThere = await lstat(join(folder, JOURNAL)).then(
    () => true,
    () => false,
  );
  if (!isThere) return [];
  return [
    unexpected(startOf(`${basename(folder)}/${JOURNAL}`), 'change-is-whole', 'change that was cut off', 'one that is done or taken back', {
      hint: 'run the command that was cut off again: whatever writes in this folder first takes back what is only half there.',
    }),
  ];
}
