import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** List every page of a built site, as a path: `/articles/x/`, `/404.html`. A page that only leads on to another is none. */
export function listPages(folder: string, below = '/'): string[] {
  return readdirSync(join(folder, below))
    .sort()
    .flatMap((name) => {
      const path = `${below}${name}`;
      if (statSync(join(folder, path)).isDirectory()) return listPages(folder, `${path}/`);
      if (!name.endsWith('.html') || readFileSync(join(folder, path), 'utf8').includes('http-equiv="refresh"')) return [];
      return [name === 'index.html' ? below : path];
    });
}

/** Tell the template of a page: `/claims/bodies-at-tabqa/` → `/claims/…/`, `/articles/x/cite/` → `/articles/…/cite/`; a page of its own is its template. */
export function templateOf(path: string): string {
  return path.replace(/^(\/[^/]+\/)[^/]+\/(.*)$/, '$1…/$2');
}

/** The templates that have between them what all others are made of. */
const MAIN = ['/', '/articles/…/', '/charts/', '/claims/', '/claims/…/', '/crosswalk/', '/search/'];

/** Pick the longest page of each template that has what others do not. */
export function pickMainPages(folder: string): string[] {
  return pickPages(folder, { each: 1 }).filter((path) => MAIN.includes(templateOf(path)));
}

/** Pick some pages of each template: the longest, the first and the last, which differ most; fewer of each if asked for. */
export function pickPages(folder: string, { each = 3 } = {}): string[] {
  const sizeOf = (path: string) => statSync(join(folder, path.endsWith('/') ? `${path}index.html` : path)).size;
  return Object.values(Object.groupBy(listPages(folder), templateOf)).flatMap((pages = []) => {
    const [longest, ...others] = pages.toSorted((one, other) => sizeOf(other) - sizeOf(one));
    const picked = [longest, pages[0], pages.at(-1), ...others].filter((it) => it !== undefined);
    return [...new Set(picked)].slice(0, each);
  });
}
