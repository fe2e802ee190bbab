import { join } from 'node:path';
import { rm } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { compileSafely } from '../src/compiler/compile-safely.ts';
import { launchBrowser } from '../src/formats/pdf/browser.ts';
import { printPdf } from '../src/formats/pdf/print-pdf.ts';
import { makeFonts } from '../src/cli/build/write-fonts.ts';
import { buildPages } from '../src/cli/build/build-pages.ts';
import { listDocuments } from '../src/cli/build/list-documents.ts';
import { UsageError } from '../src/compiler/problems/usage-error.ts';
import { runDeclared } from '../src/cli/shared/command.ts';
import { chooseSiteUrl, serveSite } from '../src/cli/shared/site-url.ts';
import { openWorkFolder, sayWhoBuilds } from '../src/cli/build/work-folder.ts';

/** How much longer our PDF may take than a bare print of the same page. */
const LIMIT = 3;
const ROUNDS = 5;
const root = join(import.meta.dirname, '..');

const COMMAND = {
  name: 'npm run bench:print',
  does: 'Compare the time of the whole briefing’s PDF with one bare Chromium print of the same pages.',
  options: {},
} as const;

await runDeclared(COMMAND, async () => {
  const content = join(root, 'content');
  const { briefing } = await compileSafely(content);
  if (!briefing) throw new UsageError('The content has problems: `npm run check` prints them.');
  const { fresh } = await openWorkFolder(root, sayWhoBuilds);
  const browser = await launchBrowser();
  try {
    const site = chooseSiteUrl(briefing.site);
    await buildPages({ root, content, out: fresh, site, pdf: true, briefing, fonts: await makeFonts(root, briefing, site.pathname) });
    const [document] = await listDocuments(fresh, content, briefing);
    if (!document) throw new Error('no document to print');
    const facts = await document.describe();
    const server = await serveSite(fresh);
    const url = new URL(`.${document.page}`, server.url).href;
    const times: { bare: number; ours: number }[] = [];
    // The first round, in which everything is loaded, does not count.
    for (let round = 0; round <= ROUNDS; round++) {
      const time = {
        bare: await measure(() => printBare(browser, url)),
        ours: await measure(() => printPdf(browser, url, facts)),
      };
      if (round > 0) times.push(time);
    }
    await server.close();
    const [bare, ours] = [median(times.map((it) => it.bare)), median(times.map((it) => it.ours))];
    const ratio = ours / bare;
    console.log(`Bare Chromium print of ${document.page}: ${bare.toFixed(2)} s (median of ${ROUNDS})`);
    console.log(`${document.pdf}: ${ours.toFixed(2)} s, ${ratio.toFixed(2)} times as long (at most ${LIMIT})`);
    return ratio <= LIMIT ? 0 : 1;
  } finally {
    await browser.close();
    await rm(fresh, { recursive: true, force: true });
  }
});

/** Print a page as Chromium does by itself, with tags. */
async function printBare(browser: Browser, url: string): Promise<void> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(url);
  await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true });
  await context.close();
}

async function measure(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
