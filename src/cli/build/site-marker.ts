import { readdirSync, readFileSync } from 'node:fs';
import { chmod, open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { hashFile } from '../../files/hash-file.ts';
import { inParallel } from '../../files/in-parallel.ts';
import { printPath } from './digest-files.ts';
import type { Written } from './write-site.ts';

/** The file by which builds know a folder as one that they may replace. */
export const MARKER = '.site-files';

/** What a built site was made from, and what belongs to it. */
export interface SiteMarker {
  /** The digest of all that decides what a build gives. */
  inputs: string;
  /** The SHA-256 of each file, by its path from the folder. */
  files: ReadonlyMap<string, string>;
}

const FIRST_LINE = '# Written by `npm run build`, which replaces only a folder that has this file and nothing that it does not list.';
/** What systems put into folders that somebody looks at. */
const NOBODYS = /(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini)$/;

/**
 * Mark a folder as a built site, which any server may read, whatever the umask: the last step before it is shown.
 *
 * @param written what this very process has written there under a umask that lets any server read it, and has not changed since
 */
export async function markSite(folder: string, inputs: string, written?: Written): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const pathOf = ({ parentPath, name }: (typeof entries)[number]) => printPath(folder, join(parentPath, name));
  const folders = entries.filter((entry) => entry.isDirectory()).map(pathOf);
  const others = folders.filter((path) => !written?.folders.has(path));
  await inParallel(['', ...others], (path) => chmod(join(folder, path), 0o755));
  const files = entries.filter((entry) => entry.isFile()).map(pathOf);
  const lines = await inParallel(files, async (path) => {
    const known = written?.files.get(path);
    if (known) return `${known}  ${path}\n`;
    await chmod(join(folder, path), 0o644);
    return `${(await hashFile(join(folder, path))).sha256}  ${path}\n`;
  });
  const marker = await open(join(folder, MARKER), 'w', 0o644);
  try {
    // As `sha256sum --check` reads it.
    await marker.writeFile([`${FIRST_LINE}\n`, `# inputs ${inputs}\n`, ...lines.sort(byPath)].join(''));
    await marker.chmod(0o644);
    await marker.sync();
  } finally {
    await marker.close();
  }
}

function byPath(one: string, other: string): number {
  return one.slice(66) < other.slice(66) ? -1 : 1;
}

/** Read what a folder says of itself; null if it is no built site. */
export function readMarker(folder: string): SiteMarker | null {
  let text: string;
  try {
    text = readFileSync(join(folder, MARKER), 'utf8');
  } catch {
    return null;
  }
  const [first, second = '', ...lines] = text.trimEnd().split('\n');
  const [, inputs] = /^# inputs ([0-9a-f]{64})$/.exec(second) ?? [];
  if (first !== FIRST_LINE || !inputs) return null;
  return { inputs, files: new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)])) };
}

/** Find something in a folder that no build has put there, by its path; null if there is none. */
export function findForeign(folder: string): string | null {
  const known = readMarker(folder)?.files;
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => !entry.isDirectory());
  const paths = entries.map(({ parentPath, name }) => printPath(folder, join(parentPath, name)));
  return paths.sort().find((path) => !known?.has(path) && !(known && path === MARKER) && !NOBODYS.test(path)) ?? null;
}

/** Say whether a folder is a built site of which nothing has changed or is gone. */
export async function isWhole(folder: string): Promise<boolean> {
  const files = [...(readMarker(folder)?.files ?? [])];
  const same = await inParallel(files, async ([path, wanted]) => {
    const { sha256 } = await hashFile(join(folder, path)).catch(() => ({ sha256: null }));
    return sha256 === wanted;
  });
  return same.length > 0 && same.every(Boolean);
}
