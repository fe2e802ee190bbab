import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { inParallel } from '../../files/in-parallel.ts';
import type { BuildOptions } from './build-options.ts';
import { digestFiles, listFiles, listOthers, printPath } from './digest-files.ts';
import { isWhole, readMarker } from './site-marker.ts';

const inputs = ['src', 'public', 'LICENSE', 'package-lock.json', 'astro.config.mjs'];

/** A file of this many bytes is no content, and is not read to learn whether it has changed. */
const TOO_LARGE = 100e6;

/** Digest all that decides what a build gives: the same content gives the same, wherever it stands. */
export async function digestBuild(root: string, { content, pdf, paper, previews, compress }: BuildOptions): Promise<string> {
  const code = await Promise.all(inputs.map((name) => listFiles(join(root, name))));
  const settings = JSON.stringify([
    ...(await digestContent(content)),
    await digestFiles(root, code.flat()),
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
