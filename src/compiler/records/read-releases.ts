import { lstat, readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { compareVersions } from '../../model/order-versions.ts';
import { hashFile } from '../../files/hash-file.ts';
import { inParallel } from '../../files/in-parallel.ts';
import { startOf, unexpected, type Problem } from '../problems/problem.ts';
import { readContentFile, type OnParse } from '../read/content-file.ts';
import type { Located } from '../read/parse-yaml.ts';
import { readRecord } from '../read/read-record.ts';
import { readSums, type SumLine } from '../read/read-sums.ts';
import { keptBriefing, release, type KeptBriefing, type Release } from '../../model/release.ts';
import type { KeptFile } from '../../model/compiled.ts';

/** The folder of closed versions within the content folder. */
export const VERSIONS = 'versions';
/** The file in it that seals all the others. */
export const SUMS = 'SHA256SUMS';
/** The file in the folder of a version that says what it is. */
export const RELEASE = 'release.json';

/** The published data of a version, in its folder. */
export const KEPT_DATA = 'briefing.json';
/** The most bytes that are read of a file to see that it is the one that was kept: no larger one is. */
const LARGEST_KEPT = 200e6;

/** A closed version, and the files that are kept of it. */
export interface ReadRelease {
  record: Located<Release>;
  files: KeptFile[];
}

/** Read the closed versions, newest first, and check that no file of theirs has changed since they were closed. */
export async function readReleases(
  folder: string,
  onParse: OnParse = () => undefined,
): Promise<{
  releases: ReadRelease[];
  sums: SumLine[];
  problems: Problem[];
  /** Whether anything stands where closed versions are kept. */
  isThere: boolean;
}> {
  const none = { releases: [], sums: [] };
  const found = await lstat(join(folder, VERSIONS)).catch(() => null);
  if (!found) return { ...none, problems: [], isThere: false };
  if (!found.isDirectory()) {
    const hint = 'restore the folder from the version control: it keeps what was published.';
    const what = found.isSymbolicLink() ? 'symbolic link' : 'file';
    return {
      ...none,
      problems: [unexpected(startOf(`${basename(folder)}/${VERSIONS}`), 'versions-are-kept', what, 'a folder', { hint })],
      isThere: true,
    };
  }
  const files = await listKept(join(folder, VERSIONS));
  const isSummed = await lstat(join(folder, VERSIONS, SUMS)).then(
    () => true,
    () => false,
  );
  if (!files.length && !isSummed) return { ...none, problems: [], isThere: false };
  const sums = readSums(await readContentFile(folder, `${VERSIONS}/${SUMS}`));
  const problems = [...sums.problems, ...(sums.problems.some(({ fatal }) => fatal) ? [] : checkSums(basename(folder), files, sums.lines))];
  const read = await Promise.all(
    files
      .filter(({ path }) => path.endsWith(`/${RELEASE}`))
      .map(async ({ path }) => {
        const own = files.filter((file) => file.path.split('/')[0] === path.split('/')[0]);
        const { file, problems: unread } = await readContentFile(folder, `${VERSIONS}/${path}`);
        const { record, problems: misfits } = readRecord(file, release, onParse);
        const kept = own.map(({ path: name, bytes, sha256 }) => ({ name: basename(name), bytes, sha256 }));
        return { releases: record ? [{ record, files: kept }] : [], problems: [...unread, ...misfits] };
      }),
  );
  const releases = read.flatMap((it) => it.releases);
  releases.sort((one, other) => compareVersions(other.record.value.version, one.record.value.version));
  return { releases, sums: sums.lines, problems: [...problems, ...read.flatMap((it) => it.problems)], isThere: true };
}

/** Read the data of the version that was closed last; null if there is none, or if it cannot be trusted. */
export async function readLastKept(
  folder: string,
  { releases: [last], problems }: Pick<Awaited<ReturnType<typeof readReleases>>, 'releases' | 'problems'>,
): Promise<KeptBriefing | null> {
  if (!last || problems.some(({ fatal }) => fatal)) return null;
  try {
    return keptBriefing.parse(JSON.parse(await readFile(join(folder, VERSIONS, last.record.value.version, KEPT_DATA), 'utf8')));
  } catch {
    return null; // it is as it was closed, and of another make
  }
}

interface FoundFile {
  path: string;
  bytes: number;
  sha256: string;
}

/** List the files of all versions, in the order of their paths; what is hidden or stands outside of a version's folder is none of them. */
async function listKept(folder: string): Promise<FoundFile[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => []);
  const paths = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((path) => path !== SUMS)
    .sort();
  return inParallel(paths, async (path) => {
    const { size } = await stat(join(folder, path));
    return size > LARGEST_KEPT ? { path, bytes: size, sha256: `${size} bytes` } : { path, ...(await hashFile(join(folder, path))) };
  });
}

function checkSums(content: string, files: readonly FoundFile[], lines: readonly SumLine[]): Problem[] {
  const sealed = new Map(lines.map((line) => [line.path, line]));
  const found = new Set(files.map(({ path }) => path));
  const changed = files.flatMap(({ path, sha256 }) => {
    const line = sealed.get(path);
    if (line?.sha256 === sha256) return [];
    const place = startOf(`${content}/${VERSIONS}/${path}`);
    return line
      ? unexpected(place, 'version-stays', 'changed file', 'the one that was sealed when the version was closed', {
          cause: [{ place: line.place, reason: `sealed as ${line.sha256.slice(0, 12)}…, now ${sha256.slice(0, 12)}…` }],
          hint: 'restore it from the version control: what was published is never edited; a correction is a new version.',
        })
      : unexpected(place, 'version-is-sealed', 'file', `only files that \`${VERSIONS}/${SUMS}\` lists`, {
          hint: 'delete it; `npm run release` writes what belongs here.',
        });
  });
  const lost = lines.filter(({ path }) => !found.has(path));
  return [
    ...changed,
    ...lost.map(({ path, place }) =>
      unexpected(place, 'version-stays', `loss of \`${VERSIONS}/${path}\``, 'it to stay', { hint: 'restore it from the version control.' }),
    ),
  ];
}
