import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { swapSync } from 'fs-native-extensions';
import { takeLock } from '../../files/process-lock.ts';
import { isWhole, MARKER, readMarker } from '../site-marker.ts';

/**
 * Put a built site in the place of an earlier one.
 *
 * All of it stands beside its place first, on whatever disk that is. Then the system exchanges the two in one step, so that
 * at every moment one of them is there, whole. Where it cannot (Windows, some network disks), two renames follow each other;
 * what is killed or loses power between them is mended by `restoreFolder`.
 */
export async function swapFolder(fresh: string, target: string): Promise<void> {
  mkdirSync(dirname(target), { recursive: true });
  const lock = await lockOf(target);
  // From here on it is synchronous: no signal comes between.
  const [staged, old] = [`${target}.new-${process.pid}`, `${target}.old-${process.pid}`];
  try {
    stage(fresh, staged);
    if (!existsSync(target)) renameSync(staged, target);
    else if (!exchange(staged, target)) {
      renameSync(target, old);
      renameSync(staged, target);
    }
  } finally {
    if (!existsSync(target) && existsSync(old)) renameSync(old, target);
    for (const rest of [staged, old]) removeSite(rest);
    lock.release();
  }
}

/**
 * Mend what a swap that was cut off has left beside a place: if nothing stands there, the site comes back, the new one if it is
 * whole. Nothing is left over, and nothing is touched that is no built site.
 */
export async function restoreFolder(target: string): Promise<void> {
  if (!listRests(target).length) return;
  const lock = await lockOf(target);
  try {
    const rests = listRests(target); // those of a swap that was under way are gone by now
    if (!existsSync(target)) {
      const whole = await Promise.all(rests.map(isWhole));
      const best = rests.find((_, at) => whole[at]) ?? rests.find((path) => existsSync(join(path, 'index.html')));
      if (best) renameSync(best, target);
    }
    for (const rest of rests) if (readMarker(rest)) removeSite(rest);
  } finally {
    lock.release();
  }
}

/** List what swaps that were cut off have left beside a place, new sites first. */
function listRests(target: string): string[] {
  const names = existsSync(dirname(target)) ? readdirSync(dirname(target)) : [];
  const own = basename(target);
  return names
    .filter((name) => name.startsWith(own) && /^\.(?:new|old)-\d+$/.test(name.slice(own.length)))
    .sort()
    .map((name) => join(dirname(target), name));
}

/** One swap of a place at a time, whichever project it is from. */
function lockOf(target: string) {
  return takeLock(`${target}.lock`);
}

/** Exchange two folders in one step; false where the system cannot. */
function exchange(one: string, other: string): boolean {
  if (process.platform === 'win32') return false; // there it is three steps
  try {
    swapSync(one, other);
    return true;
  } catch {
    return false; // what is wrong with the place, if that is it, the renames will say
  }
}

/** Move a site; between file systems, where there is no rename, copy it, first the marker by which a rest of it is known. */
function stage(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    mkdirSync(to, { mode: 0o755 });
    cpSync(join(from, MARKER), join(to, MARKER));
    cpSync(from, to, { recursive: true });
    const folders = readdirSync(to, { withFileTypes: true, recursive: true }).filter((entry) => entry.isDirectory());
    for (const { parentPath, name } of folders) chmodSync(join(parentPath, name), 0o755); // a copy has what the umask leaves
    rmSync(from, { recursive: true, force: true });
  }
}

/** Remove a site, its marker last: what is cut off here is still known as one. */
function removeSite(folder: string): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) if (name !== MARKER) rmSync(join(folder, name), { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
}
