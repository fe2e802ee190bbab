/** Builds one site for `npm run bench`, in a process of its own, and prints what that took: `bench-build.ts site CONTENT OUT`. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readChildrenCpu } from './lib/cpu.ts';
import type { Measure } from './lib/print-measures.ts';
import { readBriefing } from './lib/read-briefing.ts';
import { makeFonts } from '../src/cli/build/write-fonts.ts';
import { buildPages } from '../src/cli/build/build-pages.ts';
import { ROOT } from '../src/cli/build/build-cache.ts';
import { drawPictures } from '../src/cli/build/draw-pictures.ts';
import { printDocuments } from '../src/cli/build/print-documents.ts';
import { measureFolder } from '../src/cli/build/measure-folder.ts';
import { listFiles } from '../src/cli/build/digest-files.ts';
import { launchBrowser } from '../src/formats/pdf/browser.ts';

/** The class of Eleventy, as far as it is used. */
type Eleventy = new (input: string, output: string, options: object) => { write(): Promise<unknown> };

const [kind = '', from = '', out = ''] = process.argv.slice(2);

switch (kind) {
  case 'bare':
    const { build } = await import('astro'); // here alone: a site of ours is built without it in this process
    await build({ root: from, outDir: out, logLevel: 'error' });
    break;
  case 'eleventy': {
    process.chdir(from);
    const { Eleventy } = (await import(pathToFileURL(join(from, 'node_modules/@11ty/eleventy/src/Eleventy.js')).href)) as {
      Eleventy: Eleventy;
    };
    await new Eleventy('.', out, { quietMode: true }).write();
    break;
  }
  default:
    await buildSite(kind === 'whole');
}

/** Build the site of a briefing: its pages, and with all that belongs to it PDFs and pictures. */
async function buildSite(isWhole: boolean): Promise<void> {
  const briefing = await readBriefing(from);
  const site = new URL(briefing.site);
  const fonts = await makeFonts(ROOT, briefing, site.pathname);
  await buildPages({ root: ROOT, content: from, out, site, pdf: isWhole, previews: isWhole, briefing, fonts });
  if (!isWhole) return;
  const browser = await launchBrowser();
  await printDocuments(browser, out, { content: from, briefing, paper: 'a4' });
  await browser.close();
  await drawPictures(out, fonts.paper);
}

const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
const { pages, shares, bytes } = await measureFolder(out);
const measure: Measure = {
  seconds: performance.now() / 1000,
  cpu: (userCPUTime + systemCPUTime) / 1e6 + readChildrenCpu(),
  memory: maxRSS * 1024,
  pages: pages + shares,
  files: (await listFiles(out)).length,
  bytes,
};
console.log(`\n${JSON.stringify(measure)}`);
