import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What a swap notes down before it begins, so that one that was cut off can be mended. */
interface Journal {
  target: string;
  /** Where the new folder stands beside its place, and the old one after it. */
  staged: string;
  old: string;
}

const JOURNAL = 'swap.json';

/**
 * Put a fresh folder in the place of another, which comes back if that fails.
 *
 * All of it stands beside its place first, on whatever disk that is, so that nothing is left to do but two renames. They
 * are synchronous: no signal comes between them. What is killed or loses power there leaves a journal, from which
 * `restoreFolder` mends it.
 *
 * @param notes the folder for the journal
 */
export function swapFolder(fresh: string, target: string, notes: string): void {
  const journal: Journal = { target, staged: `${target}.new-${process.pid}`, old: `${target}.old-${process.pid}` };
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(join(notes, JOURNAL), JSON.stringify(journal));
  try {
    stage(fresh, journal.staged);
    if (existsSync(target)) renameSync(target, journal.old);
    renameSync(journal.staged, target);
  } finally {
    restoreFolder(notes);
  }
}

/** End or undo a swap that was cut off: the old folder comes back where nothing has taken its place, and no rest is left. */
export function restoreFolder(notes: string): void {
  const file = join(notes, JOURNAL);
  const journal = readJournal(file);
  if (journal) {
    const { target, staged, old } = journal;
    if (!existsSync(target) && existsSync(old)) renameSync(old, target);
    for (const rest of [staged, old]) rmSync(rest, { recursive: true, force: true });
  }
  rmSync(file, { force: true });
}

function readJournal(file: string): Journal | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Journal;
  } catch {
    return null; // there is none, or it was cut off before anything moved
  }
}

/** Move a folder; between file systems, where there is no rename, copy it. */
function stage(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true, force: true });
  }
}
