import { readdirSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { restoreFolder, swapFolder } from '../../src/cli/build/swap-folder.ts';

let root: string;
const at = (name: string) => join(root, name);
const names = () => readdirSync(root).sort();

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'swap-'));
  await mkdir(at('notes'));
});
afterEach(() => rm(root, { recursive: true }));

async function makeSite(name: string, page: string): Promise<void> {
  await mkdir(at(name));
  await writeFile(join(at(name), 'index.html'), page);
}
const page = (name = 'dist') => readFile(join(at(name), 'index.html'), 'utf8');
const cutOff = () =>
  writeFile(at('notes/swap.json'), JSON.stringify({ target: at('dist'), staged: at('dist.new-1'), old: at('dist.old-1') }));

test('puts the fresh folder in the place of the old one, which goes', async () => {
  await makeSite('dist', 'old');
  await makeSite('fresh', 'new');
  swapFolder(at('fresh'), at('dist'), at('notes'));
  expect([await page(), names(), readdirSync(at('notes'))]).toEqual(['new', ['dist', 'notes'], []]);
});

test('makes the place where there is none', async () => {
  await makeSite('fresh', 'new');
  swapFolder(at('fresh'), at('deep/dist'), at('notes'));
  expect(await page('deep/dist')).toBe('new');
});

test('leaves the old folder where the fresh one cannot come', async () => {
  await makeSite('dist', 'old');
  expect(() => swapFolder(at('absent'), at('dist'), at('notes'))).toThrow('ENOENT');
  expect([await page(), names()]).toEqual(['old', ['dist', 'notes']]);
});

test.each([
  ['before its first rename', ['dist', 'dist.new-1'], 'old'],
  ['between its renames', ['dist.old-1', 'dist.new-1'], 'old'],
  ['after its second rename', ['dist', 'dist.old-1'], 'new'],
])('a swap that was cut off %s is mended by the next build', async (_, folders, wanted) => {
  for (const name of folders)
    await makeSite(name, wanted === 'new' ? (name === 'dist' ? 'new' : 'old') : name.includes('new') ? 'new' : 'old');
  await cutOff();
  restoreFolder(at('notes'));
  expect([await page(), names(), readdirSync(at('notes'))]).toEqual([wanted, ['dist', 'notes'], []]);
});

test('a journal that was cut off itself says that nothing had moved', async () => {
  await makeSite('dist', 'old');
  await writeFile(at('notes/swap.json'), '{"target":');
  restoreFolder(at('notes'));
  expect([await page(), readdirSync(at('notes'))]).toEqual(['old', []]);
});
