import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
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

describe('a folder of which a part is still being made', () => {
  const [at, moved] = [() => join(folder, 'fresh'), () => join(folder, 'dist')];
  let rest: { done: Promise<unknown>; arrive: (value: unknown) => void; fail: (reason: Error) => void };
  let half: FolderServer;
  beforeEach(async () => {
    await mkdir(at());
    await writeFile(join(at(), 'index.html'), 'first page');
    await writeFile(join(at(), 'whole.pdf'), '%PDF, half of i');
    const { promise, resolve, reject } = Promise.withResolvers();
    rest = { done: promise, arrive: resolve, fail: reject };
    half = await serveFolder(at(), { base: '/team/', coming: { paths: ['/whole.pdf'], place: moved(), done: rest.done } });
  });
  afterEach(async () => {
    await half.close();
    for (const place of [at(), moved()]) await rm(place, { recursive: true, force: true });
  });
  const get = async (path: string) => {
    const response = await fetch(half.url + path);
    return [response.status, (await response.text()).trim()];
  };

  test('answers what is there, lets wait for that part, and leads to it in its place', async () => {
    const waiting = get('whole.pdf');
    expect([await get(''), (await get('nothing'))[0]]).toEqual([[200, 'first page'], 404]);
    await writeFile(join(at(), 'whole.pdf'), '%PDF, all of it');
    await rename(at(), moved());
    const between = get('');
    await new Promise((next) => setTimeout(next, 100)); // it has come to the server by then
    rest.arrive(null);
    expect([await waiting, await between, await get('')]).toEqual([
      [200, '%PDF, all of it'],
      [200, 'first page'],
      [200, 'first page'],
    ]);
  });

  test('says 500 for that part if it is not made, and serves the rest', async () => {
    const waiting = get('whole.pdf');
    rest.fail(new Error('no paper'));
    expect([await waiting, await get('')]).toEqual([
      [500, '500 Internal Server Error'],
      [200, 'first page'],
    ]);
  });
});
