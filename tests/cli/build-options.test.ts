import { mkdir, mkdtemp, readlink, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseBuildOptions } from '../../src/cli/build/build-options.ts';
import { markSite } from '../../src/cli/build/site-marker.ts';

let root: string;
function parse(...args: string[]) {
  const options = parseBuildOptions(['--content', join(root, 'content'), ...args], root);
  if (!options) throw new Error('help was asked for');
  return options;
}

beforeAll(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'options-')));
  await Promise.all(['content', 'src', 'photos', 'thesis', 'empty', 'site', 'site-and-thesis'].map((name) => mkdir(join(root, name))));
  await writeFile(join(root, 'photos', 'pier.jpg'), '');
  for (const name of ['thesis', 'site', 'site-and-thesis']) await writeFile(join(root, name, 'index.html'), '');
  for (const name of ['site', 'site-and-thesis']) await markSite(join(root, name), '0'.repeat(64));
  await writeFile(join(root, 'site-and-thesis', 'thesis.txt'), '');
  await symlink('site', join(root, 'link'));
  await symlink('photos', join(root, 'link-to-photos'));
  await symlink('content', join(root, 'link-to-content'));
  await symlink('nowhere', join(root, 'link-to-nowhere'));
});
afterAll(() => rm(root, { recursive: true }));

test('takes an earlier build, an empty folder and a new one as the place of the site', () => {
  expect(parse('--out', join(root, 'site'), '--pdf=off')).toMatchObject({ out: join(root, 'site'), pdf: 'off', ifChanged: false });
  expect(parse('--out', join(root, 'empty'))).toMatchObject({ out: join(root, 'empty') });
  expect(parse('--out', join(root, 'new'), '--if-changed')).toMatchObject({ out: join(root, 'new'), pdf: 'auto', ifChanged: true });
});

test('a link to an earlier build stays, and the site comes to where it leads', async () => {
  expect(parse('--out', join(root, 'link'))).toMatchObject({ out: join(root, 'site') });
  expect(parse('--out', join(root, 'link/deeper'))).toMatchObject({ out: join(root, 'site/deeper') });
  expect(await readlink(join(root, 'link'))).toBe('site');
});

test.each([
  ['the project itself', '.', 'expected a folder that holds nothing else of the project'],
  ['what holds the project', '..', 'expected a folder that holds nothing else of the project'],
  ['the content', 'content', 'expected a folder that holds nothing else of the project'],
  ['a place in the sources', 'src/site', 'expected a folder that holds nothing else of the project'],
  ['a link to the content', 'link-to-content', 'expected a folder that holds nothing else of the project'],
  ['a place behind a link to the content', 'link-to-content/site', 'expected a folder that holds nothing else of the project'],
  ['a folder of other files', 'photos', 'photos/pier.jpg, expected an empty folder or a site that was built'],
  ['a link to other files', 'link-to-photos', 'photos/pier.jpg, expected an empty folder or a site that was built'],
  ['a folder with a first page of somebody', 'thesis', 'thesis/index.html, expected an empty folder or a site that was built'],
  ['a site to which a text was added', 'site-and-thesis', 'site-and-thesis/thesis.txt, expected an empty folder or a site that was built'],
  ['a link to nowhere', 'link-to-nowhere', 'link-to-nowhere to nowhere, expected a folder'],
  ['a file', 'photos/pier.jpg', 'pier.jpg is a file'],
  ['a place in a file', 'photos/pier.jpg/site', 'pier.jpg is a file'],
])('refuses %s as the place of the site', (_, out, message) => {
  expect(() => parse('--out', join(root, out))).toThrow(message);
});

test('refuses an unknown way with PDFs, an unknown paper, or an unknown way with pictures for previews', () => {
  expect([parse().paper, parse('--paper=letter').paper]).toEqual(['a4', 'letter']);
  expect(() => parse('--paper=a3')).toThrow('Unexpected `--paper=a3`, expected one of: a4, letter');
  expect([parse().previews, parse('--previews=off').previews]).toEqual([true, false]);
  expect(() => parse('--previews=maybe')).toThrow('Unexpected `--previews=maybe`, expected one of: on, off');
  expect(() => parse('--pdf=maybe')).toThrow('Unexpected `--pdf=maybe`, expected one of: auto, required, off');
});

test('knows no other option', () => {
  expect(() => parse('--pier')).toThrow("Unknown option '--pier'");
});
