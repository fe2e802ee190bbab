import { execFileSync } from 'node:child_process';
import { appendFile, chmod, mkdir, mkdtemp, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findForeign, isWhole, markSite, readMarker } from '../../src/cli/build/site-marker.ts';

const INPUTS = 'ab'.repeat(32);
let site: string;
const at = (path: string) => join(site, path);

beforeEach(async () => {
  site = await mkdtemp(join(tmpdir(), 'site-'));
  await mkdir(at('claims/a b'), { recursive: true });
  await writeFile(at('index.html'), 'Home');
  await writeFile(at('claims/a b/index.html'), 'Claim');
  await markSite(site, INPUTS);
});
afterEach(() => rm(site, { recursive: true }));

test('a marked site says what it was made from, and is whole', async () => {
  expect(readMarker(site)?.inputs).toBe(INPUTS);
  expect([...(readMarker(site)?.files.keys() ?? [])]).toEqual(['claims/a b/index.html', 'index.html']);
  expect([findForeign(site), await isWhole(site)]).toEqual([null, true]);
  expect(execFileSync('sha256sum', ['--check', '--strict', '.site-files'], { cwd: site, encoding: 'utf8' })).toContain('index.html: OK');
});

test.each<[string, () => Promise<unknown>]>([
  ['a page less', () => rm(at('claims/a b/index.html'))],
  ['half of its folders', () => rm(at('claims'), { recursive: true })],
  ['a page that was changed', () => appendFile(at('index.html'), '!')],
  ['a page that is a folder now', () => rm(at('index.html')).then(() => mkdir(at('index.html')))],
  ['no marker', () => rm(at('.site-files'))],
  ['a marker that was cut off', () => writeFile(at('.site-files'), '')],
])('with %s it is not whole', async (_, change) => {
  await change();
  expect(await isWhole(site)).toBe(false);
});

test.each<[string, string, () => Promise<unknown>]>([
  ['a text', 'thesis.txt', () => writeFile(at('thesis.txt'), 'words')],
  ['a hidden file', 'claims/.notes', () => writeFile(at('claims/.notes'), 'words')],
  ['a link', 'photos', () => symlink('/nowhere', at('photos'))],
  ['whatever there is where no build has been', 'claims/a b/index.html', () => rm(at('.site-files'))],
  [
    'a marker of somebody else',
    '.site-files',
    () => writeFile(at('.site-files'), 'My files').then(() => rm(at('claims'), { recursive: true })),
  ],
])('finds what is not of a build: %s', async (_, path, change) => {
  await change();
  expect(findForeign(site)).toBe(path);
});

test('what a system puts into each folder is nobody’s', async () => {
  await writeFile(at('claims/.DS_Store'), '');
  expect(findForeign(site)).toBeNull();
});

test('any server can read it, whatever the umask was', async () => {
  await chmod(at('claims/a b'), 0o700);
  await chmod(at('index.html'), 0o600);
  await chmod(site, 0o700);
  await markSite(site, INPUTS);
  const modes = ['', 'claims', 'claims/a b', 'index.html', 'claims/a b/index.html', '.site-files'].map(async (path) =>
    ((await stat(at(path))).mode & 0o777).toString(8),
  );
  expect(await Promise.all(modes)).toEqual(['755', '755', '755', '644', '644', '644']);
});
