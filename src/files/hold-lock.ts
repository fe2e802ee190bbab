import { closeSync, fstatSync, lstatSync, openSync, unlinkSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { CannotWrite } from './cannot-write.ts';

/** How long to wait for a lock, and who hears that somebody else holds it. */
export interface LockOptions {
  timeoutMs: number;
  onWait: () => void;
}

/** After how many milliseconds of waiting it is said. */
const QUIET_MS = 1_000;

/**
 * Do work that no other process may do at the same time.
 *
 * The lock is one of the operating system's, on a file that is made for it and goes with it: whichever way a process
 * ends, it is free. So a file that was left behind holds nobody up, whatever it holds, and nothing has to be guessed
 * from process ids. Node offers such locks through SQLite alone, which takes one on its file for each transaction.
 *
 * No code of this process may open the file by itself: closing it would give the lock away (POSIX).
 *
 * @param path the file, in a folder that is there
 * @throws {CannotWrite} if somebody else holds it for longer than `timeoutMs`
 */
export async function holdLock<T>(path: string, work: () => Promise<T>, options: LockOptions): Promise<T> {
  return inTurn(path, async () => {
    const lock = await waitForLock(path, options);
    try {
      return await work();
    } finally {
      free(path, lock);
    }
  });
}

interface Lock {
  database: DatabaseSync;
  /** Open for as long as the lock is, so that no other file gets this one's number. */
  file: number;
}

/** The last work of this process under each lock: the system tells processes apart, not what goes on in one. */
const queues = new Map<string, Promise<unknown>>();

async function inTurn<T>(path: string, work: () => Promise<T>): Promise<T> {
  const mine = (queues.get(path) ?? Promise.resolve()).then(work);
  const settled = mine.catch(() => undefined);
  queues.set(path, settled);
  try {
    return await mine;
  } finally {
    if (queues.get(path) === settled) queues.delete(path);
  }
}

async function waitForLock(path: string, { timeoutMs, onWait }: LockOptions): Promise<Lock> {
  const started = performance.now();
  for (let told = false; ;) {
    const lock = tryLock(path);
    if (lock) return lock;
    const waited = performance.now() - started;
    if (waited > timeoutMs) {
      throw new CannotWrite(
        `Unexpected lock ${path} in the hands of another process for ${Math.round(timeoutMs / 1000)} seconds, expected it to be free`,
        'nothing was changed: try again when that process has ended',
      );
    }
    if (!told && waited > QUIET_MS) {
      onWait();
      told = true;
    }
    await wait(5 + Math.random() * 20);
  }
}

/** Take the lock, or null if somebody else has it. */
function tryLock(path: string): Lock | null {
  const file = openSync(path, 'a');
  let database: DatabaseSync | undefined;
  try {
    database = openDatabase(path);
    database.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
    // Whoever held the lock has removed its file. Ours stood there before and stands there now: it is the one that is locked.
    if (isAt(file, path)) return { database, file };
  } catch (error) {
    if (!isBusy(error)) {
      database?.close();
      closeSync(file);
      throw new CannotWrite(
        `Unexpected lock ${path} that fails (${error instanceof Error ? error.message : String(error)}), expected an empty file on a disk that can lock files`,
        'nothing was changed: delete it if it holds anything',
      );
    }
  }
  database?.close();
  closeSync(file);
  return null;
}

/** Remove the file of a lock and set it free; where open files cannot be removed, in the other order. */
function free(path: string, { database, file }: Lock): void {
  const isRemoved = tryRemove(path);
  database.close();
  closeSync(file);
  if (!isRemoved) tryRemove(path);
}

function tryRemove(path: string): boolean {
  try {
    unlinkSync(path);
    return true;
  } catch {
    return false; // somebody waits for it, or the folder has gone; a file without a holder locks nothing
  }
}

function openDatabase(path: string): DatabaseSync {
  // Node before 24 tells on each start that SQLite is new to it, which says nothing to an author.
  const { emitWarning } = process;
  process.emitWarning = () => undefined;
  try {
    const { DatabaseSync: Database } = process.getBuiltinModule('node:sqlite');
    return new Database(path, { timeout: 0 });
  } finally {
    process.emitWarning = emitWarning;
  }
}

function isAt(file: number, path: string): boolean {
  const [own, there] = [fstatSync(file, { bigint: true }), lstatSync(path, { bigint: true, throwIfNoEntry: false })];
  return there !== undefined && own.ino === there.ino && own.dev === there.dev;
}

/** The file is locked (5), or was removed while it was being opened (14). */
function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && [5, 14].includes(Number(error.errcode) & 0xff);
}
