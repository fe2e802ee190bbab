import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { OWN_HEADER } from '../messages.ts';

/** Where a server can be reached: `http:` and the hosts with their ports, as browsers write them. */
export interface OwnAddress {
  protocol: 'http:' | 'https:';
  hosts: ReadonlySet<string>;
}

/** Why a request is refused. */
export interface Refusal {
  status: 403 | 405 | 413;
  reason: string;
}

/** The most bytes that a page may send: words of a paragraph, and what the form asks for. */
const MAX_BYTES = 100_000;

/** The names that lead to this machine, whatever a server of names says. */
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];
/** What a server listens on that these names lead to. */
const HEARS_LOOPBACK = ['127.0.0.1', '::1', '0.0.0.0', '::'];

/** Tell where a server can be reached, by where it listens and by the addresses that it shows itself. */
export function ownAddress(listening: AddressInfo | string | null, urls: readonly string[], protocol: OwnAddress['protocol']): OwnAddress {
  const { address = '', port = 0 } = typeof listening === 'object' ? (listening ?? {}) : {};
  const names = HEARS_LOOPBACK.includes(address) ? LOOPBACK.map((name) => `${protocol}//${name}:${port}`) : [];
  return { protocol, hosts: new Set([...names, ...urls].map((url) => new URL(url).host)) };
}

/**
 * Refuse what no page of this site asks, before anything of it is read: a page of another site, one of another server of this
 * machine, and one whose name was turned to this machine after it was loaded.
 */
export function refuse({ method, url, headers }: IncomingMessage, { protocol, hosts }: OwnAddress): Refusal | null {
  const { origin } = headers;
  const host = headers.host ?? String(headers[':authority'] ?? ''); // as HTTP/2 calls it
  const site = headers['sec-fetch-site'];
  const isOwn =
    headers[OWN_HEADER] !== undefined &&
    hosts.has(host) &&
    (origin === undefined || origin === `${protocol}//${host}`) &&
    (site === undefined || site === 'same-origin');
  if (!isOwn) return { status: 403, reason: 'Not asked by a page of this site.' };
  const wanted = url === '/start' ? 'GET' : 'POST';
  if (method !== wanted) return { status: 405, reason: `Unexpected ${method ?? 'request'}, expected ${wanted}.` };
  return Number(headers['content-length'] ?? 0) > MAX_BYTES ? tooLarge() : null;
}

/** Read what a page sends, as far as it may go. */
export async function readBody(request: IncomingMessage): Promise<string | Refusal> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    chunks.push(chunk as Buffer);
    bytes += (chunk as Buffer).length;
    if (bytes > MAX_BYTES) return tooLarge();
  }
  return Buffer.concat(chunks).toString('utf8');
}

function tooLarge(): Refusal {
  return { status: 413, reason: `Unexpected request of more than ${MAX_BYTES} bytes, expected words of one paragraph.` };
}
