import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { markSite } from '../../src/cli/build/site-marker.ts';
import { restoreFolder, swapFolder } from '../../src/cli/build/swap-folder.ts';
import { runProcess } from '../run-process.ts';

const SWAP = join(import.meta.dirname, 'swap-until-killed.ts');
const PAGES = ['index.html', 'more.html'];

async function makeSite(folder: string, words: string): Promise<void> {
  await mkdir(folder);
  for (const page of PAGES) await writeFile(join(folder, page), words);
  await markSite(folder, '0'.repeat(64));
}
/** Read what the pages of a site say; nothing where it is not there. */
const readPages = (folder: string) => Promise.all(PAGES.map((page) => readFile(join(folder, page), 'utf8').catch(() => null)));

/** Swap a site, killed just before its nth step; tell what its pages say then, once the next build has fixed it, and after that build. */
async function swapUntil(nth: number, way: string) {
  const work = await mkdtemp(join(tmpdir(), 'swap-'));
  const [fresh, target, next] = ['fresh', 'dist', 'next'].map((name) => join(work, name)) as [string, string, string];
  await makeSite(target, 'old');
  await makeSite(fresh, 'new');
  await makeSite(next, 'next');
  const { code, text } = await runProcess([SWAP, fresh, target, String(nth), way]);
  expect([0, null], text).toContain(code);
  const cut = await readPages(target);
  await restoreFolder(target);
  const fixed = await readPages(target);
  await rm(fresh, { recursive: true, force: true });
  await swapFolder(next, target);
  const end = { pages: await readPages(target), names: await readdir(work) };
  await rm(work, { recursive: true });
  return { isKilled: code === null, cut, fixed, end };
}

const WHOLE = [PAGES.map(() => 'old'), PAGES.map(() => 'new')];

test.each([
  ['exchanges folders in one step', 'exchange'],
  ['renames them one after the other', 'rename'],
])('killed before any of its steps, where the system %s, a swap leaves the old site or the new one, whole', async (_, way) => {
  const ends: (string | null | undefined)[] = [];
  for (let nth = 1; ; nth++) {
    const { isKilled, cut, fixed, end } = await swapUntil(nth, way);
    expect(WHOLE, `step ${nth}`).toContainEqual(fixed);
    // Only between two renames is there a moment without a site.
    if (way === 'exchange') expect(cut, `step ${nth}`).toEqual(fixed);
    expect(end, `step ${nth}`).toEqual({ pages: PAGES.map(() => 'next'), names: ['dist'] });
    ends.push(fixed[0]);
    if (!isKilled) break;
  }
  // It is the old one first and the new one at the end, and no step brings the old one back.
  expect(ends.join(' ')).toMatch(/^(?:old )+(?:new )+new$/);
});
