import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, relative } from 'node:path';
import { WRITTEN_SCRIPTS } from '../../site/shell/own-scripts.ts';
import type { Briefing } from '../../model/compiled.ts';

interface PagesOptions {
  root: string;
  content: string;
  out: string;
  /** The public address, with the path below which the site stands. */
  site: URL;
  /** Whether the pages link to PDFs. */
  pdf: boolean;
  /** Whether the pages name pictures for previews. */
  previews?: boolean;
  /** What the content was compiled to. */
  briefing: Briefing;
}

/**
 * Build the pages with Astro, which reads what it needs to know from the environment, and tell the names of the scripts that
 * may stand in them: `'sha256-…'`.
 */
export async function buildPages({ root, content, out, site, pdf, previews = true, briefing }: PagesOptions): Promise<Set<string>> {
  // The loader of the pages has its modules for itself: it takes from a file what has been compiled already.
  const [compiled, scripts] = [`${out}.json`, `${out}.scripts.json`];
  await mkdir(dirname(compiled), { recursive: true });
  await writeFile(compiled, JSON.stringify(briefing));
  Object.assign(process.env, {
    ASTRO_TELEMETRY_DISABLED: '1',
    BRIEFING_COMPILED: compiled,
    BRIEFING_CONTENT: content,
    BRIEFING_PDF: pdf ? '1' : '0',
    BRIEFING_PREVIEWS: previews ? '1' : '0',
    BRIEFING_SCRIPTS: scripts,
    SITE_URL: site.href,
  });
  delete process.env['BASE_URL']; // the pages would take one that happens to be there for the base of their links
  const { build } = await import('astro'); // after the environment is set, and not at all where the content has problems
  try {
    await build({ root, outDir: relative(root, out), logLevel: 'warn' });
    return new Set([...WRITTEN_SCRIPTS, ...(JSON.parse(await readFile(scripts, 'utf8')) as string[])]);
  } finally {
    await Promise.all([compiled, scripts].map((file) => rm(file, { force: true })));
  }
}
