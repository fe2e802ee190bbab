import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFolder, type FolderServer } from '../../../src/formats/http/serve-folder.ts';

let folder: string;
let server: FolderServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'serve-'));
  await mkdir(join(folder, 'articles', 'ferry'), { recursive: true });
  await writeFile(join(folder, '404.html'), 'No such page');
  await writeFile(join(folder, 'articles', 'ferry', 'index.html'), 'The ferry');
  await writeFile(join(folder, 'articles', 'ferry', 'ferry.pdf'), '%PDF');
  server = await serveFolder(folder);
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

test.each([
  ['a folder', 'articles/ferry/', 200, 'text/html;charset=utf-8', 'The ferry'],
  ['a folder without its slash, by a redirect', 'articles/ferry', 200, 'text/html;charset=utf-8', 'The ferry'],
  ['a file', 'articles/ferry/ferry.pdf', 200, 'application/pdf', '%PDF'],
  ['an unknown path', 'articles/tram/', 404, 'text/html;charset=utf-8', 'No such page'],
  ['a path out of the folder', '..%2f..%2fetc/passwd', 404, 'text/html;charset=utf-8', 'No such page'],
])('answers for %s', async (_, path, status, type, body) => {
  const response = await fetch(server.url + path);
  expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([status, type, body]);
});

test('listens on the loopback address only', () => {
  expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
});

test('refuses a port that is taken', async () => {
  await expect(serveFolder(folder, { port: Number(new URL(server.url).port) })).rejects.toThrow('EADDRINUSE');
});

test('stands below a base: the root leads there, and nothing else is outside of it', async () => {
  const based = await serveFolder(folder, { base: '/team/' });
  const get = async (path: string) => {
    const response = await fetch(new URL(path, based.url));
    return `${response.status} ${new URL(response.url).pathname} ${await response.text()}`;
  };
  expect(based.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/team\/$/);
  expect(await get('articles/ferry')).toBe('200 /team/articles/ferry/ The ferry');
  expect(await get('/articles/ferry/')).toBe('404 /articles/ferry/ No such page');
  expect(await get('/')).toBe('404 /team/ No such page'); // this folder has no first page
  await based.close();
});
