import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { WRITTEN_SCRIPTS } from '../../site/shell/own-scripts.ts';
import { handOver } from '../../site/base/handed-over.ts';
import type { Briefing } from '../../model/compiled.ts';
import { printFonts, writeFonts, type SiteFonts } from './write-fonts.ts';
import { withKeptCitations } from './pages/keep-citations.ts';
import { openBundle } from './pages/page-bundle.ts';
import { renderPages } from './pages/render-pages.ts';
import { addPolicy } from './pages/write-policies.ts';
import type { Written } from './write-site.ts';
import { siteLanguageOf } from '../../strings/index.ts';

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
  fonts: SiteFonts;
}

/**
 * Build the pages: their code, if it has changed, and then all of them, each with its policy. They read what they need to know
 * from the environment. Gives what was written.
 */
export async function buildPages({ root, content, out, site, pdf, previews = true, briefing, fonts }: PagesOptions): Promise<Written> {
  // As the flags of a build, for what is older. Not a flag of Node: one that does not know it would not start.
  setFlagsFromString('--heap-growing-percent=30');
  const [work, named] = [join(root, '.build', `${process.pid}.code`), `${out}.fonts.json`];
  await mkdir(dirname(named), { recursive: true });
  await writeFile(named, printFonts(fonts));
  Object.assign(process.env, {
    BRIEFING_CONTENT: content,
    BRIEFING_FONTS: named,
    BRIEFING_PDF: pdf ? '1' : '0',
    BRIEFING_PREVIEWS: previews ? '1' : '0',
    SITE_URL: site.href,
  });
  handOver(briefing);
  try {
    const bundle = await openBundle({ root, work, base: site.pathname, language: siteLanguageOf(briefing) });
    await cp(bundle.client, out, { recursive: true });
    const scripts = new Set([...WRITTEN_SCRIPTS, ...bundle.scripts]);
    const written = await withKeptCitations(() => renderPages({ bundle, site, out, finish: (html) => addPolicy(html, scripts) }));
    writeFonts(out, fonts, written);
    return written;
  } finally {
    handOver(null);
    await Promise.all([named, work].map((file) => rm(file, { recursive: true, force: true })));
  }
}
