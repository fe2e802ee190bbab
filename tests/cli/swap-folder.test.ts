import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { restoreFolder, swapFolder } from '../../src/cli/swap-folder.ts';

let root: string;
const at = (name: string) => join(root, name);

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'swap-'));
});
afterEach(() => rm(root, { recursive: true }));

async function makeSite(name: string, page: string): Promise<void> {
  await mkdir(at(name));
  await writeFile(join(at(name), 'index.html'), page);
}

test('puts the fresh folder in the place of the old one, which goes', async () => {
  await makeSite('dist', 'old');
  await makeSite('fresh', 'new');
  swapFolder(at('fresh'), at('dist'), at('aside'));
  expect(await readFile(at('dist/index.html'), 'utf8')).toBe('new');
  expect([at('fresh'), at('aside')].filter(existsSync)).toEqual([]);
});

test('makes the place where there is none', async () => {
  await makeSite('fresh', 'new');
  swapFolder(at('fresh'), at('deep/dist'), at('aside'));
  expect(await readFile(at('deep/dist/index.html'), 'utf8')).toBe('new');
});

test('brings the old folder back where the fresh one cannot come', async () => {
  await makeSite('dist', 'old');
  expect(() => swapFolder(at('absent'), at('dist'), at('aside'))).toThrow('ENOENT');
  expect(await readFile(at('dist/index.html'), 'utf8')).toBe('old');
  expect(existsSync(at('aside'))).toBe(false);
});

test('a swap that was cut off between its two moves is mended by the next build', async () => {
  await makeSite('aside', 'old');
  await makeSite('fresh', 'new');
  await writeFile(at('swap.json'), JSON.stringify({ target: at('dist'), aside: at('aside') }));
  restoreFolder(root);
  expect(await readFile(at('dist/index.html'), 'utf8')).toBe('old');
  expect([at('aside'), at('swap.json')].filter(existsSync)).toEqual([]);
});

test('a swap that was cut off after its second move is kept', async () => {
  await makeSite('aside', 'old');
  await makeSite('dist', 'new');
  await writeFile(at('swap.json'), JSON.stringify({ target: at('dist'), aside: at('aside') }));
  restoreFolder(root);
  expect(await readFile(at('dist/index.html'), 'utf8')).toBe('new');
});
