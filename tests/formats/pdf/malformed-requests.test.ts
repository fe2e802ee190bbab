import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { serveFolder, type FolderServer } from '../../../src/formats/http/serve-folder.ts';

const TEXT = '0123456789';
/** More than any socket buffers. */
const LARGE = 50_000_000;

let work: string;
let server: FolderServer;

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'malformed-'));
  const site = join(work, 'site');
  await mkdir(join(site, 'claims'), { recursive: true });
  await writeFile(join(work, 'secret.txt'), 'secret');
  await writeFile(join(site, 'index.html'), 'Home');
  await writeFile(join(site, '404.html'), 'No such page');
  await writeFile(join(site, 'claims/index.html'), 'Claims');
  await writeFile(join(site, 'a.txt'), TEXT);
  await writeFile(join(site, 'empty.txt'), '');
  await writeFile(join(site, '.hidden'), 'hidden');
  await writeFile(join(site, 'large.bin'), new Uint8Array(LARGE));
  server = await serveFolder(site);
});
afterAll(async () => {
  await server.close();
  await rm(work, { recursive: true });
});
// Whatever was asked, the next one is answered.
afterEach(async () => expect(await (await fetch(server.url)).text()).toBe('Home'));

const open = () => connect(Number(new URL(server.url).port), '127.0.0.1');

/** Send bytes as they are, and read all that comes back. */
async function send(request: string): Promise<{ status: number; headers: Map<string, string>; body: string }> {
  const socket = open();
  let answer = '';
  socket.setEncoding('latin1').on('data', (chunk: string) => (answer += chunk));
  socket.on('error', () => undefined); // where the server closes before it has read all
  socket.write(request, 'latin1');
  await new Promise((resolve) => socket.once('close', resolve));
  const [head = '', ...body] = answer.split('\r\n\r\n');
  const [first = '', ...lines] = head.split('\r\n');
  const headers = lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()] as const);
  return { status: Number(first.split(' ')[1]), headers: new Map(headers), body: body.join('\r\n\r\n') };
}
const get = (target: string, more = '', method = 'GET') =>
  send(`${method} ${target} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n${more}\r\n`);

/** Name each case by the beginning of what is asked. */
function named<T extends unknown[]>(cases: [string, number, ...T][]): [string, number, string, ...T][] {
  return cases.map(([asked, status, ...rest]) => [asked.slice(0, 60), status, asked, ...rest]);
}

