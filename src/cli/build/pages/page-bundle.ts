import { spawn } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Language } from '../../../strings/index.ts';
import { inParallel } from '../../../files/in-parallel.ts';
import { keeping } from '../build-cache.ts';
import { digestProgram } from '../digest-code.ts';
import { listFiles, printPath } from '../digest-files.ts';

/** A stylesheet of a page, as Astro has sorted it. */
export interface PageStyle {
  depth: number;
  order: number;
  sheet: { type: 'inline'; content: string } | { type: 'external'; src: string };
}

/** What is known of the code of the pages besides the code itself. */
export interface BundleFacts {
  /** The module that renders, below `server`. */
  entry: string;
  /** The stylesheets of each page, by Astro’s key of it. */
  styles: readonly (readonly [key: string, styles: readonly PageStyle[]])[];
  /** The names of all scripts that pages may have: `'sha256-…'`. */
  scripts: readonly string[];
}

/**
 * The pages as code: what Astro and Vite make of `src`, before anything is rendered. Nothing of the content is in it, so that it
 * serves every content in the same language below the same base, until the code changes.
 */
export interface PageBundle extends BundleFacts {
  /** The folder of the modules that render. */
  server: string;
  /** The folder of what is sent as it is: scripts, styles, fonts, and the files of `public`. */
  client: string;
}

/** The file of a bundle that says what is known of it. */
export const FACTS = 'bundle.json';
/** How many are kept; one that was used within the hour stays in any case, since another build may read it. */
const KEPT = 8;
const HOUR = 3600e3;
/** The address in the code, which no page shows: it is given when pages are rendered. */
const NOWHERE = 'https://site.invalid';

interface BundleOptions {
  root: string;
  /** Where a new one is made: below the root. */
  work: string;
  /** The path below which the site stands, with slashes at both ends. */
  base: string;
  /** The language in which the site speaks. */
  language: Language;
}

/**
 * Take the code of the pages that was made of the very same before, or make it; with `BRIEFING_CACHE=off`, and where nothing can be
 * written, none is kept.
 */
export async function openBundle(options: BundleOptions): Promise<PageBundle> {
  if (process.env['BRIEFING_CACHE'] === 'off') return makeBundle(options, options.work);
  // Below the project, whatever folder is named for other caches: the code imports the packages beside it.
  const cache = join(options.root, '.cache', 'pages');
  const folder = join(cache, await digestBundle(options));
  const isThere = existsSync(folder);
  const known = isThere ? await readBundle(folder) : null;
  if (known) {
    await keeping(cache, () => utimes(folder, new Date(), new Date()));
    return known;
  }
  // What is damaged makes room; what another build puts there from now on is whole.
  if (isThere) await keeping(cache, () => rename(folder, join(cache, `${randomUUID()}.tmp`)));
  const made = await makeBundle(options, options.work);
  await keeping(cache, async () => {
    await mkdir(cache, { recursive: true });
    // Where another build was faster, its code is the same.
    await rename(options.work, folder).catch((error: unknown) => {
      if (!existsSync(folder)) throw error;
    });
    await sweepBundles(cache);
  });
  return (await readBundle(folder)) ?? made;
}

async function digestBundle({ root, base, language }: BundleOptions): Promise<string> {
  const settings = [await digestProgram(root), base, language, process.version, process.platform, process.arch];
  return createHash('sha256').update(JSON.stringify(settings)).digest('hex');
}

/** Read code that was made, or null if it is not whole. */
async function readBundle(folder: string): Promise<PageBundle | null> {
  const text = await readFile(join(folder, FACTS), 'utf8').catch(() => '');
  try {
    const { files, ...facts } = JSON.parse(text) as BundleFacts & { files: unknown };
    if (!isDeepStrictEqual(files, await measureFiles(folder))) return null;
    return { ...facts, ...foldersOf(folder) };
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

export const foldersOf = (folder: string) => ({ server: join(folder, 'server'), client: join(folder, 'client') });

/** List the files of the code with their bytes. */
export async function measureFiles(folder: string): Promise<[path: string, bytes: number][]> {
  const files = (await Promise.all(Object.values(foldersOf(folder)).map(listFiles))).flat().sort();
  return inParallel(files, async (file) => [printPath(folder, file), (await stat(file)).size]);
}

/**
 * Let Astro make the code of the pages in a folder, in a process of its own: what it needs for that is gone when pages are rendered.
 *
 * @throws if there is an error in that code; it is printed by then
 */
async function makeBundle({ root, base }: BundleOptions, folder: string): Promise<PageBundle> {
  const { BASE_URL: _, ...env } = process.env; // the pages would take one that happens to be there for the base of their links
  const making = spawn(process.execPath, [join(import.meta.dirname, 'make-code.ts'), root, folder], {
    cwd: root, // Astro puts what renders beside what is sent only below the folder in which it runs
    env: { ...env, ASTRO_TELEMETRY_DISABLED: '1', BRIEFING_CODE: folder, SITE_URL: `${NOWHERE}${base}` },
    stdio: ['pipe', 2, 2], // the output of a build may be JSON; by its input the process knows that this one is there
  });
  const [code] = (await once(making, 'exit')) as [number | null];
  const facts = code === 0 ? await readFile(join(folder, FACTS), 'utf8') : null;
  if (facts === null) throw new Error('The code of the pages could not be made: what is wrong is printed above');
  return { ...(JSON.parse(facts) as BundleFacts), ...foldersOf(folder) };
}

/** Remove the code that was not used for the longest time, and what builds that were cut off have left. */
async function sweepBundles(cache: string): Promise<void> {
  const found = await Promise.all(
    (await readdir(cache)).map(async (name) => {
      const { mtimeMs } = await stat(join(cache, name)).catch(() => ({ mtimeMs: Date.now() }));
      return { name, age: Date.now() - mtimeMs };
    }),
  );
  const whole = found.filter(({ name }) => !name.endsWith('.tmp')).sort((one, other) => one.age - other.age);
  const old = [...whole.slice(KEPT), ...found.filter(({ name }) => name.endsWith('.tmp'))].filter(({ age }) => age > HOUR);
  await Promise.all(old.map(({ name }) => rm(join(cache, name), { recursive: true, force: true })));
}
