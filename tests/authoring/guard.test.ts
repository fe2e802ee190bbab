import { once } from 'node:events';
import { createServer, request, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ownAddress, readBody, refuse } from '../../src/authoring/server/guard.ts';
import { OWN_HEADER } from '../../src/authoring/messages.ts';

describe('where a server can be reached', () => {
  const loopback = { address: '127.0.0.1', port: 4321, family: 'IPv4' };
  test.each([
    ['on the loopback address', loopback, ['http://localhost:4321/'], ['localhost:4321', '127.0.0.1:4321', '[::1]:4321']],
    ['on one of the network', { ...loopback, address: '192.0.2.7' }, ['http://192.0.2.7:4321/'], ['192.0.2.7:4321']],
    ['on the port that browsers leave out', { ...loopback, port: 80 }, [], ['localhost', '127.0.0.1', '[::1]']],
    ['nowhere', null, [], []],
    ['on a socket of the file system', '/run/site', [], []],
  ])('%s', (_, listening, urls, hosts) => {
    expect([...ownAddress(listening, urls, 'http:').hosts]).toEqual(hosts);
  });
});

describe('requests', () => {
  let server: Server;
  let port: number;
  /** What was read of the body that came last. */
  let read: number | null;
  beforeAll(async () => {
    server = createServer((asked, response) => {
      read = null;
      const handle = async () => {
        const own = ownAddress(server.address(), [], 'http:');
        const refused = refuse(asked, own);
        if (refused) return refused;
        const body = await readBody(asked);
        read = asked.socket.bytesRead;
        return typeof body === 'string' ? { status: 200, reason: body } : body;
      };
      void handle().then(({ status, reason }) => {
        if (!asked.complete) response.setHeader('connection', 'close');
        response.writeHead(status).end(reason);
      });
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    port = (server.address() as AddressInfo).port;
  });
  afterAll(() => void server.close());

  type Headers = Record<string, string>;
  async function send(headers: Headers, { method = 'POST', path = '/add', body = '{}' } = {}): Promise<{ status: number; body: string }> {
    const own = { host: `localhost:${port}`, [OWN_HEADER]: '1', ...headers };
    const sent = request({ host: '127.0.0.1', port, method, path, headers: own });
    sent.on('error', () => undefined); // the server may close before it has read all
    if (method !== 'GET') sent.write(body);
    sent.end();
    const [response] = (await once(sent, 'response')) as [IncomingMessage];
    return { status: response.statusCode ?? 0, body: await text(response) };
  }

  test.each<[string, (port: number) => Headers]>([
    ['one of this site', (own) => ({ origin: `http://localhost:${own}`, 'sec-fetch-site': 'same-origin' })],
    ['one under another name of this machine', (own) => ({ host: `127.0.0.1:${own}`, origin: `http://127.0.0.1:${own}` })],
    ['a program that says nothing of where it comes from', () => ({})],
  ])('%s is answered', async (_, headers) => {
    expect(await send(headers(port))).toEqual({ status: 200, body: '{}' });
  });

  test.each<[string, (port: number) => Headers]>([
    ['a page of another site', () => ({ origin: 'https://example.org' })],
    ['a page of another server of this machine', () => ({ origin: 'http://localhost:9999' })],
    ['a page of this machine under another name', (own) => ({ origin: `http://127.0.0.1:${own}` })],
    ['a page of another protocol', (own) => ({ origin: `https://localhost:${own}` })],
    ['a page without an origin of its own', () => ({ origin: 'null' })],
    ['a page that its browser calls another', () => ({ 'sec-fetch-site': 'same-site' })],
    ['a name that was turned to this machine', (own) => ({ host: `example.org:${own}`, origin: `http://example.org:${own}` })],
    ['another port of this machine', () => ({ host: 'localhost:9999', origin: 'http://localhost:9999' })],
    ['a name without the port', () => ({ host: 'localhost' })],
  ])('%s is refused', async (_, headers) => {
    expect((await send(headers(port))).status).toBe(403);
  });

  test('other methods are refused', async () => {
    expect((await send({}, { method: 'GET' })).status).toBe(405);
    expect((await send({}, { path: '/start' })).status).toBe(405);
    expect((await send({}, { method: 'PUT' })).status).toBe(405);
    expect((await send({}, { method: 'GET', path: '/start' })).status).toBe(200);
  });

  test('what says that it is too long is not read', async () => {
    expect((await send({ 'content-length': '300000000' })).status).toBe(413);
    expect(read).toBeNull();
  });

  test('what does not say how long it is is read as far as it may go', async () => {
    expect((await send({ 'transfer-encoding': 'chunked' }, { body: 'x'.repeat(20_000_000) })).status).toBe(413);
    expect(read).toBeLessThan(2_000_000);
  });
});
