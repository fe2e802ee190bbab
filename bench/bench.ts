import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { execFile } from 'node:child_process';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { writeBareProject } from './lib/bare-project.ts';
import { writeEleventyProject } from './lib/eleventy-project.ts';
import { generateBriefing } from './lib/generate-briefing.ts';
import { measureChange, startClone } from './lib/measure-clone.ts';
import { measureReading, type Reading } from './lib/measure-reading.ts';
import { printAims, printMeasures, type Measure, type Measured, type Own } from './lib/print-measures.ts';
import { readBriefing } from './lib/read-briefing.ts';
import { writeFiles } from './lib/write-files.ts';
import { BUILD_FLAGS } from '../src/build-flags.mjs';
import { ROOT } from '../src/cli/build/build-cache.ts';
import { openCompiler } from '../src/compiler/compile-safely.ts';
import { UsageError } from '../src/compiler/problems/usage-error.ts';
import { runDeclared } from '../src/cli/shared/command.ts';
import { openWorkFolder, sayWhoBuilds } from '../src/cli/build/work-folder.ts';
import { articlePath } from '../src/formats/links/links.ts';
import type { Briefing } from '../src/model/compiled.ts';
import { launchBrowser } from '../src/formats/pdf/browser.ts';

/** The articles are made up by this seed, so that two runs measure the same. */
const SEED = 1;

const COMMAND = {
  name: 'npm run bench',
  does: 'Measure builds of made-up briefings beside bare Astro, and what readers of them wait for, each figure with what is aimed at.',
  options: {
    articles: { type: 'string', default: '10,100', value: '10,100', says: 'how many articles they have' },
    eleventy: { type: 'boolean', default: false, says: 'beside Eleventy as well, which is installed for the run' },
    clone: {
      type: 'string',
      value: 'BEFORE',
      says: 'clone the project as well, start it, change a paragraph, and read its longest article: beside the start of the revision BEFORE, such as v1',
    },
    pdf: { type: 'boolean', default: false, says: 'with PDFs and the pictures of previews as well, which take most of the time' },
  },
} as const;

await runDeclared(COMMAND, async ({ values }) => {
  const sizes = values.articles.split(',').map(Number);
  if (sizes.some((size) => !Number.isInteger(size) || size < 1))
    throw new UsageError(`Unexpected \`--articles ${values.articles}\`, expected numbers such as \`10,100,1000\``);
  const { fresh } = await openWorkFolder(ROOT, sayWhoBuilds);
  const found: Measured[] = [];
  for (const articles of sizes) {
    const folder = join(fresh, `${articles}`);
    const content = join(folder, 'annotated', 'content');
    const plain = join(folder, 'plain', 'content');
    await writeFiles(content, generateBriefing(articles, { seed: SEED }));
    await writeFiles(plain, generateBriefing(articles, { seed: SEED, annotated: false }));
    const bare = await writeBareProject(join(folder, 'bare'), join(content, 'articles'));
    const site = join(folder, 'annotated-site');
    const measured: Measured = {
      articles,
      bare: await measureBuild('bare', bare, join(bare, 'dist')),
      ...(values.eleventy ? { eleventy: await measureEleventy(join(folder, 'eleventy'), join(content, 'articles')) } : {}),
      plain: await measureBuild('site', plain, join(folder, 'plain-site')),
      annotated: await measureBuild('site', content, site),
      ...(values.pdf ? { whole: await measureBuild('whole', content, join(folder, 'whole-site')) } : {}),
      again: await measureAgain(content, folder),
      reading: await measureReaders(site, await readBriefing(content)),
      check: await measureChecks(content),
    };
    found.push(measured);
    console.error(`${articles} articles: measured; the load of the machine is ${loadavg()[0]?.toFixed(1)}`);
  }
  const own = values.clone === undefined ? undefined : await measureOwn(values.clone);
  console.log(`${printMeasures(found)}\n\n${printAims(found, own)}`);
  return 0;
});

async function measureEleventy(folder: string, articles: string): Promise<Measure> {
  return measureBuild('eleventy', await writeEleventyProject(folder, articles), join(folder, '_site'));
}

/** Build in a process of its own, which tells what it took: from nothing, unless a cache is given. */
async function measureBuild(kind: 'bare' | 'eleventy' | 'site' | 'whole', from: string, out: string, cache = 'off'): Promise<Measure> {
  const isOurs = kind === 'site' || kind === 'whole';
  const args = [...(isOurs ? BUILD_FLAGS : []), join(import.meta.dirname, 'bench-build.ts'), kind, from, out];
  const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 1e8, env: { ...process.env, BRIEFING_CACHE: cache } });
  return JSON.parse(stdout.slice(stdout.lastIndexOf('\n{') + 1)) as Measure;
}

/** Build once to fill the caches, and again when one paragraph has changed. */
async function measureAgain(content: string, folder: string): Promise<Measure> {
  const cache = join(folder, 'cache');
  await mkdir(cache);
  await measureBuild('site', content, join(folder, 'first-site'), cache);
  const file = join(content, 'articles', 'article-1.md');
  await writeFile(file, `${(await readFile(file, 'utf8')).trimEnd()} And that was all.\n`);
  return measureBuild('site', content, join(folder, 'second-site'), cache);
}

/** Measure the briefing of the project in a clone, beside the start of one of an earlier revision. */
async function measureOwn(before: string): Promise<Own> {
  const earlier = await startClone(ROOT, before);
  await earlier.remove();
  const { folder, started, remove } = await startClone(ROOT, 'HEAD');
  const reading = await measureReaders(join(folder, 'dist'), await readBriefing(join(folder, 'content')));
  const own: Own = { before: earlier.started, started, reading, change: await measureChange(folder) };
  await remove();
  return own;
}

/** Measure what readers of a site wait for: of its longest article, and for the words with which that begins. */
async function measureReaders(site: string, { articles }: Briefing): Promise<Reading> {
  const [longest] = articles.toSorted((one, other) => other.paragraphs.length - one.paragraphs.length);
  const words = longest?.paragraphs[0]?.text.split(' ') ?? [];
  const word = words.find((it) => /^[a-z]{6,}$/.test(it)) ?? words[0] ?? '';
  const browser = await launchBrowser();
  try {
    return await measureReading(browser, site, {
      path: longest ? articlePath(longest) : '/',
      word,
      quotation: words.slice(0, 12).join(' '),
    });
  } finally {
    await browser.close();
  }
}

/** Time the check: the first one, and one after a text was changed, by a compiler that keeps what it has read. */
async function measureChecks(content: string): Promise<Measured['check']> {
  const compiler = openCompiler(content);
  const check = async () => {
    const started = performance.now();
    await compiler.check();
    return (performance.now() - started) / 1000;
  };
  const first = await check();
  const file = join(content, 'articles', 'article-1.md');
  await writeFile(file, (await readFile(file, 'utf8')).replace('in so many words.', 'in other words.'));
  const changed = await check();
  await compiler.close();
  return { first, changed };
}
