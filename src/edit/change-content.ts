import { realpath } from 'node:fs/promises';
import { join, posix } from 'node:path';
import type { Problem } from '../compiler/problems/problem.ts';
import { DISK, statOrNull, type Disk } from './write/disk.ts';
import { findLinks } from './write/find-links.ts';
import { holdLock, type LockOptions } from '../files/hold-lock.ts';
import { takeBack } from './write/journal.ts';
import { LOCK } from './write/names.ts';
import { reportChanged } from './write/report-changed.ts';
import { FOLDERS, listDifferences, readSnapshot, type Snapshot } from './write/snapshot.ts';
import { stageFiles, type FileChange } from './write/stage-files.ts';
import { tidy } from './write/tidy.ts';

export type { FileChange, Snapshot };

/** What is to be changed, and what to give whoever asked for it. */
export interface ContentPlan<T> {
  /** In the order in which they are put into their places. */
  changes: readonly FileChange[];
  result: T;
}

/** What came of a change. */
export type Outcome<T> = { type: 'done'; result: T } | { type: 'refused'; problems: Problem[] };

export interface ChangeOptions {
  /** What the folder held when the change was planned, if that was before now: it cannot be planned anew then. */
  planned?: Snapshot;
  /** Hears that somebody else is writing, or that a change which was cut off is taken back. */
  say?: (line: string) => void;
  /** How long to wait for others who write; whoever holds the lock lives, and is at work. */
  timeoutMs?: number;
  disk?: Disk;
}

const MAX_WAIT_MS = 600_000;
/** How often a change is planned anew because the files change under it. */
const MAX_PLANS = 5;

/**
 * Change files of a content folder. This is the one way in which any of them is written.
 *
 * One process at a time plans and writes. If files of the folder change meanwhile in other ways, the change is planned
 * anew on them; if it cannot be, or they do not come to rest, it is refused with what differs. Each file is put into its
 * place whole; several are all changed or none, even if the process is killed: then the next one takes back what is there.
 *
 * @param plan is asked while nobody else writes here, perhaps more than once; what it throws ends everything
 * @throws {CannotWrite} if the machine does not let it be written
 */
export async function changeContent<T>(
  folder: string,
  plan: (content: Snapshot) => Promise<ContentPlan<T>>,
  options: ChangeOptions = {},
): Promise<Outcome<T>> {
  const { planned, disk = DISK } = options;
  if (!(await statOrNull(disk, folder))) {
    const { changes, result } = await plan(planned ?? new Map());
    if (!changes.length) return { type: 'done', result };
    await disk.mkdir(folder, { recursive: true });
  }
  return alone(folder, FOLDERS, options, async () => {
    for (let tries = 1; ; tries++) {
      const before = planned ?? (await readSnapshot(folder, disk));
      const { changes, result } = await plan(before);
      const links = await findLinks(folder, pathsOf(changes), disk);
      if (links.length) return { type: 'refused', problems: links };
      const staged = await stageFiles(folder, changes, disk);
      const now = await readSnapshot(folder, disk);
      if (!listDifferences(before, now).length) {
        if (await staged.commit()) return { type: 'done', result };
      } else await staged.discard();
      const problems = reportChanged(folder, before, await readSnapshot(folder, disk));
      if (problems.length && (planned || tries >= MAX_PLANS)) return { type: 'refused', problems };
    }
  });
}

/** Read what a content folder holds, for a change of it that takes long to plan. */
export async function takeSnapshot(folder: string): Promise<Snapshot> {
  return readSnapshot(folder, DISK);
}

/** Take back what a killed process has left half done in a content folder. */
export async function settleContent(folder: string, options: ChangeOptions = {}): Promise<void> {
  if (await statOrNull(options.disk ?? DISK, folder)) await alone(folder, FOLDERS, options, () => Promise.resolve());
}

/** Replace files that are made from others, whatever they held, in the same way: all of them whole, or none. */
export async function replaceFiles(folder: string, files: readonly FileChange[], options: ChangeOptions = {}): Promise<void> {
  const { disk = DISK } = options;
  const parts = files.map(({ path }) => posix.dirname(path));
  await alone(folder, parts, options, async () => {
    while (!(await (await stageFiles(folder, files, disk)).commit()));
  });
}

/** Work in a folder while nobody else writes there, after what a killed process has left is taken back and tidied away. */
async function alone<T>(folder: string, parts: readonly string[], options: ChangeOptions, work: () => Promise<T>): Promise<T> {
  const { say = console.error, timeoutMs = MAX_WAIT_MS, disk = DISK } = options;
  const onWait = () => say(`Something else is writing in ${folder}; waiting for it to end.`);
  const lock: LockOptions = { timeoutMs, onWait };
  // One folder, whatever it is called.
  return holdLock(
    join(await realpath(folder), LOCK),
    async () => {
      const back = await takeBack(folder, disk);
      if (back)
        say(
          `A change in ${folder} was cut off; it is taken back${back.changed.length ? `, but for what was changed since: ${back.changed.join(', ')}` : ''}.`,
        );
      const versions = parts.includes('versions') ? await listVersions(folder, disk) : [];
      await tidy(folder, ['.', ...parts, ...versions], disk);
      return work();
    },
    lock,
  );
}

async function listVersions(folder: string, disk: Disk): Promise<string[]> {
  const entries = await disk.readdir(join(folder, 'versions'), { withFileTypes: true }).catch(() => []);
  return entries.filter((it) => it.isDirectory()).map(({ name }) => `versions/${name}`);
}

function pathsOf(changes: readonly FileChange[]): string[] {
  const paths = changes.map(({ path }) => path);
  const wrong = paths.find((path, at) => path.split('/').some((part) => ['', '.', '..'].includes(part)) || paths.indexOf(path) !== at);
  if (wrong !== undefined) throw new RangeError(`no path within a content folder, or one that is changed twice: ${wrong}`);
  return paths;
}
