import { existsSync, lstatSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';
import { findForeign, MARKER } from './site-marker.ts';
import { UsageError } from '../../compiler/problems/usage-error.ts';

/** The folders of the project that no build replaces. */
const OWN = ['src', 'public', 'tests', 'docs', 'schemas', 'node_modules', '.git', '.build', '.cache', '.astro'];

/**
 * Tell where a site comes to stand that is wanted at a path: links on the way there are followed, and stay.
 *
 * @throws {UsageError} for a place that holds the content or a part of the project, or that lies in one
 */
export function placeOf(wanted: string, content: string, root: string): string {
  const out = follow(wanted);
  const [kept, own] = [[content, ...OWN.map((name) => join(root, name))].map(follow), follow(root)];
  if (kept.some((folder) => contains(folder, out)) || [own, ...kept].some((folder) => contains(out, folder)))
    throw new UsageError(`Unexpected \`--out\` ${wanted}, expected a folder that holds nothing else of the project`);
  const nearest = nearestExisting(out);
  if (!statSync(nearest).isDirectory()) throw new UsageError(`Unexpected \`--out\` ${wanted}, expected a folder: ${nearest} is a file`);
  return out;
}

/** Refuse to replace a folder that holds anything but a site that was built. */
export function refuseForeign(out: string): void {
  const foreign = existsSync(out) ? findForeign(out) : null;
  if (foreign === null) return;
  throw new UsageError(
    `Unexpected ${join(out, foreign)}, expected an empty folder or a site that was built: a build would delete it, and its \`${MARKER}\` does not list it. Move it away, or choose another folder with \`--out\``,
  );
}

/** Follow the links on the way to a path, of which the last parts may not exist. */
function follow(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  if (isLink(path))
    throw new UsageError(`Unexpected link ${path} to nowhere, expected a folder: make the one that it leads to, or delete it`);
  return dirname(path) === path ? path : join(follow(dirname(path)), basename(path));
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false; // there is nothing, or a file on the way
  }
}

function nearestExisting(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : nearestExisting(dirname(path));
}

function contains(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way.split(sep)[0] !== '..' && !isAbsolute(way); // absolute: on another drive
}
