import { relative } from 'node:path';

interface PagesOptions {
  root: string;
  content: string;
  out: string;
  /** Whether the pages link to PDFs. */
  pdf: boolean;
}

/** Build the pages with Astro, which reads what it needs to know from the environment. */
export async function buildPages({ root, content, out, pdf }: PagesOptions): Promise<void> {
  Object.assign(process.env, { ASTRO_TELEMETRY_DISABLED: '1', BRIEFING_CONTENT: content, BRIEFING_PDF: pdf ? '1' : '0' });
  const { build } = await import('astro'); // after the environment is set, and not at all where the content has problems
  await build({ root, outDir: relative(root, out), logLevel: 'warn' });
}
