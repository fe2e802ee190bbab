import { PDFDocument } from '@cantoo/pdf-lib';
import type { Browser, Page } from 'playwright-core';
import { readDestinations } from './destinations.ts';
import { loadPrintFonts } from './fonts.ts';
import { linkEveryId, readHeadings } from './headings.ts';
import { openPage } from './open-page.ts';
import { writeOutline } from './outline.ts';
import { showsPageNumbers, writePageNumbers } from './page-numbers.ts';
import { layRunningLines, listRunningLines, printRunningLines } from './running-heads.ts';
import { stampPdf, type PdfFacts } from './stamp-pdf.ts';

/** How often a document is laid out until its page numbers hold. */
const PASSES = 6;

/**
 * Print a page as a tagged PDF with bookmarks and a destination for each of its ids.
 *
 * It fails if the page is not there, asks another server, names pages of what it does not have, or takes too long.
 */
export function printPdf(browser: Browser, url: string, facts: PdfFacts, seconds = 60): Promise<Uint8Array> {
  return openPage(browser, url, facts.language, seconds, async (page) => {
    await loadPrintFonts(page);
    const headings = await readHeadings(page);
    await linkEveryId(page);
    const pdf = await printUntilStable(page);
    writeOutline(pdf, headings);
    if (await page.evaluate(() => 'foot' in document.body.dataset)) {
      const lines = listRunningLines(pdf.getPageCount(), headings, readDestinations(pdf));
      await layRunningLines(pdf, await printRunningLines(page, lines));
    }
    return stampPdf(pdf, url, facts);
  });
}

/** Print a page until the page numbers that it shows are those of the print. */
async function printUntilStable(page: Page): Promise<PDFDocument> {
  const isNumbered = await showsPageNumbers(page);
  // A first print without tags tells in half the time where everything falls.
  if (isNumbered) await writePageNumbers(page, readDestinations(await print(page, false)));
  for (let pass = 1; pass <= PASSES; pass++) {
    const document = await print(page, true);
    if (!isNumbered || (await writePageNumbers(page, readDestinations(document))) === 0) return document;
  }
  throw new Error(`The page numbers of ${page.url()} change with every print`);
}

async function print(page: Page, tagged: boolean): Promise<PDFDocument> {
  const pdf = await page.pdf({ tagged, outline: false, preferCSSPageSize: true, printBackground: true });
  return PDFDocument.load(pdf, { updateMetadata: false });
}
