import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { inParallel } from '../../files/in-parallel.ts';
import type { BuildOptions } from './build-options.ts';
import { digestProgram } from './digest-code.ts';
import { digestFiles, listFiles, listOthers, printPath } from './digest-files.ts';
import { isWhole, readMarker } from './site-marker.ts';

/** A file of this many bytes is no content, and is not read to learn whether it has changed. */
const TOO_LARGE = 100e6;

/** Digest all that decides what a build gives: the same content gives the same, wherever it stands. */
export async function digestBuild(root: string, { content, pdf, paper, previews, compress }: BuildOptions): Promise<string> {
  const settings = JSON.stringify([
    ...(await digestContent(content)),
    await digestProgram(root),
    pdf,
    paper,
    previews,
    compress,
    process.env['SITE_URL'] ?? null,
  ]);
  return createHash('sha256').update(settings).digest('hex');
}

async function digestContent(folder: string): Promise<[string, string[]]> {
  const files = await inParallel(await listFiles(folder), async (path) => ({ path, ...(await stat(path)) }));
  const large = files.filter(({ size }) => size > TOO_LARGE);
  const digest = await digestFiles(
    folder,
    files.filter(({ size }) => size <= TOO_LARGE).map(({ path }) => path),
  );
  const others = [
    ...(await listOthers(folder)),
    ...large.map(({ path, size, mtimeMs }) => `${printPath(folder, path)} ${size} ${mtimeMs}`),
  ];
  return [digest, others.sort()];
}

/** Say whether a folder is what a build with this digest gave, whole. */
export async function isLastBuild(digest: string, out: string): Promise<boolean> {
  return readMarker(out)?.inputs === digest && (await isWhole(out));
}
