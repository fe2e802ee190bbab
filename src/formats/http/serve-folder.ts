import { existsSync } from 'node:fs';
import { createServer, STATUS_CODES, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { openInFolder } from './open-file.ts';
import { isPlain, readTarget, type Target } from './read-target.ts';
import { sendFile, type Exchange } from './send-file.ts';

/** A folder on the loopback address. */
export interface FolderServer {
  /** The address of its base with a slash at the end: `http://127.0.0.1:4321/`. */
  url: string;
  close(): Promise<void>;
}

export interface ServeOptions {
  /** 0 for any that is free. */
  port?: number;
  /** The path below which the folder stands, with a slash at its end; the root leads there. */
  base?: string;
  /** What of the folder is still being made. */
  coming?: Coming;
}

/** Files that are still being made in a folder, which moves to another place then. */
export interface Coming {
  /** The paths of the files, from the base: a request for one waits. */
  paths: readonly string[];
  /** The place to which the folder moves when they are there. */
  place: string;
  done: Promise<unknown>;
}

/** What may be compressed beforehand, with the ends of the files, the best first. */
const ENCODINGS = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const;

/**
 * Serve a folder as a static host does: compressed files where there are some, `index.html` for folders, `404.html` with
 * status 404 for what is not there. The folder may be exchanged for another one at any time: each answer is from the one
 * before or the one after. No request ends the server, and no error on the way of an answer.
 */
export async function serveFolder(folder: string, { port = 0, base = '/', coming }: ServeOptions = {}): Promise<FolderServer> {
  const site: ServedSite = { folder, base, above: readTarget(base)?.steps.slice(0, -1) ?? [] };
  if (coming) site.coming = awaitRest(site, coming);
  const server = createServer((request, response) => {
    // What goes wrong with a connection ends that one, and nobody is left to tell.
    request.on('error', () => undefined);
    response.on('error', () => undefined);
    response.setHeader('x-content-type-options', 'nosniff');
    answer(site, { request, response }).catch(() => {
      if (response.headersSent) response.destroy();
      else say(response, 500);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  server.on('error', () => undefined); // more connections than there may be files: the next one can come again
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`, close };
}

interface ServedSite {
  folder: string;
  base: string;
  /** The steps of the base. */
  above: readonly string[];
  /** What is still being made. */
  coming?: { paths: ReadonlySet<string>; arrived: Promise<void> };
}

/** Serve a folder from its new place when all of it is there. */
function awaitRest(site: ServedSite, { paths, place, done }: Coming): NonNullable<ServedSite['coming']> {
  const arrived = done.then(() => {
    site.folder = place;
    delete site.coming;
  });
  arrived.catch(() => undefined); // a request that waits for it gets 500, and else nobody asks
  return { paths: new Set(paths), arrived };
}

async function answer(site: ServedSite, exchange: Exchange): Promise<void> {
  const { base, above } = site;
  const { request, response } = exchange;
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('allow', 'GET, HEAD').setHeader('connection', 'close');
    return say(response, 405);
  }
  const target = readTarget(request.url ?? '/');
  if (!target) return say(response, 400);
  const { path, steps } = target;
  const isBelow = above.every((step, at) => step === steps[at]);
  if (path === '/' && base !== '/') return redirect(response, 302, base);
  if (isBelow && steps.length === above.length && base !== '/') return redirect(response, 308, base);
  const own = { ...target, steps: steps.slice(above.length) };
  if (isBelow && site.coming?.paths.has(`/${own.steps.join('/')}`)) await site.coming.arrived;
  let folder = await locate(site);
  let found = isBelow && (await sendFound(folder, own, exchange));
  if (!found && folder !== (await locate(site))) {
    folder = site.folder; // it was moved meanwhile
    found = isBelow && (await sendFound(folder, own, exchange));
  }
  if (!found) await sendNotFound(folder, exchange);
}

/** Tell where the folder stands: when it is on its way, where it comes to. */
async function locate(site: ServedSite): Promise<string> {
  if (site.coming && !existsSync(site.folder)) await site.coming.arrived;
  return site.folder;
}

/** Send what a path leads to, or lead on to a folder; false where it leads nowhere. */
async function sendFound(folder: string, target: Target, exchange: Exchange): Promise<boolean> {
  const { path, steps, search } = target;
  if (!isPlain(steps)) return false;
  const name = steps.at(-1) === '' ? [...steps.slice(0, -1), 'index.html'] : steps;
  const file = join(folder, ...name);
  for (const [encoding, ending] of [...ENCODINGS.filter(([it]) => accepts(exchange.request, it)), [null, ''] as const]) {
    const found = await openInFolder(folder, `${file}${ending}`);
    if (found === 'folder' && encoding === null && name === steps) {
      redirect(exchange.response, 308, `${path}/${search}`); // in a folder without a slash, relative links would break
      return true;
    }
    if (found === null || found === 'folder') continue;
    await sendFile(exchange, found, { name: file, encoding });
    return true;
  }
  return false;
}

function accepts({ headers }: IncomingMessage, encoding: string): boolean {
  return new RegExp(`\\b${encoding}\\b(?!\\s*;\\s*q=0(?:\\.0*)?\\s*(?:,|$))`).test(String(headers['accept-encoding'] ?? ''));
}

async function sendNotFound(folder: string, exchange: Exchange): Promise<void> {
  const page = await openInFolder(folder, join(folder, '404.html'));
  if (page === null || page === 'folder') say(exchange.response, 404);
  else await sendFile(exchange, page, { name: '404.html', status: 404 });
}

function redirect(response: ServerResponse, status: 302 | 308, location: string): void {
  response.writeHead(status, { location, 'content-length': 0 }).end();
}

/** Answer with a status and its name alone. */
function say(response: ServerResponse, status: 400 | 404 | 405 | 500): void {
  const text = `${status} ${STATUS_CODES[status] ?? ''}\n`;
  response.writeHead(status, { 'content-type': 'text/plain;charset=utf-8', 'content-length': text.length }).end(text);
}
