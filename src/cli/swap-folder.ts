import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The file beside a folder that stands aside, which tells whose place it has to take again. */
const JOURNAL = 'swap.json';

/**
 * Put a fresh folder in the place of another, which stands aside meanwhile and comes back if that fails.
 *
 * It is synchronous, so that no signal comes between its two renames. A process that is killed or loses power between them
 * leaves a journal beside the folder that stands aside, from which `restoreFolder` mends it.
 */
export function swapFolder(fresh: string, target: string, aside: string): void {
  const had = existsSync(target);
  const journal = join(dirname(aside), JOURNAL);
  mkdirSync(dirname(target), { recursive: true });
  if (had) {
    writeFileSync(journal, JSON.stringify({ target, aside }));
    moveFolder(target, aside);
  }
  try {
    moveFolder(fresh, target);
  } catch (error) {
    if (had) {
      rmSync(target, { recursive: true, force: true });
      moveFolder(aside, target);
    }
    throw error;
  } finally {
    rmSync(journal, { force: true });
  }
  if (had) rmSync(aside, { recursive: true, force: true });
}

/** Bring back what a swap that was cut off left aside. */
export function restoreFolder(parent: string): void {
  const journal = join(parent, JOURNAL);
  if (!existsSync(journal)) return;
  try {
    const { target, aside } = JSON.parse(readFileSync(journal, 'utf8')) as { target: string; aside: string };
    if (!existsSync(target) && existsSync(aside)) moveFolder(aside, target);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error; // cut off before the journal was whole: nothing had moved yet
  }
  rmSync(journal, { force: true });
}

/** Move a folder; between file systems, where there is no rename, by way of a copy beside its place. */
function moveFolder(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    const copy = `${to}.copy-${process.pid}`;
    try {
      cpSync(from, copy, { recursive: true });
      renameSync(copy, to);
    } finally {
      rmSync(copy, { recursive: true, force: true });
    }
    rmSync(from, { recursive: true, force: true });
  }
}
