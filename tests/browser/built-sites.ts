import { createHash, randomUUID } from 'node:crypto';
import { cp, mkdir, mkdtemp, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { digestProgram } from '../../src/cli/build/digest-code.ts';
import { digestFiles, listFiles } from '../../src/cli/build/digest-files.ts';
import { ROOT, runProcess } from '../run-process.ts';
import type { Recipe } from './sites.ts';

/** Where sites are kept from run to run: each in a folder named by the digest of all that it was made from. */
const CACHE = join(ROOT, 'node_modules/.cache/sites');
/** How many are kept; one that was used within the hour stays in any case, since another run may read it. */
const KEPT = 16;
const HOUR = 3600e3;

/** A built site: its folder, and the content that it was built from. Both are for all tests: none may change them. */
export interface BuiltSite {
  folder: string;
  content: string;
}

/** Build a site with the command that authors use, or take the one that was built from the very same before. */
export async function buildSite(recipe: Recipe, signal?: AbortSignal): Promise<BuiltSite> {
  const content = await recipe.content();
  const name = await digest(recipe, content);
  if (await isThere(name)) return useSite(name);
  const work = await mkdtemp(join(tmpdir(), 'site-'));
  const fresh = join(CACHE, `${randomUUID()}.tmp`);
  try {
    const built = join(work, 'site');
    const { code, text } = await runProcess(['src/cli/build.ts', '--content', content, '--out', built, ...recipe.args], {
      signal,
      ...(recipe.address ? { env: { SITE_URL: recipe.address } } : {}),
    });
    if (code !== 0) throw new Error(`${recipe.name} was not built:\n${text}`);
    await mkdir(CACHE, { recursive: true });
    await cp(built, join(fresh, 'site'), { recursive: true });
    await cp(content, join(fresh, 'content'), { recursive: true });
    // What was changed while it was built may be in it or not: it serves this run, and is found by no other.
    const isSure = name === (await digest(recipe, content));
    const kept = isSure ? name : `${name}-${randomUUID()}`;
    // Where another run was faster, its site is the same.
    await rename(fresh, join(CACHE, kept)).catch(async (error: unknown) => {
      if (!(await isThere(kept))) throw error;
    });
    return useSite(kept);
  } finally {
    await Promise.all([work, fresh].map((folder) => rm(folder, { recursive: true, force: true })));
  }
}

const isThere = (name: string) =>
  stat(join(CACHE, name)).then(
    () => true,
    () => false,
  );

async function useSite(name: string): Promise<BuiltSite> {
  const home = join(CACHE, name);
  await utimes(home, new Date(), new Date());
  return { folder: join(home, 'site'), content: join(home, 'content') };
}

/** Remove the sites that were not used for the longest time, and what runs that were cut off have left. */
export async function sweepSites(): Promise<void> {
  const found = await Promise.all(
    (await readdir(CACHE).catch(() => [])).map(async (name) => {
      const { mtimeMs } = await stat(join(CACHE, name)).catch(() => ({ mtimeMs: Date.now() }));
      return { name, age: Date.now() - mtimeMs };
    }),
  );
  const sites = found.filter(({ name }) => !name.endsWith('.tmp')).sort((one, other) => one.age - other.age);
  const old = [...sites.slice(KEPT), ...found.filter(({ name }) => name.endsWith('.tmp'))].filter(({ age }) => age > HOUR);
  await Promise.all(old.map(({ name }) => rm(join(CACHE, name), { recursive: true, force: true })));
}

async function digest({ args, address = '' }: Recipe, content: string): Promise<string> {
  const settings = [await digestProgram(ROOT), await digestFiles(content, await listFiles(content)), args, address, ENVIRONMENT];
  return createHash('sha256').update(JSON.stringify(settings)).digest('hex');
}

/** What a build takes from the machine on which it runs. */
const ENVIRONMENT = [process.version, process.platform, process.arch, process.env['CHROMIUM_PATH'] ?? '', process.env['SITE_URL'] ?? ''];
