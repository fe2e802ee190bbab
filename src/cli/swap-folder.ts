import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Put a fresh folder in the place of another, which stands aside meanwhile and comes back if that fails.
 *
 * It is synchronous on purpose: a signal cannot come between its two renames.
 */
export function swapFolder(fresh: string, target: string, aside: string): void {
  const had = existsSync(target);
  mkdirSync(dirname(target), { recursive: true });
  if (had) moveFolder(target, aside);
  try {
    moveFolder(fresh, target);
  } catch (error) {
    if (had) {
      rmSync(target, { recursive: true, force: true });
      moveFolder(aside, target);
    }
    throw error;
  }
  if (had) rmSync(aside, { recursive: true, force: true });
}

function moveFolder(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    // Between file systems there is no rename.
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true, force: true });
  }
}
