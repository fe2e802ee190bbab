import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseBuildOptions } from '../../src/cli/build/build-options.ts';

let root: string;
const parse = (...args: string[]) => parseBuildOptions(['--content', join(root, 'content'), ...args], root);

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'options-'));
  await Promise.all(['content', 'src', 'photos', 'site'].map((name) => mkdir(join(root, name))));
  await writeFile(join(root, 'photos', 'pier.jpg'), '');
  await writeFile(join(root, 'site', 'index.html'), '');
});
afterAll(() => rm(root, { recursive: true }));

test('takes an earlier build and a new folder as the place of the site', () => {
  expect(parse('--out', join(root, 'site'), '--pdf=off')).toMatchObject({ out: join(root, 'site'), pdf: 'off', ifChanged: false });
  expect(parse('--out', join(root, 'new'), '--if-changed')).toMatchObject({ out: join(root, 'new'), pdf: 'auto', ifChanged: true });
});

test.each([
  ['the project itself', '.', 'expected a folder that holds nothing else of the project'],
  ['what holds the project', '..', 'expected a folder that holds nothing else of the project'],
  ['the content', 'content', 'expected a folder that holds nothing else of the project'],
  ['a place in the sources', 'src/site', 'expected a folder that holds nothing else of the project'],
  ['a folder of other files', 'photos', 'expected an empty folder or an earlier build'],
])('refuses %s as the place of the site', (_, out, message) => {
  expect(() => parse('--out', join(root, out))).toThrow(message);
});

test('refuses an unknown way with PDFs', () => {
  expect(() => parse('--pdf=maybe')).toThrow('Unexpected `--pdf=maybe`, expected one of: auto, required, off');
});
