import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serveFolder, type FolderServer } from '../print/serve-folder.ts';
import { UsageError } from './usage-error.ts';

/** Choose the public address of the site, with a slash at its end: `SITE_URL`, or else the one that `briefing.yaml` names. */
export function chooseSiteUrl(own: string, asked = process.env['SITE_URL']): URL {
  const text = asked || own;
  const url = URL.parse(text);
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash)
    throw new UsageError(`Unexpected \`SITE_URL\` ${text}, expected a public address such as https://example.org/briefing/`);
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}

/** Serve a built site at the path below which its pages link to one another, as their public address has it. */
export async function serveSite(folder: string, options: { port?: number } = {}): Promise<FolderServer> {
  const home = await readFile(join(folder, 'index.html'), 'utf8');
  const canonical = /<link rel="canonical" href="([^"]+)"/.exec(home)?.[1];
  return serveFolder(folder, { ...options, base: canonical ? new URL(canonical).pathname : '/' });
}
