import { PDFArray, PDFName, type PDFDocument, type PDFPage } from '@cantoo/pdf-lib';
import type { Page } from 'playwright-core';
import type { Destination } from './destinations.ts';
import type { Heading } from '../page/headings.ts';

/** What stands above and below the text of one page. */
export interface RunningLine {
  chapter: string;
  section: string;
  page: number;
}

/**
 * Tell for each page in which chapter and section it is: the first that begins on it, else the one that goes on from
 * the page before.
 */
export function listRunningLines(
  pages: number,
  headings: readonly Heading[],
  destinations: ReadonlyMap<string, Destination>,
): RunningLine[] {
  const lines: RunningLine[] = [];
  let [chapter, section] = ['', ''];
  for (let page = 1; page <= pages; page++) {
    const begun = headings.filter(({ id, running }) => running && destinations.get(id)?.page === page);
    const chapterHere = begun.find(({ running }) => running === 'chapter');
    const shownChapter = chapterHere?.text ?? chapter;
    const sectionHere = begun.find(({ running }, at) => running === 'section' && (!chapterHere || at > begun.indexOf(chapterHere)));
    lines.push({ chapter: shownChapter, section: sectionHere?.text ?? (chapterHere ? '' : section), page });
    for (const { running, text } of begun) {
      if (running === 'chapter') [chapter, section] = [text, ''];
      else section = text;
    }
  }
  return lines;
}

/** Print the heads and feet of a document, one page for each of its pages; they take the place of what the page shows. */
export async function printRunningLines(
  page: Page,
  lines: readonly RunningLine[],
  print: (tagged: boolean) => Promise<PDFDocument>,
): Promise<PDFDocument> {
  await page.evaluate(
    (lines) => {
      const { head = '', foot = '', pages = '' } = document.body.dataset;
      const make = (name: string, texts: string[]) => {
        const line = document.createElement('div');
        line.className = name;
        for (const text of texts) line.append(Object.assign(document.createElement('span'), { textContent: text }));
        return line;
      };
      const sheets = lines.map(({ chapter, section, page: number }, at) => {
        const sheet = document.createElement('div');
        sheet.className = 'running-page';
        const titles = [...new Set([head, chapter, section])].filter(Boolean);
        // The first page shows its title already.
        if (at > 0) sheet.append(make('running-head', [titles[0] ?? '', titles.slice(1).join(' · ')]));
        sheet.append(make('running-foot', [foot, pages.replace('{page}', String(number)).replace('{pages}', String(lines.length))]));
        return sheet;
      });
      document.body.replaceChildren(...sheets);
    },
    [...lines],
  );
  return print(false);
}

/** Lay the heads and feet onto the pages of a document, as artifacts: those who listen do not hear them on every page. */
export async function layRunningLines(document: PDFDocument, overlay: PDFDocument): Promise<void> {
  const pages = document.getPages();
  if (overlay.getPageCount() !== pages.length)
    throw new Error(`Unexpected ${overlay.getPageCount()} pages of running heads, expected ${pages.length}`);
  const sheets = await document.embedPdf(overlay, overlay.getPageIndices());
  for (const [at, page] of pages.entries()) {
    const sheet = sheets[at];
    if (!sheet) continue;
    await sheet.embed();
    const name = page.node.newXObject('Running', sheet.ref);
    appendContent(document, page, `/Artifact <</Type /Pagination>> BDC q ${name} Do Q EMC`);
  }
}

/** Put content after that of a page, in a graphics state of its own. */
function appendContent(document: PDFDocument, page: PDFPage, content: string): void {
  const { context } = document;
  const stream = (text: string) => context.register(context.stream(text));
  const old = page.node.get(PDFName.of('Contents'));
  const own = old ? context.lookup(old) : undefined;
  const parts = own instanceof PDFArray ? own.asArray() : old ? [old] : [];
  page.node.set(PDFName.of('Contents'), context.obj([stream('q'), ...parts, stream(`Q ${content}`)]));
}
