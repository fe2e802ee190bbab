import { join, posix } from 'node:path';
import { JOURNAL } from '../../compiler/read/unfinished-change.ts';
import { CannotWrite } from '../../files/cannot-write.ts';
import { readOrNull, replaceFile, syncFolder, type Disk } from './disk.ts';
import { hashOf, takeBack, type Journal } from './journal.ts';
import { asideOf } from './names.ts';

/** Put staged files into their places; if that fails, take back those that are there already. See `StagedFiles`. */
export async function commitFiles(folder: string, journal: Journal, discard: () => Promise<void>, disk: Disk): Promise<boolean> {
  const { files } = journal;
  if (!(await areAll(folder, files, 'before', disk))) {
    await discard();
    return false;
  }
  try {
    await putInPlace(folder, journal, disk);
  } catch (error) {
    throw await giveUp(error, folder, journal, discard, disk);
  }
  // What fails from here on leaves only what the next one tidies.
  await discard().catch(() => undefined);
  await removeEmptied(folder, files, disk);
  return true;
}

async function putInPlace(folder: string, { files }: Journal, disk: Disk): Promise<void> {
  const isNoted = files.length > 1;
  if (isNoted) {
    await disk.rename(join(folder, asideOf(JOURNAL, 'new')), join(folder, JOURNAL));
    await syncFolder(disk, folder);
  }
  for (const { path, after } of files) {
    const target = join(folder, path);
    await (after === null ? disk.rm(target) : replaceFile(disk, join(folder, asideOf(path, 'new')), target));
  }
  for (const parent of new Set(files.map(({ path }) => posix.dirname(path)))) await syncFolder(disk, join(folder, parent));
  if (isNoted) {
    await disk.rm(join(folder, JOURNAL)); // from here on it counts as done
    await syncFolder(disk, folder);
  }
}

/** Take back what was done of a change, and make the error that says how the content is now. */
async function giveUp(error: unknown, folder: string, { files }: Journal, discard: () => Promise<void>, disk: Disk): Promise<CannotWrite> {
  try {
    await takeBack(folder, disk);
  } catch {
    return new CannotWrite(error, 'some files are changed and some are not: the next command that writes here takes it back');
  }
  const isDone = await areAll(folder, files, 'after', disk).catch(() => false);
  await discard().catch(() => undefined);
  return new CannotWrite(error, isDone ? 'all is written, but may not outlast a power cut' : 'nothing was changed');
}

async function areAll(folder: string, files: Journal['files'], state: 'before' | 'after', disk: Disk): Promise<boolean> {
  for (const file of files) if (hashOf(await readOrNull(disk, join(folder, file.path))) !== file[state]) return false;
  return true;
}

/** Remove the folders in which nothing is left. */
async function removeEmptied(folder: string, files: Journal['files'], disk: Disk): Promise<void> {
  for (const { path, after } of files) {
    const parent = posix.dirname(path);
    if (after === null && parent !== '.') await disk.rmdir(join(folder, parent)).catch(() => undefined); // others stand in it
  }
}
