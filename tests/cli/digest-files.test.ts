import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { digestFiles, listFiles, listOthers } from '../../src/cli/build/digest-files.ts';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'digest-'));
  await mkdir(join(root, 'deep'));
  await writeFile(join(root, 'a.md'), 'one');
  await writeFile(join(root, 'deep', 'b.md'), 'two');
});
afterEach(() => rm(root, { recursive: true }));

test('lists files at every depth, a file as itself and nothing for what is absent', async () => {
  expect((await listFiles(root)).sort()).toEqual([join(root, 'a.md'), join(root, 'deep', 'b.md')]);
  expect(await listFiles(join(root, 'a.md'))).toEqual([join(root, 'a.md')]);
  expect(await listFiles(join(root, 'absent'))).toEqual([]);
});

test('does not depend on the order', async () => {
  const files = await listFiles(root);
  expect(await digestFiles(root, files)).toBe(await digestFiles(root, files.toReversed()));
});

test.each([
  ['a changed text', () => writeFile(join(root, 'a.md'), 'three')],
  ['a changed name', () => rename(join(root, 'a.md'), join(root, 'c.md'))],
  ['swapped texts', () => Promise.all([writeFile(join(root, 'a.md'), 'two'), writeFile(join(root, 'deep', 'b.md'), 'one')])],
  ['one file less', () => rm(join(root, 'a.md'))],
])('depends on %s', async (_, change) => {
  const before = await digestFiles(root, await listFiles(root));
  await change();
  expect(await digestFiles(root, await listFiles(root))).not.toBe(before);
});

test('links are not followed, neither out nor in circles; what they lead to is told, as is what is no file', async () => {
  await symlink('.', join(root, 'again'));
  await symlink('..', join(root, 'deep', 'up'));
  await symlink('/etc', join(root, 'etc'));
  execFileSync('mkfifo', [join(root, 'deep', 'pipe')]);
  expect((await listFiles(root)).sort()).toEqual([join(root, 'a.md'), join(root, 'deep', 'b.md')]);
  expect((await listOthers(root)).sort()).toEqual(['again → .', 'deep/pipe → no link', 'deep/up → ..', 'etc → /etc']);
});
