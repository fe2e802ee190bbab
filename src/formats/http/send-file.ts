import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { lookup } from 'mrmime';
import { combineRanges, parse, type Range } from 'range-parser';
import type { OpenFile } from './open-file.ts';

/** A request, and the answer to it. */
export interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
}

/** How a file is sent. */
interface Sending {
  /** The name of the file, which tells its type. */
  name: string;
  /** How it is compressed. */
  encoding?: string | null;
  /** 404 for the page of what is not there. */
  status?: 200 | 404;
}

/** Send a file, or the part of it that is asked for, or that it has not changed; and close it. */
export async function sendFile(exchange: Exchange, file: OpenFile, sending: Sending): Promise<void> {
  try {
    await send(exchange, file, sending);
  } finally {
    await file.handle.close();
  }
}

async function send({ request, response }: Exchange, { handle, stats }: OpenFile, sending: Sending): Promise<void> {
  const { name, encoding, status = 200 } = sending;
  response.setHeader('vary', 'accept-encoding').setHeader('cache-control', 'no-cache').setHeader('accept-ranges', 'bytes');
  if (encoding) response.setHeader('content-encoding', encoding);
  let range: Range | 'whole' | 'nowhere' = 'whole';
  if (status === 200) {
    const etag = `"${[stats.ino, stats.size, stats.mtimeMs].map((it) => Math.round(it).toString(36)).join('-')}"`;
    response.setHeader('etag', etag).setHeader('last-modified', stats.mtime.toUTCString());
    if (namesTag(request.headers['if-none-match'], etag)) return void response.writeHead(304).end();
    range = readRange(request, stats.size, etag);
  }
  if (range === 'nowhere') return void response.writeHead(416, { 'content-range': `bytes */${stats.size}`, 'content-length': 0 }).end();
  const { start, end } = range === 'whole' ? { start: 0, end: stats.size - 1 } : range;
  if (range !== 'whole') response.setHeader('content-range', `bytes ${start}-${end}/${stats.size}`);
  const length = end - start + 1;
  response.writeHead(range === 'whole' ? status : 206, { 'content-type': typeOf(name), 'content-length': length });
  if (request.method === 'HEAD' || length === 0) return void response.end();
  const stream = handle.createReadStream({ start, end });
  await pipeline(stream, response, { end: false });
  // A file that was cut short meanwhile: the other side must not take what it has got for all.
  if (stream.bytesRead === length) response.end();
  else response.destroy();
}

/** Tell which part of a file is asked for; several parts at once are answered with the whole, as are units that nobody knows. */
function readRange({ method, headers }: IncomingMessage, size: number, etag: string): Range | 'whole' | 'nowhere' {
  const isSame = headers['if-range'] === undefined || headers['if-range'] === etag;
  if (method !== 'GET' || size === 0 || !isSame || !/^bytes=/i.test(headers.range ?? '')) return 'whole';
  const [range, ...others] = combineRanges(parse(size, headers.range ?? '').ranges);
  if (!range) return 'nowhere';
  return others.length ? 'whole' : range;
}

function namesTag(header: string | undefined, etag: string): boolean {
  const tags = (header ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes('*') || tags.includes(etag);
}

function typeOf(name: string): string {
  const type = lookup(name) ?? 'application/octet-stream';
  return type.startsWith('text/') ? `${type};charset=utf-8` : type;
}
