import { execFileSync } from 'node:child_process';
import { appendFile, cp, mkdir, mkdtemp, open, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { digestBuild, isLastBuild } from '../../src/cli/build/last-build.ts';
import type { Paper } from '../../src/formats/pdf/paper.ts';
import { markSite } from '../../src/cli/build/site-marker.ts';

let root: string;
const at = (path: string) => join(root, path);
const digest = (content = 'content', compress = false, paper: Paper = 'a4') =>
  digestBuild(root, { content: at(content), out: at('dist'), ifChanged: true, pdf: 'off', paper, previews: true, compress, json: false });

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'last-'));
  for (const name of ['content/claims', 'src', 'dist/claims']) await mkdir(at(name), { recursive: true });
  await writeFile(at('content/claims/a.yaml'), 'a');
  await writeFile(at('src/a.ts'), 'a');
  for (const name of ['index.html', 'claims/index.html']) await writeFile(at(`dist/${name}`), name);
});
afterEach(() => rm(root, { recursive: true }));

test('the same content gives the same digest, wherever it stands', async () => {
  await cp(at('content'), at('copy'), { recursive: true });
  expect(await digest('copy')).toBe(await digest());
});

test.each<[string, () => Promise<unknown>]>([
  ['a changed text', () => appendFile(at('content/claims/a.yaml'), 'b')],
  ['changed code', () => appendFile(at('src/a.ts'), 'b')],
  ['a link, which is not followed', () => symlink('.', at('content/again'))],
  ['a pipe, which is not read', async () => execFileSync('mkfifo', [at('content/claims/b.yaml')])],
  ['a device, which is not read', () => symlink('/dev/zero', at('content/claims/b.yaml'))],
  ['a file of 3 GB, which is not read', () => open(at('content/c.md'), 'w').then((it) => it.truncate(3e9).finally(() => it.close()))],
])('%s changes the digest', async (_, change) => {
  const before = await digest();
  await change();
  expect(await digest()).not.toBe(before);
});

test('nothing has changed only while the site is whole', async () => {
  const built = await digest();
  expect(await isLastBuild(built, at('dist'))).toBe(false);
  await markSite(at('dist'), built);
  expect(await isLastBuild(built, at('dist'))).toBe(true);
  expect(await isLastBuild(await digest('content', true), at('dist'))).toBe(false);
  expect(await isLastBuild(await digest('content', false, 'letter'), at('dist'))).toBe(false);
  await rm(at('dist/claims'), { recursive: true });
  expect(await isLastBuild(built, at('dist'))).toBe(false);
});
