import { existsSync, readdirSync, renameSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { exchangeFolders } from '../../src/files/exchange-folders.ts';
import { holdLock } from '../../src/files/hold-lock.ts';
import { markSite } from '../../src/cli/build/site-marker.ts';
import { restoreFolder, swapFolder } from '../../src/cli/build/swap-folder.ts';

let root: string;
const at = (name: string) => join(root, name);
const names = () => readdirSync(root).sort();

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'swap-'));
});
afterEach(() => rm(root, { recursive: true }));

async function makeSite(name: string, page: string): Promise<void> {
  await mkdir(at(`${name}/deep`), { recursive: true });
  await writeFile(at(`${name}/index.html`), page);
  await writeFile(at(`${name}/deep/page.html`), page);
  await markSite(at(name), '0'.repeat(64));
}
const page = (name = 'dist') => readFile(at(`${name}/index.html`), 'utf8');

// Not every disk exchanges folders in one step.
describe.each([
  ['exchanges folders in one step', exchangeFolders],
  ['renames them one after the other', () => false],
])('where the system %s', (_, exchange) => {
  test('puts the fresh folder in the place of the old one, which goes', async () => {
    await makeSite('dist', 'old');
    await makeSite('fresh', 'new');
    await swapFolder(at('fresh'), at('dist'), exchange);
    expect([await page(), names()]).toEqual(['new', ['dist']]);
  });

  test('makes the place where there is none', async () => {
    await makeSite('fresh', 'new');
    await swapFolder(at('fresh'), at('deep/dist'), exchange);
    expect(await page('deep/dist')).toBe('new');
  });

  test('leaves the old folder where the fresh one cannot come', async () => {
    await makeSite('dist', 'old');
    await expect(swapFolder(at('absent'), at('dist'), exchange)).rejects.toThrow('ENOENT');
    expect([await page(), names()]).toEqual(['old', ['dist']]);
  });
});

test('at no moment is there no site', async () => {
  await makeSite('dist', 'old');
  const seen = new Set<boolean>();
  const isWatched = { still: true };
  const watching = (async () => {
    while (isWatched.still) {
      seen.add(existsSync(at('dist/index.html')));
      await new Promise((next) => setImmediate(next));
    }
  })();
  for (let round = 0; round < 20; round++) {
    await makeSite('fresh', `site ${round}`);
    await swapFolder(at('fresh'), at('dist'));
  }
  isWatched.still = false;
  await watching;
  expect([...seen]).toEqual([true]);
});

describe('what was cut off is fixed', () => {
  test.each([
    ['before anything moved', { dist: 'old', 'dist.new-1': 'new' }, 'old'],
    ['after an exchange', { dist: 'new', 'dist.new-1': 'old' }, 'new'],
    ['between two renames', { 'dist.old-1': 'old', 'dist.new-1': 'new' }, 'new'],
    ['after two renames', { dist: 'new', 'dist.old-1': 'old' }, 'new'],
  ])('%s', async (_, sites, wanted) => {
    for (const [name, text] of Object.entries(sites)) await makeSite(name, text);
    await restoreFolder(at('dist'));
    expect([await page(), names()]).toEqual([wanted, ['dist']]);
  });

  test('while the new site was copied: the old one comes back', async () => {
    await makeSite('dist.old-1', 'old');
    await makeSite('dist.new-1', 'new');
    await rm(at('dist.new-1/deep'), { recursive: true });
    await restoreFolder(at('dist'));
    expect([await page(), names()]).toEqual(['old', ['dist']]);
  });

  test('whatever holds the lock of the place is waited for, and then there is nothing left to fix', async () => {
    await makeSite('dist.old-1', 'old');
    const options = { timeoutMs: Infinity, onWait: () => undefined };
    const swapping = holdLock(at('.dist.swap'), async () => renameSync(at('dist.old-1'), at('dist')), options);
    await Promise.all([swapping, restoreFolder(at('dist'))]);
    expect([await page(), names()]).toEqual(['old', ['dist']]);
  });

  test('folders of others stay, though their names are alike', async () => {
    await makeSite('dist', 'site');
    await makeSite('dist.new-thoughts', 'a site of ours that was put aside');
    await mkdir(at('dist.old-2019'));
    await writeFile(at('dist.old-2019/thesis.txt'), 'words');
    await restoreFolder(at('dist'));
    expect(names()).toEqual(['dist', 'dist.new-thoughts', 'dist.old-2019']);
  });
});
