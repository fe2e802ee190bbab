import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { printPdf } from '../../src/print/article-pdf.ts';
import { launchBrowser } from '../../src/print/browser.ts';
import { serveFolder, type FolderServer } from '../../src/print/serve-folder.ts';

const page = (body: string) => `<!doctype html><html lang="en"><title>The ferry</title><style>@page { size: A5 }</style>${body}`;
const pages = {
  'index.html': page('<h1>The ferry</h1><p>Nobody rang the bell at the pier.</p><h2>The pier</h2><ul><li>A rope<li>A lamp</ul>'),
  'foreign.html': page('<p>A lamp</p><img src="http://pier.example/lamp.png" alt="">'),
  'endless.html': page('<script>while (true);</script>'),
};
const facts = { title: 'The ferry', author: 'The harbour office', language: 'en', date: new Date('2026-01-02T00:00:00Z'), keywords: ['ferry', 'pier bell'] };

// On Linux x64 the browser comes with the packages: there, a missing one is a failure and nothing is skipped.
const hasOwnBrowser = process.platform === 'linux' && process.arch === 'x64';

describe.runIf(hasOwnBrowser || process.env['CHROMIUM_PATH'])('printPdf', { timeout: 30_000 }, () => {
  let folder: string;
  let server: FolderServer;
  let browser: Browser;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'print-'));
    await Promise.all(Object.entries(pages).map(([name, html]) => writeFile(join(folder, name), html)));
    [server, browser] = await Promise.all([serveFolder(folder), launchBrowser()]);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('prints the same bytes twice', async () => {
    const [one, other] = [await printPdf(browser, server.url, facts), await printPdf(browser, server.url, facts)];
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  });

  test('prints a tagged document with bookmarks that states its facts', async () => {
    const pdf = await PDFDocument.load(await printPdf(browser, server.url, facts), { updateMetadata: false });
    expect([pdf.getTitle(), pdf.getAuthor(), pdf.getLanguage(), pdf.getKeywords()]).toEqual(['The ferry', 'The harbour office', 'en', 'ferry, pier bell']);
    expect([pdf.getCreationDate(), pdf.getModificationDate()]).toEqual([facts.date, facts.date]);
    expect(pdf.catalog.has(PDFName.of('StructTreeRoot'))).toBe(true);
    expect(pdf.catalog.has(PDFName.of('Outlines'))).toBe(true);
    expect(pdf.context.trailerInfo.ID?.toString()).toMatch(/^\[ <([0-9a-f]{32})> <\1> \]$/);
  });

  test('names what a page asks of another server', async () => {
    await expect(printPdf(browser, `${server.url}foreign.html`, facts)).rejects.toThrow('foreign.html asked other servers for http://pier.example/lamp.png');
  });

  test('names a page that is not there', async () => {
    await expect(printPdf(browser, `${server.url}absent/`, facts)).rejects.toThrow('absent/ answered 404, expected 200');
  });

  test('ends a page that does not end', async () => {
    await expect(printPdf(browser, `${server.url}endless.html`, facts, 1)).rejects.toThrow('endless.html was not printed within 1 s');
  });
});
