import { existsSync, statSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { zipSync, type Zippable } from 'fflate';
import { z } from 'zod';
import { runDeclared } from './shared/command.ts';
import { readSiteUrl } from './shared/site-url.ts';
import { listFiles } from './build/digest-files.ts';
import { makeOfflinePage, makeOfflineStyle } from './shared/offline-page.ts';
import { UsageError } from '../compiler/problems/usage-error.ts';

/** What only a server or a script has use for: compressed files, headers, scripts, the search index, previews, the page of lost links. */
const LEFT_OUT = /(?:\.(?:br|gz|js)|^\.site-files|^_headers|^404\.html|^robots\.txt|^s\/.*|^search\/.*\.json)$/;

const COMMAND = {
  name: 'npm run offline',
  does: 'Build the site if something has changed, and pack it into a zip that opens from a disk, without scripts.',
  options: {
    out: { type: 'string', default: 'dist', value: 'FOLDER', says: 'the site' },
    to: { type: 'string', value: 'FILE', says: 'the zip, instead of one beside the site' },
  },
} as const;

await runDeclared(COMMAND, async ({ values }) => {
  const folder = resolve(values.out);
  const target = resolve(values.to ?? `${folder}-offline.zip`);
  if (!existsSync(join(folder, 'index.html'))) throw new UsageError(`There is no site in ${folder}: build it with \`npm run build\``);
  checkTarget(target);
  const { version, date } = await readFacts(folder);

  const paths = (await listFiles(folder))
    .map((file) => relative(folder, file).replaceAll('\\', '/'))
    .filter((path) => !LEFT_OUT.test(path));
  const site = { url: await readSiteUrl(folder), files: new Set(paths) };
  const entries: Zippable = {};
  for (const path of paths.sort()) {
    const bytes = await readFile(join(folder, path));
    const isPacked = /\.(?:epub|pdf|png|woff2)$/.test(path);
    const data = /\.(?:html|css)$/.test(path)
      ? Buffer.from((path.endsWith('.css') ? makeOfflineStyle : makeOfflinePage)(bytes.toString('utf8'), path, site))
      : bytes;
    entries[`briefing-${version}/${path}`] = [data, { level: isPacked ? 0 : 9 }];
  }
  // A zip holds local times: this one is the same wherever it is made.
  const [year = 1980, month = 1, day = 1] = date.split('-').map(Number);
  const zip = zipSync(entries, { mtime: new Date(year, month - 1, day) });
  // A copy that was made before stays until this one is whole.
  const fresh = `${target}.new-${process.pid}`;
  try {
    await writeFile(fresh, zip);
    await rename(fresh, target);
  } finally {
    await rm(fresh, { force: true });
  }
  console.log(`${paths.length} files, ${(zip.length / 1e6).toFixed(1)} MB: ${relative(process.cwd(), target)}`);
  return 0;
});

/** Refuse a place where no file can be written, before anything is packed. */
function checkTarget(target: string): void {
  const [place, parent] = [target, dirname(target)].map((path) => statSync(path, { throwIfNoEntry: false }));
  if (place?.isDirectory()) throw new UsageError(`Unexpected \`--to\` ${target}, expected a file: a folder stands there`);
  if (!parent?.isDirectory())
    throw new UsageError(`Unexpected \`--to\` ${target}, expected a file in a folder that is there: make ${dirname(target)} first`);
}

async function readFacts(folder: string): Promise<{ version: string; date: string }> {
  const file = join(folder, 'briefing.json');
  try {
    return z.object({ version: z.string(), date: z.iso.date() }).parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    throw new UsageError(`Unexpected ${file}, which cannot be read, expected one that \`npm run build\` made: build the site again`);
  }
}
