import { lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { holdLock } from '../../files/hold-lock.ts';

/** Where one build works. */
export interface WorkFolder {
  /** Where the new site is built: `.build/<pid>`. */
  fresh: string;
}

/** What stands in `.build` besides: the lock, and who holds it. */
const [LOCK, HOLDER] = ['lock', 'holder'];

/**
 * Make the folder in which this process builds, alone: wait for another build of the project to end, clear away what a dead one
 * has left, and see that the folder goes when the process does.
 *
 * @param waiting hears once which process builds, null if nobody knows, if this one has to wait
 */
export async function openWorkFolder(root: string, waiting: (holder: number | null) => void): Promise<WorkFolder> {
  const parent = join(root, '.build');
  mkdirSync(parent, { recursive: true });
  const release = await lockForGood(join(parent, LOCK), () => waiting(readHolder(parent)));
  for (const name of readdirSync(parent)) if (name !== LOCK) rmSync(join(parent, name), { recursive: true, force: true });
  const work = { fresh: join(parent, `${process.pid}`) };
  process.on('exit', () => {
    release(); // the lock goes with the process anyway; but without anybody who knows how to release it, it would go before
    for (const name of [work.fresh, join(parent, HOLDER), join(parent, LOCK)]) rmSync(name, { recursive: true, force: true });
  });
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGHUP', 129],
    ['SIGTERM', 143],
  ] as const)
    process.on(signal, () => process.exit(code)); // also a second time: the default would cut the tidying short
  writeFileSync(join(parent, HOLDER), `${process.pid}\n`);
  return work;
}

/** Tell the one who waits for whom. */
export function sayWhoBuilds(holder: number | null): void {
  const who = holder === null ? 'a process that does not say its number' : `process ${holder}`;
  console.error(`Another build is running (${who}); waiting for it to end.`);
}

/** Take a lock that is held until the process ends, however it ends, or nobody knows any more how to release it. */
async function lockForGood(path: string, onWait: () => void): Promise<() => void> {
  const found = lstatSync(path, { throwIfNoEntry: false });
  // A lock that somebody holds is an empty file: whatever else stands there was put there by somebody else, and locks nothing.
  if (found && (!found.isFile() || found.size > 0)) rmSync(path, { recursive: true });
  return new Promise((resolve, reject) => {
    const work = () => new Promise<void>((release) => resolve(release));
    holdLock(path, work, { timeoutMs: Infinity, onWait }).catch(reject);
  });
}

function readHolder(parent: string): number | null {
  try {
    return Number(/^(\d{1,10})\n$/.exec(readFileSync(join(parent, HOLDER), 'utf8'))?.[1] ?? 0) || null;
  } catch {
    return null;
  }
}
