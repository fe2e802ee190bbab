import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { markSite } from '../../src/cli/build/site-marker.ts';
import { swapFolder } from '../../src/cli/build/swap-folder.ts';
import { serveFolder, type FolderServer } from '../../src/formats/http/serve-folder.ts';
import { FULL } from '../full.ts';

const SWAPS = FULL ? 50 : 15;
const READERS = 4;

let work: string;
let server: FolderServer;
const at = (name: string) => join(work, name);

/** Every file of a site tells which site it is of, at each place in it, and the sites differ in length. */
const textOf = (site: number) => `site ${site}\n`.repeat(2000 + 5000 * (site % 3));
async function makeSite(name: string, site: number): Promise<void> {
  await mkdir(join(at(name), 'claims'), { recursive: true });
  for (const file of ['index.html', '404.html', 'claims/index.html']) await writeFile(join(at(name), file), textOf(site));
  await markSite(at(name), '0'.repeat(64));
}

beforeEach(async () => {
  work = await mkdtemp(join(tmpdir(), 'swapped-'));
  await makeSite('dist', 0);
  server = await serveFolder(at('dist'));
});
afterEach(async () => {
  await server.close();
  await rm(work, { recursive: true });
});

test.each<[string, (site: number) => Promise<void>]>([
  ['by a build', () => swapFolder(at('fresh'), at('dist'))],
  [
    'by hand, in two steps',
    async (site) => {
      await rename(at('dist'), at(`old-${site}`));
      await new Promise((next) => setTimeout(next, 10));
      await rename(at('fresh'), at('dist'));
      await rm(at(`old-${site}`), { recursive: true });
    },
  ],
])(`while the site is exchanged ${SWAPS} times %s, each answer is of one site, whole`, async (_, swap) => {
  const state = { isOver: false };
  const seen = new Set<string>();
  const faults: string[] = [];
  const read = async (path: string) => {
    while (!state.isOver) {
      const response = await fetch(server.url + path, { headers: { 'accept-encoding': 'identity' } });
      const text = await response.text();
      const [first = ''] = text.split('\n');
      const site = Number(/^site (\d+)$/.exec(first)?.[1] ?? NaN);
      if (response.status !== (path === 'nothing' ? 404 : 200) || text !== textOf(site))
        faults.push(`${path}: ${response.status} ${first}`);
      seen.add(first);
    }
  };
  const paths = ['', 'claims/', 'claims', 'nothing'];
  const reading = Array.from({ length: READERS }, (_, at) => read(paths[at % paths.length] ?? ''));
  for (let site = 1; site <= SWAPS; site++) {
    await makeSite('fresh', site);
    await swap(site);
    while (!seen.has(`site ${site}`) && !faults.length) await new Promise((next) => setTimeout(next, 1));
  }
  state.isOver = true;
  await Promise.all(reading);
  expect(faults).toEqual([]);
});
