import { readFile, writeFile } from 'node:fs/promises';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { writeBareProject } from './lib/bare-project.ts';
import { generateBriefing } from './lib/generate-briefing.ts';
import { printMeasures, type Measure, type Measured } from './lib/print-measures.ts';
import { writeFiles } from './lib/write-files.ts';
import { ROOT } from '../src/cli/build/build-cache.ts';
import { openCompiler } from '../src/compiler/compile-safely.ts';
import { UsageError } from '../src/compiler/problems/usage-error.ts';
import { runDeclared } from '../src/cli/shared/command.ts';
import { openWorkFolder, sayWhoBuilds } from '../src/cli/build/work-folder.ts';

/** The articles are made up by this seed, so that two runs measure the same. */
const SEED = 1;

const COMMAND = {
  name: 'npm run bench',
  does: 'Measure builds of made-up briefings beside bare Astro.',
  options: { articles: { type: 'string', default: '10,100', value: '10,100', says: 'how many articles they have' } },
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
    const measured: Measured = {
      articles,
      bare: await measureBuild('bare', bare, join(bare, 'dist')),
      plain: await measureBuild('site', plain, join(folder, 'plain-site')),
      annotated: await measureBuild('site', content, join(folder, 'annotated-site')),
      check: await measureChecks(content),
    };
    found.push(measured);
    console.error(`${articles} articles: measured`);
  }
  console.log(printMeasures(found));
  return 0;
});

/** Build in a process of its own, which tells what it took. */
async function measureBuild(kind: 'bare' | 'site', from: string, out: string): Promise<Measure> {
  const { stdout } = await promisify(execFile)(process.execPath, [join(import.meta.dirname, 'bench-build.ts'), kind, from, out], {
    maxBuffer: 1e8,
  });
  return JSON.parse(stdout.slice(stdout.lastIndexOf('\n{') + 1)) as Measure;
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
