import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** List every page of a built site, as a path: `/articles/x/`, `/404.html`. */
export function listPages(folder: string, below = '/'): string[] {
  return readdirSync(join(folder, below))
    .sort()
    .flatMap((name) => {
      const path = `${below}${name}`;
      if (statSync(join(folder, path)).isDirectory()) return listPages(folder, `${path}/`);
      return name === 'index.html' ? [below] : name.endsWith('.html') ? [path] : [];
    });
}
