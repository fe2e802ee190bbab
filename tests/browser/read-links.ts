import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listPages } from './list-pages.ts';

/** A link as it stands on a page. */
interface Link {
  from: string;
  to: URL;
}

/** What the pages of a built site have, as they were written. */
interface Links {
  /** The ids of each page, by its path. */
  ids: Map<string, Set<string>>;
  links: Link[];
  /** Pages that use an id twice. */
  repeated: string[];
}

/** Read the ids and links of all pages of a built site. */
export function readLinks(folder: string, addressOf: (path: string) => string): Links {
  const found: Links = { ids: new Map(), links: [], repeated: [] };
  for (const path of listPages(folder)) {
    const html = readFileSync(join(folder, path.endsWith('/') ? `${path}index.html` : path), 'utf8');
    const valuesOf = (name: string) =>
      [...html.matchAll(new RegExp(`<(?!link|script|meta)[^>]*?\\s${name}="?([^"\\s>]+)`, 'g'))].map(([, value = '']) => value);
    const ids = valuesOf('id');
    found.ids.set(path, new Set(ids));
    if (new Set(ids).size < ids.length) found.repeated.push(path);
    const links = valuesOf('href').map((it) => it.replaceAll('&amp;', '&').replaceAll('&#38;', '&'));
    found.links.push(...links.map((it) => ({ from: path, to: new URL(it, addressOf(path)) })));
  }
  return found;
}

/** List the links within the site that lead to no page or file of it, or to no id on that page. */
export function listDead(folder: string, home: string, { ids, links }: Pick<Links, 'ids' | 'links'>): string[] {
  const { origin } = new URL(home);
  const dead = links.filter(({ to }) => {
    if (to.origin !== origin) return false;
    const path = decodeURIComponent(to.pathname);
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    return !existsSync(file) || (to.hash !== '' && !ids.get(path)?.has(decodeURIComponent(to.hash.slice(1))));
  });
  return dead.map(({ from, to }) => `${from} → ${to.pathname}${to.hash}`);
}
