import { linkSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { restoreFolder } from './swap-folder.ts';

/** Where one build works. */
export interface WorkFolder {
  /** Where the new site is built: `.build/<pid>`. */
  fresh: string;
  /** Where it notes down what it replaces: `.build`. */
  notes: string;
}

/**
 * Make the folder in which this process builds, alone: wait for another build of the project to end, mend what a dead one
 * left half done, and see that the folder goes when the process does.
 *
 * @param waiting hears once which process builds, if this one has to wait
 */
export async function openWorkFolder(root: string, waiting: (pid: number) => void): Promise<WorkFolder> {
  const parent = join(root, '.build');
  mkdirSync(parent, { recursive: true });
  await lock(parent, waiting);
  restoreFolder(parent);
  for (const name of readdirSync(parent)) {
    const waiter = Number(/^lock-(\d+)$/.exec(name)?.[1]);
    if (name === 'lock' || (waiter && isAlive(waiter))) continue;
    rmSync(join(parent, name), { recursive: true, force: true });
  }
  const work = { fresh: join(parent, `${process.pid}`), notes: parent };
  process.on('exit', () => {
    rmSync(work.fresh, { recursive: true, force: true });
    if (holderOf(parent) === process.pid) rmSync(join(parent, 'lock'), { force: true });
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
export function sayWhoBuilds(pid: number): void {
  console.error(`Another build is running (process ${pid}); waiting for it to end.`);
}

/** Take the lock of a folder: a file with the id of the process that holds it. One whose process is dead counts as free. */
async function lock(parent: string, waiting: (pid: number) => void): Promise<void> {
  const path = join(parent, 'lock');
  const own = join(parent, `lock-${process.pid}`);
  writeFileSync(own, `${process.pid}\n`);
  let told = false;
  // A link is made only where there is none, and the file behind it is whole from the start.
  while (!tryLink(own, path)) {
    const holder = holderOf(parent);
    if (holder === null) continue;
    if (holder === process.pid || !isAlive(holder)) {
      bury(path, holder);
      continue;
    }
    if (!told) waiting(holder);
    told = true;
    await wait(200);
  }
  rmSync(own);
}

/** Take away the lock of a dead process, unless somebody else has taken its place since it was seen. */
function bury(path: string, dead: number): void {
  const grave = `${path}-dead-${process.pid}`;
  try {
    renameSync(path, grave);
  } catch {
    return; // another one buried it
  }
  if (Number(readFileSync(grave, 'utf8')) !== dead) tryLink(grave, path);
  rmSync(grave);
}

function tryLink(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Tell which process holds the lock of a folder. */
function holderOf(parent: string): number | null {
  try {
    return Number(readFileSync(join(parent, 'lock'), 'utf8')) || null;
  } catch {
    return null; // it is free
  }
}

/** Say whether a process lives. */
function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // EPERM: it lives, and belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
