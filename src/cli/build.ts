import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Browser } from 'playwright-core';
import { compileSafely } from '../compiler/compile-safely.ts';
import { briefingPdfPath, pdfPath, printPath } from '../formats/links/links.ts';
import { launchBrowser, NoBrowserError } from '../formats/pdf/browser.ts';
import { printProblems } from '../compiler/problems/print.ts';
import { parseBuildOptions, type PdfMode } from './build/build-options.ts';
import { buildPages } from './build/build-pages.ts';
import { compressFiles } from './build/compress-files.ts';
import { copyKept } from './build/copy-kept.ts';
import { drawPictures, readPictures } from './build/draw-pictures.ts';
import { placeLetters } from './build/place-letters.ts';
import { makeFonts } from './build/write-fonts.ts';
import { digestBuild, isLastBuild } from './build/last-build.ts';
import { measureFolder, type SiteSize } from './build/measure-folder.ts';
import type { PrintProgress } from './build/print-documents.ts';
import { chooseSiteUrl } from './shared/site-url.ts';
import { replaceSite } from './build/replace-site.ts';
import { followServer, tellServer } from './build/start-build.ts';
import { restoreFolder } from './build/swap-folder.ts';
import { runCommand, UsageError } from '../compiler/problems/usage-error.ts';
import type { Briefing } from '../model/compiled.ts';
import { openWorkFolder, sayWhoBuilds } from './build/work-folder.ts';
import { writeHeaders } from './build/write-headers.ts';
import type { Written } from './build/write-site.ts';

const root = join(import.meta.dirname, '../..');

await runCommand(async () => {
  const started = performance.now();
  followServer();
  const options = parseBuildOptions(process.argv.slice(2), root);
  if (!options) return 0;
  const { content, out, json } = options;
  const say = (line: string) => json || console.log(line);
  const work = await openWorkFolder(root, sayWhoBuilds);
  await restoreFolder(out);
  const digest = await digestBuild(root, options);
  const isSame = await isLastBuild(digest, out);
  if (options.ifChanged && isSame) {
    say(`Nothing changed since the last build of ${relative(root, out)}`);
    return 0;
  }

  const { briefing, problems } = await compileSafely(content);
  if (problems.length) say(printProblems(problems));
  if (!briefing) {
    if (json) console.log(JSON.stringify({ problems, built: null }, null, 2));
    return 1;
  }

  if (process.env['BRIEFING_CACHE'] !== 'off' && isSame && hasItsPdfs(options.pdf, out)) {
    const size = await measureFolder(out);
    if (json) console.log(JSON.stringify({ problems, built: { out, ...size, seconds: secondsSince(started) } }, null, 2));
    say(`${printSize(size)}, as built before from the very same: ${relative(process.cwd(), out)}`);
    return 0;
  }

  const site = chooseSiteUrl(briefing.site);
  const fonts = await makeFonts(root, briefing, site.pathname);
  if (fonts.missing.length) {
    const letters = await placeLetters(content, fonts.missing);
    say(printProblems(letters));
    if (json) console.log(JSON.stringify({ problems: [...problems, ...letters], built: null }, null, 2));
    return 1;
  }
  process.umask(0o022); // any server may read what is written
  let written: Written;
  const browser = await findBrowser(options.pdf); // before the pages, since they link to PDFs only if there are some
  try {
    written = await buildPages({
      root,
      content,
      out: work.fresh,
      site,
      pdf: browser !== null,
      previews: options.previews,
      briefing,
      fonts,
    });
    await copyKept(content, work.fresh, briefing);
    await tellServer(async () => ({
      folder: work.fresh,
      place: out,
      base: site.pathname,
      paths: await listComing(work.fresh, briefing, browser !== null),
    }));
    if (browser) {
      const progress: PrintProgress = (done, all, { title }, seconds) =>
        say(`PDF ${done} of ${all}: ${title}${seconds === null ? ', unchanged' : `, ${seconds.toFixed(1)} s`}`);
      const { printDocuments } = await import('./build/print-documents.ts'); // with all that writes PDFs
      await printDocuments(browser, work.fresh, { content, briefing, paper: options.paper, progress });
    }
    const { drawn, kept } = await drawPictures(work.fresh, fonts.paper);
    say(`Pictures of charts${options.previews ? ' and for previews' : ''}: ${drawn} drawn, ${kept} unchanged`);
    await rm(join(work.fresh, printPath('')), { recursive: true, force: true });
  } finally {
    await browser?.close();
  }
  await writeHeaders(work.fresh, site.pathname);
  if (options.compress) await compressFiles(work.fresh);
  const size = await measureFolder(work.fresh);
  await replaceSite(work.fresh, out, digest, written);

  const seconds = secondsSince(started);
  if (json) console.log(JSON.stringify({ problems, built: { out, ...size, seconds } }, null, 2));
  say(`${printSize(size)} in ${seconds.toFixed(1)} s: ${relative(process.cwd(), out)}`);
  return 0;
});

/** Tell whether a built site has the PDFs that are wanted: where there was no browser, one may have come. */
function hasItsPdfs(mode: PdfMode, out: string): boolean {
  return mode === 'off' || existsSync(join(out, briefingPdfPath()));
}

/** List what is still to come when the pages are there. */
async function listComing(site: string, briefing: Briefing, withPdfs: boolean): Promise<string[]> {
  const pdfs = withPdfs ? [briefingPdfPath(), ...briefing.articles.map(pdfPath)] : [];
  return [...pdfs, ...(await readPictures(site)).map(({ path }) => path)];
}

function secondsSince(started: number): number {
  return Math.round((performance.now() - started) / 100) / 10;
}

/** Start the browser that prints; null where none is wanted or, with `auto`, none is there. */
async function findBrowser(mode: PdfMode): Promise<Browser | null> {
  if (mode === 'off') return null;
  try {
    return await launchBrowser();
  } catch (error) {
    if (!(error instanceof NoBrowserError)) throw error;
    if (mode === 'required') throw new UsageError(error.message);
    console.error('No PDFs, since there is no Chromium to print them: `npm run build -- --pdf=required` says more.');
    return null;
  }
}

function printSize({ pages, shares, pdfs, bytes }: SiteSize): string {
  const count = (number: number, one: string) => `${number} ${one}${number === 1 ? '' : 's'}`;
  return `${count(pages, 'page')}, ${count(shares, 'share page')}, ${count(pdfs, 'PDF')}, ${(bytes / 1e6).toFixed(1)} MB`;
}
