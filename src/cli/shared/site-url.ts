import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serveFolder, type FolderServer } from '../../formats/http/serve-folder.ts';
import { UsageError } from '../../compiler/problems/usage-error.ts';

/** Choose the public address of the site, with a slash at its end: `SITE_URL`, or else the one that `briefing.yaml` names. */
export function chooseSiteUrl(own: string, asked = process.env['SITE_URL']): URL {
  const text = asked || own;
  const url = URL.parse(text);
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash || /%/.test(url.pathname))
    throw new UsageError(`Unexpected \`SITE_URL\` ${text}, expected a public address such as https://example.org/briefing/`);
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}

/** Read the public address of a built site, as its first page has it. */
export async function readSiteUrl(folder: string): Promise<URL> {
  const home = await readFile(join(folder, 'index.html'), 'utf8');
  const [, canonical] = /<link rel="canonical" href="([^"]+)"/.exec(home) ?? [];
  if (!canonical) throw new UsageError(`Unexpected first page in ${folder}, expected one that \`npm run build\` made`);
  return new URL(canonical);
}

/** Serve a built site at the path below which its pages link to one another, as their public address has it. */
export async function serveSite(folder: string): Promise<FolderServer> {
  const { pathname } = await readSiteUrl(folder);
  return serveFolder(folder, { base: pathname });
}
