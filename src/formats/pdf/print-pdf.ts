import { PDFDocument } from '@cantoo/pdf-lib';
import type { Browser, Page } from 'playwright-core';
import { breakAddresses } from './page/break-addresses.ts';
import { readDestinations } from './document/destinations.ts';
import { loadPrintFonts } from './page/fonts.ts';
import { linkEveryId, readHeadings } from './page/headings.ts';
import { keepSpaces } from './document/keep-spaces.ts';
import { markLinks, readLinks, writeLinks } from './page/links.ts';
import { nameDestinations } from './document/name-destinations.ts';
import { openPage } from './page/open-page.ts';
import { writeOutline } from './document/outline.ts';
import { readPageNumbers, showPageNumbers, showsPageNumbers, writePageNumbers } from './page/page-numbers.ts';
import { PAPERS, type Paper } from './paper.ts';
import type { PdfFacts } from './pdf-facts.ts';
import { layRunningLines, listRunningLines, printRunningLines } from './document/running-heads.ts';
import { stampPdf, toPublic } from './document/stamp-pdf.ts';
import { writeGenerated } from './page/write-generated.ts';

/** How often a document is laid out until its page numbers hold. */
const PASSES = 6;

/** Keeps the page numbers that a document showed when it was printed last: they are the first guess, and most of them hold. */
export interface PageNumberMemory {
  /** In the order of the page; null where there was no print. */
  numbers: readonly string[] | null;
  keep: (numbers: readonly string[]) => Promise<void>;
}

/**
 * Print a page as a tagged PDF with bookmarks, and destinations for its ids and for the names of its places.
 *
 * It fails if the page is not there, asks another server, names pages of what it does not have, or takes too long.
 */
export function printPdf(browser: Browser, url: string, facts: PdfFacts, seconds = 60, memory?: PageNumberMemory): Promise<Uint8Array> {
  const { paper = 'a4', destinations = {} } = facts;
  return openPage(browser, url, facts.language, seconds, async (page) => {
    await loadPrintFonts(page);
    const headings = await readHeadings(page);
    const targets = await markLinks(page);
    await linkEveryId(page);
    await writeGenerated(page);
    await breakAddresses(page);
    await keepSpaces(page);
    const pdf = await printUntilStable(page, paper, memory);
    writeLinks(pdf, await readLinks(page, targets), (address) => toPublic(address, url, facts.site));
    nameDestinations(pdf, destinations);
    writeOutline(pdf, headings);
    if (await page.evaluate(() => 'foot' in document.body.dataset)) {
      await page.evaluate((height) => document.body.style.setProperty('--paper-height', height), PAPERS[paper].height);
      const lines = listRunningLines(pdf.getPageCount(), headings, readDestinations(pdf));
      await layRunningLines(pdf, await printRunningLines(page, lines, (tagged) => print(page, paper, tagged)));
    }
    return stampPdf(pdf, url, facts);
  });
}

/** Print a page until the page numbers that it shows are those of the print. */
async function printUntilStable(page: Page, paper: Paper, memory?: PageNumberMemory): Promise<PDFDocument> {
  const isNumbered = await showsPageNumbers(page);
  const isGuessed = isNumbered && memory?.numbers != null && (await showPageNumbers(page, memory.numbers));
  // A first print without tags tells in half the time where everything falls.
  if (isNumbered && !isGuessed) await writePageNumbers(page, readDestinations(await print(page, paper, false)));
  for (let pass = 1; pass <= PASSES; pass++) {
    const document = await print(page, paper, true);
    if (!isNumbered) return document;
    if ((await writePageNumbers(page, readDestinations(document))) > 0) continue;
    await memory?.keep(await readPageNumbers(page));
    return document;
  }
  throw new Error(`The page numbers of ${page.url()} change with every print`);
}

async function print(page: Page, paper: Paper, tagged: boolean): Promise<PDFDocument> {
  const pdf = await page.pdf({ tagged, outline: false, ...PAPERS[paper], preferCSSPageSize: true, printBackground: true });
  return PDFDocument.load(pdf, { updateMetadata: false });
}
