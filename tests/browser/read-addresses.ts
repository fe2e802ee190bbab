import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import { listFiles } from '../../src/cli/build/digest-files.ts';
import { readPdf } from '../formats/pdf/read-pdf.ts';

/** An address that a file of a built site holds. */
export interface Address {
  /** The file, from the folder of the site. */
  from: string;
  to: string;
}

/**
 * Read every address that a reader or a program may follow from a built site: attributes and refreshes of pages, `url()` of
 * styles, paths in data, links of PDFs, and whatever else begins with the public address.
 */
export async function readAddresses(folder: string, site: string): Promise<Address[]> {
  const files = (await listFiles(folder)).filter((file) => !/\.(?:woff2|png|br|gz)$/.test(file)).sort();
  const found = await Promise.all(
    files.map(async (file) => {
      const from = relative(folder, file).replaceAll('\\', '/');
      const addresses = await readFileAddresses(file, new URL(site).origin);
      return addresses.map((to) => ({ from, to }));
    }),
  );
  return found.flat();
}

async function readFileAddresses(file: string, origin: string): Promise<string[]> {
  if (file.endsWith('.pdf')) {
    const { links } = await readPdf(readFileSync(file));
    return links.flatMap(({ url }) => url ?? []);
  }
  const text = readFileSync(file, 'utf8');
  const absolute = [...text.matchAll(new RegExp(`${RegExp.escape(origin)}[^\\s"'<>\\\\|)\\]}]*`, 'g'))]
    // Markup that is shown as text ends where its quotation mark does; a template of addresses is none.
    .map(([url]) => url.replace(/&quot;.*$/s, '').replace(/[.,;:]+$/, ''))
    .filter((url) => !url.includes('{'));
  return [...absolute, ...readOwn(extname(file), text)].map(decode);
}

/** Read the addresses of a file that do not name the site. */
function readOwn(extension: string, text: string): string[] {
  const all = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, value = '']) => value);
  const urls = all(/\burl\(\s*["']?([^"')]+)/g);
  switch (extension) {
    case '.html':
      return [
        ...all(/<[a-z][^>]*?\s(?:href|src|action|poster)="([^"]*)"/g),
        ...all(/\ssrcset="([^"]*)"/g).flatMap((set) => set.split(',').map((it) => it.trim().split(' ')[0] ?? '')),
        ...all(/http-equiv="refresh" content="\d+;\s*url=([^"]*)"/g),
        ...urls,
      ];
    case '.css':
    case '.svg':
      return [...urls, ...all(/\shref="([^"]*)"/g)];
    default:
      return [];
  }
}

function decode(text: string): string {
  return text.replaceAll('&amp;', '&').replaceAll('&#38;', '&');
}

/** Say why an address is none that works wherever the site stands, `null` if it does; `site` is its public address. */
export function faultOf({ to }: Address, folder: string, site: string): string | null {
  if (/^(?:#|data:|mailto:)/.test(to)) return null;
  if (!/^(?:\/|https?:)/.test(to)) return 'relative: it breaks where the host drops or adds a slash';
  const url = new URL(to, site);
  const { origin, pathname: base } = new URL(site);
  if (url.origin !== origin) return null;
  if (!`${url.pathname}/`.startsWith(base)) return 'not below the base';
  const path = decodeURIComponent(url.pathname.slice(base.length));
  const file = join(folder, path === '' || path.endsWith('/') ? `${path}index.html` : path);
  return existsSync(file) && statSync(file).isFile() ? null : 'leads nowhere';
}
