import { relative } from 'node:path';

interface PagesOptions {
  root: string;
  content: string;
  out: string;
  /** The public address, with the path below which the site stands. */
  site: URL;
  /** Whether the pages link to PDFs. */
  pdf: boolean;
}

/** Build the pages with Astro, which reads what it needs to know from the environment. */
export async function buildPages({ root, content, out, site, pdf }: PagesOptions): Promise<void> {
  Object.assign(process.env, {
    ASTRO_TELEMETRY_DISABLED: '1',
    BRIEFING_CONTENT: content,
    BRIEFING_PDF: pdf ? '1' : '0',
    SITE_URL: site.href,
  });
  delete process.env['BASE_URL']; // the pages would take one that happens to be there for the base of their links
  const { build } = await import('astro'); // after the environment is set, and not at all where the content has problems
  await build({ root, outDir: relative(root, out), logLevel: 'warn' });
}
