import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

/** A folder on the loopback address. */
export interface FolderServer {
  /** The address of its base with a slash at the end: `http://127.0.0.1:4321/`. */
  url: string;
  close(): Promise<void>;
}

interface ServeOptions {
  /** 0 for any that is free. */
  port?: number;
  /** The path below which the folder stands, with a slash at its end; the root leads there. */
  base?: string;
}

/** Serve a folder as a static host does: compressed files where there are some, `index.html` for folders, `404.html` with status 404 for what is not there. */
export async function serveFolder(folder: string, { port = 0, base = '/' }: ServeOptions = {}): Promise<FolderServer> {
  // `dev` looks at the disk on each request, so a new build may take the folder's place while it is served.
  const files = sirv(folder, { dev: true, etag: true, extensions: ['html'], brotli: true, gzip: true });
  const server = createServer((request, response) => {
    const address = request.url ?? '/';
    if (!address.startsWith(base)) {
      if (address === '/') response.writeHead(302, { location: base }).end();
      else sendNotFound(folder, request, response);
      return;
    }
    request.url = address.slice(base.length - 1);
    const path = folderWithoutSlash(folder, request.url);
    if (path) response.writeHead(308, { location: base + path.slice(1) }).end();
    else files(request, response, () => sendNotFound(folder, request, response));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`, close };
}

/** Give the address with a slash where it names a folder without one, in which relative links would break. */
function folderWithoutSlash(folder: string, address: string): string | null {
  const { pathname, search } = new URL(address, 'http://127.0.0.1');
  if (pathname.endsWith('/') || pathname.includes('..') || pathname.includes('%')) return null;
  const file = join(folder, pathname);
  return statSync(file, { throwIfNoEntry: false })?.isDirectory() ? `${pathname}/${search}` : null;
}

function sendNotFound(folder: string, request: IncomingMessage, response: ServerResponse): void {
  const page = join(folder, '404.html');
  response.writeHead(404, { 'content-type': 'text/html;charset=utf-8' });
  if (request.method !== 'HEAD' && existsSync(page)) createReadStream(page).pipe(response);
  else response.end();
}
