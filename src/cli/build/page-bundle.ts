import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { join, relative } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { AstroIntegration } from 'astro';
import { chooseLanguage } from '../../strings/index.ts';
import { inParallel } from '../../files/in-parallel.ts';
import { keeping } from './build-cache.ts';
import { digestProgram } from './digest-code.ts';
import { listFiles, printPath } from './digest-files.ts';

/** A stylesheet of a page, as Astro has sorted it. */
export interface PageStyle {
  depth: number;
  order: number;
  sheet: { type: 'inline'; content: string } | { type: 'external'; src: string };
}

/** What is known of the code of the pages besides the code itself. */
interface BundleFacts {
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

const FACTS = 'bundle.json';
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
  /** The language of the content. */
  language: string;
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
  const settings = [await digestProgram(root), base, chooseLanguage(language), process.version, process.platform, process.arch];
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

const foldersOf = (folder: string) => ({ server: join(folder, 'server'), client: join(folder, 'client') });

/** List the files of the code with their bytes. */
async function measureFiles(folder: string): Promise<[path: string, bytes: number][]> {
  const files = (await Promise.all(Object.values(foldersOf(folder)).map(listFiles))).flat().sort();
  return inParallel(files, async (file) => [printPath(folder, file), (await stat(file)).size]);
}

/** Let Astro make the code of the pages in a folder, and render none of them. */
async function makeBundle({ root, base }: BundleOptions, folder: string): Promise<PageBundle> {
  const client = join(folder, 'client');
  const scripts = `${folder}.scripts.json`;
  const [before, here] = [{ ...process.env }, process.cwd()];
  Object.assign(process.env, { ASTRO_TELEMETRY_DISABLED: '1', BRIEFING_SCRIPTS: scripts, SITE_URL: `${NOWHERE}${base}` });
  delete process.env['BASE_URL']; // the pages would take one that happens to be there for the base of their links
  process.chdir(root); // Astro puts what renders beside what is sent only below the folder in which it runs
  try {
    const { build } = await import('astro'); // after the environment is set, and not at all where nothing has changed
    const styles = new Map<string, readonly PageStyle[]>();
    await build({
      root,
      outDir: relative(root, client),
      logLevel: 'warn',
      integrations: [keepCode(join(folder, 'server'), client, styles)],
    });
    const entry = (await readdir(join(folder, 'server'))).find((name) => name.startsWith('prerender-entry'));
    if (entry === undefined) throw new Error('Unexpected output of Astro without `prerender-entry`, expected that of the pinned version');
    const facts: BundleFacts = { entry, styles: [...styles], scripts: JSON.parse(await readFile(scripts, 'utf8')) as string[] };
    await writeFile(join(folder, FACTS), JSON.stringify({ ...facts, files: await measureFiles(folder) }));
    return { ...facts, ...foldersOf(folder) };
  } finally {
    process.chdir(here);
    // All that Astro and Vite have set or taken away: whoever goes on in this process has it as it was.
    for (const name of Object.keys(process.env)) if (!(name in before)) Reflect.deleteProperty(process.env, name);
    Object.assign(process.env, before);
    await rm(scripts, { force: true });
  }
}

/** Take the code that renders, and the styles of each page, at the moment when Astro would render the pages. */
function keepCode(server: string, client: string, styles: Map<string, readonly PageStyle[]>): AstroIntegration {
  let pages: ReadonlyMap<string, { styles?: readonly PageStyle[] }> = new Map();
  return {
    name: 'keep-code',
    hooks: {
      'astro:build:setup': ({ pages: found }) => void (pages = found as typeof pages),
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer({
          name: 'keep-code',
          getStaticPaths: () => Promise.resolve([]),
          render: () => Promise.reject(new Error('Unexpected page, expected none before its code is made')),
          teardown: async () => {
            for (const [key, { styles: own = [] }] of pages) styles.set(key, own);
            await rename(join(client, '.prerender'), server);
          },
        }),
    },
  };
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
