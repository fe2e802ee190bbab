import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { replaceSite } from '../../src/cli/build/replace-site.ts';
import { readMarker } from '../../src/cli/build/site-marker.ts';

let work: string;
const at = (path: string) => join(work, path);
const [FIRST, SECOND] = ['1', '2'].map((digit) => digit.repeat(64)) as [string, string];

beforeEach(async () => {
  work = await mkdtemp(join(tmpdir(), 'replace-'));
  for (const name of ['one', 'other']) {
    await mkdir(at(name));
    await writeFile(at(`${name}/index.html`), name);
  }
  await replaceSite(at('one'), at('dist'), FIRST);
});
afterEach(() => rm(work, { recursive: true }));

test('a site that was built takes the place of the last one, and says what it was made from', async () => {
  await replaceSite(at('other'), at('dist'), SECOND);
  expect(await readFile(at('dist/index.html'), 'utf8')).toBe('other');
  expect(readMarker(at('dist'))?.inputs).toBe(SECOND);
  expect(await readdir(work)).toEqual(['dist']);
});

test('what somebody has put there meanwhile is not lost, nor is the site beside it', async () => {
  await writeFile(at('dist/thesis.txt'), 'words');
  await expect(replaceSite(at('other'), at('dist'), SECOND)).rejects.toThrow(
    `Unexpected ${at('dist/thesis.txt')}, expected an empty folder or a site that was built`,
  );
  expect((await readdir(at('dist'))).sort()).toEqual(['.site-files', 'index.html', 'thesis.txt']);
  expect(await readFile(at('dist/index.html'), 'utf8')).toBe('one');
  expect(readMarker(at('dist'))?.inputs).toBe(FIRST);
});