describe('addresses', () => {
  test.each(
    named([
      ['//', 404],
      ['///', 404],
      ['//a:99999/', 404],
      ['//example.org/..', 404],
      ['/claims//', 404],
      ['/a.txt/', 404],
      ['/a.txt/b', 404],
      [`/${'a'.repeat(300)}`, 404],
      [`/${'a'.repeat(300)}/index.html`, 404],
      [`/${'%41'.repeat(300)}`, 404],
      [`/${'a/'.repeat(3000)}`, 404],
      [`/${'a'.repeat(20_000)}`, 431],
      ['/../secret.txt', 404],
      ['/..%2fsecret.txt', 404],
      ['/%2e%2e/secret.txt', 404],
      ['/claims/..%2f..%2fsecret.txt', 404],
      ['/..%5csecret.txt', 404],
      ['/.hidden', 404],
      ['/./a.txt', 404],
      ['/%00', 400],
      ['/a.txt%00.html', 400],
      ['/%', 400],
      ['/%zz', 400],
      ['/%c0%ae%c0%ae/secret.txt', 400],
      ['/%ff', 400],
      ['/caf\xe9', 400],
      ['a.txt', 400],
      ['?', 200],
      ['/a.txt?x=%zz', 200],
      ['http://example.org/a.txt', 200],
      ['http://example.org', 200],
      ['http://a:99999/a.txt', 200],
      ['http://', 200],
      ['ftp://example.org/a.txt', 400],
      ['/claims', 308],
      ['http://example.org/claims', 308],
      ['/%63laims', 308],
    ]),
  )('%s → %i', async (_, status, target) => {
    const { status: found, headers, body } = await get(target);
    // The parser of HTTP may refuse already what is no path.
    expect([status, ...(target.startsWith('/') ? [] : [400])]).toContain(found);
    expect(body).not.toContain('secret');
    if (found === 308) expect(headers.get('location')).toMatch(/^\/(?:claims|%63laims)\/$/);
    if (found !== 431 && headers.size > 1) expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('what is not there has a page that says so, and no type is guessed', async () => {
    const { status, headers, body } = await get('/nothing');
    expect([status, headers.get('content-type'), body]).toEqual([404, 'text/html;charset=utf-8', 'No such page']);
  });
});

describe('methods', () => {
  test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'])('%s is not allowed', async (method) => {
    const { status, headers } = await get('/a.txt', 'Content-Length: 0\r\n', method);
    expect([status, headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  test('a long body is not waited for', async () => {
    const { status, headers } = await get('/', 'Content-Length: 300000000\r\n', 'POST');
    expect([status, headers.get('connection')]).toEqual([405, 'close']);
  });

  test('HEAD has the headers alone, of the whole', async () => {
    const { status, headers, body } = await get('/a.txt', 'Range: bytes=0-1\r\n', 'HEAD');
    expect([status, headers.get('content-length'), body]).toEqual([200, '10', '']);
    expect((await get('/nothing', '', 'HEAD')).body).toBe('');
    expect((await get('/%', '', 'HEAD')).body).toBe('');
  });

  test.each(['CONNECT example.org:443 HTTP/1.1\r\n\r\n', 'NONSENSE\r\n\r\n', '\0\xff\r\n\r\n', 'GET / HTTP/9.9\r\n\r\n', 'GET /\r\n\r\n'])(
    '%j ends that connection at most',
    async (request) => {
      await send(request);
    },
  );
});

describe('ranges', () => {
  test.each(
    named<[string, string | null]>([
      ['bytes=0-4', 206, '01234', 'bytes 0-4/10'],
      ['bytes=5-', 206, '56789', 'bytes 5-9/10'],
      ['bytes=-5', 206, '56789', 'bytes 5-9/10'],
      ['bytes=-1', 206, '9', 'bytes 9-9/10'],
      ['bytes=-100', 206, TEXT, 'bytes 0-9/10'],
      ['bytes=0-0', 206, '0', 'bytes 0-0/10'],
      ['bytes=8-100', 206, '89', 'bytes 8-9/10'],
      ['bytes=0-99999999999999999999999', 206, TEXT, 'bytes 0-9/10'],
      ['bytes=0-2,3-5', 206, '012345', 'bytes 0-5/10'],
      ['bytes=0-2,5-6', 200, TEXT, null],
      ['bytes=9-2', 416, '', 'bytes */10'],
      ['bytes=10-', 416, '', 'bytes */10'],
      ['bytes=99999999999999999999999-', 416, '', 'bytes */10'],
      [`bytes=${'9'.repeat(400)}-`, 416, '', 'bytes */10'],
      ['bytes=-0', 416, '', 'bytes */10'],
      ['bytes=-', 416, '', 'bytes */10'],
      ['bytes=', 416, '', 'bytes */10'],
      ['bytes=a-b', 416, '', 'bytes */10'],
      ['bytes=1e1-', 416, '', 'bytes */10'],
      ['bytes=0x1-', 416, '', 'bytes */10'],
      ['pages=1-2', 200, TEXT, null],
      ['nonsense', 200, TEXT, null],
    ]),
  )('%s → %i', async (_, status, range, body, part) => {
    const answer = await get('/a.txt', `Range: ${range}\r\n`);
    expect([answer.status, answer.body, answer.headers.get('content-range') ?? null]).toEqual([status, body, part]);
    if (status !== 416) expect(answer.headers.get('content-length')).toBe(`${body.length}`);
  });

  test('of an empty file there is the whole', async () => {
    for (const range of ['bytes=0-', 'bytes=-5']) expect((await get('/empty.txt', `Range: ${range}\r\n`)).status).toBe(200);
  });

  test('a part is only of the file of which the other parts are', async () => {
    const etag = (await get('/a.txt')).headers.get('etag') ?? '';
    expect((await get('/a.txt', `Range: bytes=0-1\r\nIf-Range: ${etag}\r\n`)).body).toBe('01');
    expect((await get('/a.txt', `Range: bytes=0-1\r\nIf-Range: "another"\r\n`)).body).toBe(TEXT);
  });
});

test('what a browser has already is not sent again', async () => {
  const etag = (await get('/a.txt')).headers.get('etag') ?? '';
  for (const tags of [etag, `W/${etag}`, `"another", ${etag}`, '*']) {
    const { status, body } = await get('/a.txt', `If-None-Match: ${tags}\r\n`);
    expect([status, body], tags).toEqual([304, '']);
  }
  for (const tags of ['"another"', 'nonsense', '']) expect((await get('/a.txt', `If-None-Match: ${tags}\r\n`)).body, tags).toBe(TEXT);
});

test('connections that are cut off in the middle of an answer end nothing else', async () => {
  for (let round = 0; round < 20; round++) {
    const socket = open();
    socket.on('error', () => undefined);
    socket.write('GET /large.bin HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n');
    await once(socket, 'data');
    socket.resetAndDestroy();
  }
  const whole = await fetch(`${server.url}large.bin`);
  expect((await whole.arrayBuffer()).byteLength).toBe(LARGE);
});
