import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants } from 'node:os';
import { join } from 'node:path';
import { BUILD_FLAGS } from '../../build-flags.mjs';

/** Tells a build that a process has started it that serves. */
const SERVED = 'BRIEFING_SERVED';

/** The pages of a site whose other files are still being made: what a build sends to the process that has started it. */
export interface Unfinished {
  /** Where they stand, until all of it moves to `place` in one step. */
  folder: string;
  place: string;
  /** The path below which they link to one another. */
  base: string;
  /** The paths of what is still being made: `/briefing.pdf`. */
  paths: readonly string[];
}

/** A build in a process of its own. */
interface RunningBuild {
  /** The pages, as soon as they are there; null if it ended without. */
  pages: Promise<Unfinished | null>;
  /** Resolves when the site is in its place. It rejects if the build failed. */
  done: Promise<void>;
  /** The exit code of the build. */
  ended: Promise<number>;
  stop: (signal: NodeJS.Signals) => void;
}

/** Start the build of a site, if something has changed since the last one. It says what it does to whoever looks on. */
export function startBuild(out: string): RunningBuild {
  const args = [...BUILD_FLAGS, join(import.meta.dirname, '../build.ts'), '--if-changed', '--out', out];
  const child = spawn(process.execPath, args, { stdio: ['inherit', 'inherit', 'inherit', 'ipc'], env: { ...process.env, [SERVED]: '1' } });
  const ended = once(child, 'exit').then(([code, signal]: (number | NodeJS.Signals | null)[]) =>
    typeof code === 'number' ? code : 128 + constants.signals[signal as NodeJS.Signals],
  );
  const done = ended.then((code) => {
    if (code !== 0) throw new Error(`The build ended with ${code}`);
  });
  done.catch(() => undefined); // whoever waits for it hears of it, and else nobody
  const pages = Promise.race([once(child, 'message').then(([message]) => message as Unfinished), ended.then(() => null)]);
  return { pages, done, ended, stop: (signal) => void child.kill(signal) };
}

/** End a build when the process that has started it and serves is gone, as where a terminal goes: nobody waits for the site. */
export function followServer(): void {
  if (!isServed()) return;
  process.once('disconnect', () => process.kill(process.pid, 'SIGHUP'));
  process.channel?.unref();
}

/**
 * Tell it, if there is one, that the pages are there. Windows moves no folder of which a file is open: there it hears when all of it is.
 *
 * @param describe tells which they are
 */
export async function tellServer(describe: () => Promise<Unfinished>): Promise<void> {
  if (isServed() && process.platform !== 'win32') process.send?.(await describe());
}

function isServed(): boolean {
  return process.env[SERVED] === '1';
}
