import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Where one build works: `.build/<pid>`, and `.build/old-<pid>` for what it replaces. */
export interface WorkFolder {
  fresh: string;
  aside: string;
}

/** Make the folder in which this process builds, remove what dead ones left, and see that it goes when the process does. */
export function openWorkFolder(root: string): WorkFolder {
  const parent = join(root, '.build');
  mkdirSync(parent, { recursive: true });
  for (const name of readdirSync(parent)) {
    const pid = Number(/^(?:old-)?(\d+)$/.exec(name)?.[1]);
    if (pid && (pid === process.pid || !isAlive(pid))) rmSync(join(parent, name), { recursive: true, force: true });
  }
  const work = { fresh: join(parent, `${process.pid}`), aside: join(parent, `old-${process.pid}`) };
  process.on('exit', () => {
    if (existsSync(work.fresh)) rmSync(work.fresh, { recursive: true, force: true });
  });
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGHUP', 129],
    ['SIGTERM', 143],
  ] as const)
    process.once(signal, () => process.exit(code));
  return work;
}

/** Say whether a process lives. */
export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // EPERM: it lives, and belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
