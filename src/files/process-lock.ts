import { closeSync, constants, fstatSync, ftruncateSync, mkdirSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { tryLock } from 'fs-native-extensions';

/** A lock that this process holds; the system takes it away when the process ends, however it ends. */
export interface ProcessLock {
  release(): void;
}

/** Hears which process holds a lock, null if nobody knows. */
export type Waiting = (holder: number | null) => void;

/** How long to wait before a lock is tried again, in milliseconds. */
const PAUSE = 25;
/** After how many tries a holder counts as one that does not say who it is: who takes a lock writes that down at once. */
const PATIENCE = 20;
/** Where on Windows the lock lies: far behind the text, since nobody else could read what is locked. */
const BEHIND = process.platform === 'win32' ? ([2 ** 40, 1] as const) : ([] as const);

/**
 * Take the lock of a path as soon as nobody else holds it, neither another process nor anybody else in this one.
 *
 * The operating system locks the file. What stands in it only tells others for whom they wait: a file that was left behind,
 * empty or full of something else, is no lock, whatever process id it names.
 *
 * @param path of a file that is nothing but the lock; it is made, with its folder, and goes with the lock
 * @param waiting hears once for whom this one waits, if it has to
 */
export async function takeLock(path: string, waiting: Waiting = () => undefined): Promise<ProcessLock> {
  let isTold = false;
  for (let tries = 1; ; tries++) {
    const lock = tryTakeLock(path);
    if (lock) return lock;
    const holder = holderOf(path);
    if (!isTold && (holder !== null || tries === PATIENCE)) {
      waiting(holder);
      isTold = true;
    }
    await wait(PAUSE);
  }
}

/** Take the lock of a path; null if somebody else holds it. */
export function tryTakeLock(path: string): ProcessLock | null {
  mkdirSync(dirname(path), { recursive: true });
  const file = openLock(path);
  // Whoever held it may have taken the file away since it was opened here: a lock on that one keeps nobody out.
  if (file === null || !tryLock(file, ...BEHIND) || !isAt(path, file)) {
    if (file !== null) closeSync(file);
    return null;
  }
  ftruncateSync(file);
  try {
    writeSync(file, `${process.pid}\n`, 0);
  } catch {
    // On a full disk it is held all the same; others only do not learn by whom.
  }
  let isHeld = true;
  return {
    release: () => {
      if (!isHeld) return;
      isHeld = false;
      rmSync(path, { force: true });
      closeSync(file);
    },
  };
}

/** Open the file of a lock; null if something else stood there and was taken away. */
function openLock(path: string): number | null {
  const { O_RDWR, O_CREAT, O_NONBLOCK = 0, O_NOFOLLOW = 0 } = constants as Partial<typeof constants>;
  try {
    const file = openSync(path, (O_RDWR ?? 0) | (O_CREAT ?? 0) | O_NONBLOCK | O_NOFOLLOW, 0o666);
    if (fstatSync(file).isFile()) return file;
    closeSync(file);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ELOOP')) throw error;
  }
  rmSync(path, { force: true }); // a link or a pipe, not what it leads to
  return null;
}

function isAt(path: string, file: number): boolean {
  const there = statSync(path, { bigint: true, throwIfNoEntry: false });
  const here = fstatSync(file, { bigint: true });
  return there?.ino === here.ino && there.dev === here.dev;
}

/** Read which process says that it holds a lock. */
function holderOf(path: string): number | null {
  try {
    return Number(/^(\d{1,10})\n$/.exec(readFileSync(path, 'utf8'))?.[1] ?? 0) || null;
  } catch {
    return null; // it is free by now
  }
}
