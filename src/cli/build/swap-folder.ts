import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { holdLock } from '../../files/hold-lock.ts';
import { exchangeFolders } from '../../files/exchange-folders.ts';
import { isWhole, MARKER, readMarker } from './site-marker.ts';

/**
 * Put a built site in the place of an earlier one.
 *
 * All of it stands beside its place first, on whatever disk that is. Then the system exchanges the two in one step, so that
 * at every moment one of them is there, whole. Where it cannot (Windows, some network disks), two renames follow each other;
 * what is killed or loses power between them is fixed by `restoreFolder`.
 *
 * @param exchange exchanges two folders in one step; false where it cannot
 */
export async function swapFolder(fresh: string, target: string, exchange = exchangeFolders): Promise<void> {
  mkdirSync(dirname(target), { recursive: true });
  await alone(target, () => {
    // All of it is synchronous: no signal comes between.
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
    }
  });
}

/**
 * Fix what a swap that was cut off has left beside a place: if nothing stands there, the site comes back, the new one if it is
 * whole. Nothing is left over, and nothing is touched that is no built site.
 */
export async function restoreFolder(target: string): Promise<void> {
  if (!listRests(target).length) return;
  await alone(target, async () => {
    const rests = listRests(target); // those of a swap that was under way are gone by now
    if (!existsSync(target)) {
      const whole = await Promise.all(rests.map(isWhole));
      const best = rests.find((_, at) => whole[at]) ?? rests.find((path) => existsSync(join(path, 'index.html')));
      if (best) renameSync(best, target);
    }
    for (const rest of rests) if (readMarker(rest)) removeSite(rest);
  });
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

/** Do what concerns a place while nobody else does, whichever project that is from. */
async function alone(target: string, work: () => void | Promise<void>): Promise<void> {
  const onWait = () => console.error(`Another build is putting its site into ${target}; waiting for it to end.`);
  await holdLock(join(dirname(target), `.${basename(target)}.swap`), async () => work(), { timeoutMs: Infinity, onWait });
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
    const rest = `${from}.rest`;
    renameSync(from, rest); // who is served from there is to find it gone, not half empty
    rmSync(rest, { recursive: true, force: true });
  }
}

/** Remove a site, its marker last: what is cut off here is still known as one. */
function removeSite(folder: string): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) if (name !== MARKER) rmSync(join(folder, name), { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
}
