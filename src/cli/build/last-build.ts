import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createHash } from 'node:crypto';
import type { BuildOptions } from './build-options.ts';
import { digestFiles, listFiles } from './digest-files.ts';

const inputs = ['src', 'public', 'LICENSE', 'package-lock.json', 'astro.config.mjs'];

/** Digest all that decides what a build gives. */
export async function digestBuild(root: string, { content, out, pdf, compress }: BuildOptions): Promise<string> {
  const files = await Promise.all([content, ...inputs.map((name) => join(root, name))].map(listFiles));
  const settings = JSON.stringify([await digestFiles(root, files.flat()), content, out, pdf, compress, process.env['SITE_URL'] ?? null]);
  return createHash('sha256').update(settings).digest('hex');
}

/** Say whether the last good build had this digest and is still there. */
export async function isLastBuild(root: string, digest: string, out: string): Promise<boolean> {
  const stamp = await readFile(stampOf(root), 'utf8').catch(() => '');
  return stamp === printStamp(digest, out) && existsSync(join(out, 'index.html'));
}

/** Remember a good build. */
export async function rememberBuild(root: string, digest: string, out: string): Promise<void> {
  const stamp = stampOf(root);
  await mkdir(dirname(stamp), { recursive: true });
  await writeFile(`${stamp}.${process.pid}`, printStamp(digest, out));
  await rename(`${stamp}.${process.pid}`, stamp);
}

function stampOf(root: string): string {
  return join(root, '.cache', 'last-build.json');
}

function printStamp(digest: string, outDir: string): string {
  return `${JSON.stringify({ digest, outDir }, null, 2)}\n`;
}
