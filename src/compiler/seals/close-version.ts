import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listChanges } from '../analysis/list-changes.ts';
import { printSums } from '../read/read-sums.ts';
import type { Briefing } from '../../model/compiled.ts';
import { keptBriefing, type Release } from '../../model/release.ts';
import { KEPT_DATA, readReleases, RELEASE, SUMS, VERSIONS } from '../records/read-releases.ts';

/**
 * Tell what a version is, and what changed since the last one that was closed.
 *
 * @param data its `briefing.json`
 */
export async function describeRelease(content: string, { version, date, versions, hash }: Briefing, data: string): Promise<Release> {
  const note = versions[0]?.note ?? '';
  const [last] = (await readReleases(content)).releases;
  const since = last?.record.value.version ?? null;
  const before = since === null ? null : await readFile(join(content, VERSIONS, since, KEPT_DATA), 'utf8');
  const parse = (json: string) => keptBriefing.parse(JSON.parse(json));
  return { version, date, note, hash, since, changes: before === null ? [] : listChanges(parse(before), parse(data)) };
}

/**
 * List the files that close a version, by their paths in the content folder: those of its own folder, and at last the
 * one that seals them with their SHA-256. Those of earlier versions are not touched.
 */
export async function listReleaseFiles(
  content: string,
  release: Release,
  files: ReadonlyMap<string, string | Uint8Array>,
): Promise<[path: string, data: string | Uint8Array][]> {
  const { sums } = await readReleases(content);
  const all = [[RELEASE, `${JSON.stringify(release, null, 2)}\n`] as const, ...files];
  const sealed = all.map(([name, data]) => ({
    path: `${release.version}/${name}`,
    sha256: createHash('sha256').update(data).digest('hex'),
  }));
  return [
    ...all.map(([name, data]): [string, string | Uint8Array] => [`${VERSIONS}/${release.version}/${name}`, data]),
    [`${VERSIONS}/${SUMS}`, printSums([...sums, ...sealed])],
  ];
}
