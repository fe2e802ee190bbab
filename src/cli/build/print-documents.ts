import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { Paper } from '../../formats/pdf/paper.ts';
import { printPdf, type PageNumberMemory } from '../../formats/pdf/print-pdf.ts';
import type { Briefing } from '../../model/compiled.ts';
import { listDocuments, type PrintedDocument } from './list-documents.ts';
import { openBuildCache, ROOT } from './build-cache.ts';
import { countWorkers } from './count-workers.ts';
import { digestCode } from './digest-code.ts';
import { keyPdf } from './key-pdf.ts';
import { serveSite } from '../shared/site-url.ts';

/** What printing a document may need at its height, with the browser's part: measured 350 MB for 12 pages, more for long ones. */
const BYTES_EACH = 700e6;

/** Tell how far the printing is: a document, and how long it took; `null` seconds if it was kept from before. */
export type PrintProgress = (done: number, all: number, document: PrintedDocument, seconds: number | null) => void;

interface DocumentsOptions {
  /** The folder of the content. */
  content: string;
  briefing: Briefing;
  paper: Paper;
  progress?: PrintProgress;
}

/** Print the documents of a built site (`/print/…`) to their PDFs; those whose content is that of an earlier print are taken from there. */
export async function printDocuments(browser: Browser, site: string, options: DocumentsOptions): Promise<void> {
  const { content, briefing, paper, progress = () => undefined } = options;
  const documents = await listDocuments(site, content, briefing, paper);
  const cache = openBuildCache('pdf');
  const printer = await digestCode(ROOT, 'src/formats/pdf');
  const server = await serveSite(site);
  let done = 0;
  try {
    const waiting = documents.values();
    const printNext = async () => {
      for (const document of waiting) {
        const started = performance.now();
        const facts = await document.describe();
        const key = await keyPdf(join(site, document.page, 'index.html'), browser.version(), facts, printer);
        const kept = await cache.read(key);
        const url = new URL(`.${document.page}`, server.url).href;
        const pdf = kept ?? (await printPdf(browser, url, facts, document.seconds, await rememberNumbers([content, document.page, paper])));
        await writeFile(join(site, document.pdf), pdf);
        if (!kept) await cache.write(key, pdf);
        progress(++done, documents.length, document, kept ? null : (performance.now() - started) / 1000);
      }
    };
    await Promise.all(Array.from({ length: countWorkers(documents.length, BYTES_EACH) }, printNext));
    await cache.sweep();
  } finally {
    await server.close();
  }
}

/** Remember the page numbers of a document from one build to the next. */
async function rememberNumbers(document: readonly string[]): Promise<PageNumberMemory> {
  const cache = openBuildCache('json');
  const key = createHash('sha256')
    .update(JSON.stringify(['page numbers', ...document]))
    .digest('hex');
  const kept = await cache.read(key);
  return {
    numbers: kept && (JSON.parse(Buffer.from(kept).toString()) as string[]),
    keep: (numbers) => cache.write(key, Buffer.from(JSON.stringify(numbers))),
  };
}
