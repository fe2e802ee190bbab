import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { UsageError } from '../../compiler/problems/usage-error.ts';
import { parseTar } from '../../files/parse-tar.ts';
import type { PinnedPackage } from './script-fonts.ts';

/** What is kept of a package: its files of fonts, and what says what they are. */
const KEPT = /^package\/(?:LICENSE|metadata\.json|unicode\.json|package\.json|files\/[^/]+\.woff2)$/;
const run = promisify(execFile);

/**
 * Get the folder of a package of fonts: one that is installed in its pinned version, one that was fetched before, or else fetch it
 * from the registry by npm, as npm is set up, and compare its hash.
 *
 * @param cache the folder in which packages are kept
 * @throws UsageError where it cannot be fetched, or is another than the pinned one; it says what to do
 */
export async function getPackage(wanted: PinnedPackage, cache: string): Promise<string> {
  const { name, version } = wanted;
  const installed = findInstalled(name);
  if (installed && (await readVersion(installed)) === version) return installed;
  const folder = join(cache, `${name.replace(/^@|\//g, (it) => (it === '/' ? '+' : ''))}@${version}`);
  if (existsSync(join(folder, 'package.json'))) return folder;
  await mkdir(cache, { recursive: true });
  const fresh = await mkdtemp(join(cache, '.fetch-'));
  try {
    await unpack(await fetchTarball(wanted, fresh), join(fresh, 'package'));
    await rename(join(fresh, 'package'), folder).catch((error: unknown) => {
      if (!existsSync(join(folder, 'package.json'))) throw error; // there: another process was faster
    });
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
  return folder;
}

function findInstalled(name: string): string | null {
  try {
    return dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
  } catch {
    return null;
  }
}

async function readVersion(folder: string): Promise<string> {
  return (JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { version: string }).version;
}

async function fetchTarball({ name, version, integrity }: PinnedPackage, folder: string): Promise<Buffer> {
  const windows = process.platform === 'win32';
  try {
    // Who is offline is told so soon, and why.
    const quick = ['--loglevel=error', '--fetch-retries=1', '--fetch-retry-mintimeout=1000'];
    await run(windows ? 'npm.cmd' : 'npm', ['pack', `${name}@${version}`, ...quick, '--pack-destination', '.'], {
      cwd: folder,
      shell: windows,
      timeout: 300_000,
    });
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim().split('\n')[0] : '';
    throw new UsageError(
      `The texts have letters that need the font ${name}@${version}, and npm could not fetch it${said ? `: ${said}` : ''}\n` +
        `Hint: build once with a connection to the package registry; the font is kept then. Or install it: npm install --save-exact ${name}@${version}`,
    );
  }
  const [file] = (await readdir(folder)).filter((it) => it.endsWith('.tgz'));
  const tarball = file === undefined ? Buffer.alloc(0) : await readFile(join(folder, file));
  const hash = `sha512-${createHash('sha512').update(tarball).digest('base64')}`;
  if (hash !== integrity) throw new UsageError(`Unexpected ${name}@${version} with the hash ${hash}, expected ${integrity}`);
  return tarball;
}

async function unpack(tarball: Buffer, folder: string): Promise<void> {
  await mkdir(join(folder, 'files'), { recursive: true });
  for (const { name, bytes } of parseTar(gunzipSync(tarball)))
    if (KEPT.test(name)) await writeFile(join(folder, name.replace(/^package\//, '')), bytes);
}
