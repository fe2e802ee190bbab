import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { takeLock, type Waiting } from '../../files/process-lock.ts';

/** Where one build works. */
export interface WorkFolder {
  /** Where the new site is built: `.build/<pid>`. */
  fresh: string;
}

/**
 * Make the folder in which this process builds, alone: wait for another build of the project to end, clear away what a dead one
 * has left, and see that the folder goes when the process does.
 *
 * @param waiting hears once which process builds, if this one has to wait
 */
export async function openWorkFolder(root: string, waiting: Waiting): Promise<WorkFolder> {
  const parent = join(root, '.build');
  mkdirSync(parent, { recursive: true });
  const lock = await takeLock(join(parent, 'lock'), waiting);
  for (const name of readdirSync(parent)) if (name !== 'lock') rmSync(join(parent, name), { recursive: true, force: true });
  const work = { fresh: join(parent, `${process.pid}`) };
  process.on('exit', () => {
    rmSync(work.fresh, { recursive: true, force: true });
    lock.release();
  });
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGHUP', 129],
    ['SIGTERM', 143],
  ] as const)
    process.once(signal, () => process.exit(code));
  return work;
}

/** Tell the one who waits for whom. */
export function sayWhoBuilds(pid: number | null): void {
  const who = pid === null ? 'a process that does not say its number' : `process ${pid}`;
  console.error(`Another build is running (${who}); waiting for it to end.`);
}
