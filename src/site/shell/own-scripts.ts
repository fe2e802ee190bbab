import { hash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import type { Bundle } from './shipped-code.ts';
import { THEME_START } from './theme-start.ts';

/** Name a script or style as a policy does: `'sha256-…'`. */
export function hashInline(code: string): string {
  return `'sha256-${hash('sha256', code, 'base64')}'`;
}

/** The names of the scripts that stand in our templates themselves. */
export const WRITTEN_SCRIPTS: readonly string[] = [hashInline(THEME_START)];

/**
 * Make the Vite plugin that writes down, as a list in JSON, the names of all scripts that a build makes: Astro puts the
 * short ones into pages, and no other script of a page may run.
 *
 * @param file where to; nothing is written without it
 */
export function nameScripts(file: string | undefined) {
  return {
    name: 'name-scripts',
    generateBundle: {
      order: 'pre' as const, // Astro takes the scripts that it puts into pages out of the bundle
      handler(this: { environment: { name: string } }, _: unknown, bundle: Bundle) {
        if (this.environment.name !== 'client' || !file) return;
        const scripts = Object.values(bundle).flatMap(({ code }) => (code === undefined ? [] : [hashInline(code.trim())]));
        writeFileSync(file, JSON.stringify(scripts));
      },
    },
  };
}
