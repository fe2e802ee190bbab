import { constants } from 'node:fs';
import { join, posix } from 'node:path';
import { JOURNAL } from '../../compiler/read/unfinished-change.ts';
import { CannotWrite } from '../../files/cannot-write.ts';
import { commitFiles } from './commit-files.ts';
import { readOrNull, statOrNull, syncFolder, writeWhole, type Disk } from './disk.ts';
import { hashOf, removeFolders, type Journal } from './journal.ts';
import { asideOf } from './names.ts';

/** What shall stand at a path. */
export interface FileChange {
  /** Within the folder, its parts joined by `/`. */
  path: string;
  /** The whole file; null: none. */
  after: string | Uint8Array | null;
}

/** Changes that are all written beside their places. */
export interface StagedFiles {
  /**
   * Put them into their places: all, or none.
   *
   * @returns false, with nothing done, if a file is another than when the changes were staged
   * @throws {CannotWrite} if the disk refuses; the message says what stands there then
   */
  commit(): Promise<boolean>;
  /** Remove them. */
  discard(): Promise<void>;
}

/**
 * Write changes of files beside their places, in the same folders, until nothing is left to do but to rename.
 *
 * Whoever calls this holds the lock of the folder and has seen that the paths are plain. A single file is replaced in one
 * step. Several are not: a journal of what each was and will be makes it possible to take back a change that is cut off.
 *
 * @throws {CannotWrite} if the disk refuses; nothing has changed then
 */
export async function stageFiles(folder: string, changes: readonly FileChange[], disk: Disk): Promise<StagedFiles> {
  const journal: Journal = { files: [], folders: [] };
  const discard = async () => {
    for (const { path } of [...changes, { path: JOURNAL }]) {
      for (const state of ['new', 'old'] as const) await disk.rm(join(folder, asideOf(path, state)), { force: true });
    }
    await removeFolders(folder, journal.folders, disk);
  };
  try {
    for (const change of changes) await stageFile(folder, change, journal, disk);
    if (journal.files.length > 1) {
      for (const { path, before } of journal.files) if (before !== null) await copyAside(folder, path, disk);
      await writeWhole(disk, join(folder, asideOf(JOURNAL, 'new')), JSON.stringify(journal), null);
    }
  } catch (error) {
    await discard().catch(() => undefined); // the next one tidies
    throw new CannotWrite(error, 'nothing was changed');
  }
  return { commit: () => commitFiles(folder, journal, discard, disk), discard };
}

async function stageFile(folder: string, { path, after }: FileChange, journal: Journal, disk: Disk): Promise<void> {
  const target = join(folder, path);
  const present = await statOrNull(disk, target);
  const before = hashOf(present && (await readOrNull(disk, target)));
  if (before === hashOf(after)) return;
  // A rename asks for no right to the file itself: one that its author has protected from writing stays.
  if (present) await disk.access(target, constants.W_OK);
  await makeFolders(folder, posix.dirname(path), journal.folders, disk);
  if (after !== null) await writeWhole(disk, join(folder, asideOf(path, 'new')), after, present);
  journal.files.push({ path, before, after: hashOf(after) });
}

async function copyAside(folder: string, path: string, disk: Disk): Promise<void> {
  const target = join(folder, path);
  const [present, data] = [await statOrNull(disk, target), await readOrNull(disk, target)];
  if (data) await writeWhole(disk, join(folder, asideOf(path, 'old')), data, present);
}

/** Make the folders on the way to a file, and note down which. */
async function makeFolders(folder: string, path: string, made: string[], disk: Disk): Promise<void> {
  const target = join(folder, path);
  if (path === '.' || (await statOrNull(disk, target))) return;
  await makeFolders(folder, posix.dirname(path), made, disk);
  await disk.mkdir(target);
  made.push(path);
  await syncFolder(disk, join(target, '..'));
}
