import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { printPdf } from '../../../src/formats/pdf/print-pdf.ts';
import { launchBrowser } from '../../../src/formats/pdf/browser.ts';
import { listStrings } from '../../../src/formats/pdf/replace-strings.ts';
import { readPdf } from './read-pdf.ts';
import { serveFolder, type FolderServer } from '../../../src/formats/pdf/serve-folder.ts';

const page = (body: string) => `<!doctype html><html lang="en"><title>The ferry</title><style>@page { size: A5 }</style>${body}`;
const pages = {
  'index.html': page(
    '<h1>The ferry</h1><p>Nobody rang the bell at the pier.</p><h2>The pier</h2><ul><li>A rope<li>A lamp</ul>' +
      '<table><tr><th>Pier<th>Bells<tr><td>North<td>one</table><p><a href="/articles/bell/?part=2#p3">The bell</a>',
  ),
  'foreign.html': page('<p>A lamp</p><img src="http://pier.example/lamp.png" alt="">'),
  'numbers.html': page(
    '<style>.next { break-before: page } h2 { width: 5em }</style><main><h1 id="top">The top</h1><p><a href="#far">page <b data-page-of="far">0</b></a>' +
      '<p class="next">Between.<div class="next"><h2>A heading that is so long that it goes on in a second line</h2><p id="far">Here.</p></div></main>',
  ),
  'lost.html': page('<main><p>page <b data-page-of="nowhere">0</b></main>'),
  'endless.html': page('<script>while (true);</script>'),
};
const facts = {
  title: 'The ferry',
  author: 'The harbour office',
  language: 'en',
  date: new Date('2026-01-02T00:00:00Z'),
  keywords: ['ferry', 'pier bell'],
  site: 'https://ferry.example',
};

// On Linux x64 the browser comes with the packages: there, a missing one is a failure and nothing is skipped.
const hasOwnBrowser = process.platform === 'linux' && process.arch === 'x64';

describe.runIf(hasOwnBrowser || process.env['CHROMIUM_PATH'])('printPdf', () => {
  let folder: string;
  let server: FolderServer;
  let browser: Browser;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'print-'));
    await Promise.all(Object.entries(pages).map(([name, html]) => writeFile(join(folder, name), html)));
    [server, browser] = await Promise.all([serveFolder(folder), launchBrowser()]);
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('prints the same bytes twice, also from another server', async () => {
    const mirror = await serveFolder(folder);
    const prints = [
      await printPdf(browser, server.url, facts),
      await printPdf(browser, server.url, facts),
      await printPdf(browser, mirror.url, facts),
    ];
    await mirror.close();
    expect(new Set(prints.map((pdf) => Buffer.from(pdf).toString('base64'))).size).toBe(1);
  });

  test('leads links to the public address and numbers its elements', async () => {
    const strings = listStrings(await PDFDocument.load(await printPdf(browser, server.url, facts), { updateMetadata: false }));
    expect(strings.filter((text) => text.startsWith('http'))).toEqual(['https://ferry.example/articles/bell/?part=2#p3']);
    expect(new Set(strings.filter((text) => text.startsWith('node')))).toEqual(new Set(['node00000001', 'node00000002']));
  });

  test('prints a tagged document with bookmarks that states its facts', async () => {
    const pdf = await PDFDocument.load(await printPdf(browser, server.url, facts), { updateMetadata: false });
    expect([pdf.getTitle(), pdf.getAuthor(), pdf.getLanguage(), pdf.getKeywords()]).toEqual([
      'The ferry',
      'The harbour office',
      'en',
      'ferry, pier bell',
    ]);
    expect([pdf.getCreationDate(), pdf.getModificationDate()]).toEqual([facts.date, facts.date]);
    expect(pdf.catalog.has(PDFName.of('StructTreeRoot'))).toBe(true);
    expect(pdf.catalog.has(PDFName.of('Outlines'))).toBe(true);
    expect(pdf.context.trailerInfo.ID?.toString()).toMatch(/^\[ <([0-9a-f]{32})> <\1> \]$/);
  });

  test('names what a page asks of another server', async () => {
    await expect(printPdf(browser, `${server.url}foreign.html`, facts)).rejects.toThrow(
      'foreign.html asked other servers for http://pier.example/lamp.png',
    );
  });

  test('names a page that is not there', async () => {
    await expect(printPdf(browser, `${server.url}absent/`, facts)).rejects.toThrow('absent/ answered 404, expected 200');
  });

  test('ends a page that does not end', async () => {
    await expect(printPdf(browser, `${server.url}endless.html`, facts, 1)).rejects.toThrow('endless.html was not printed within 1 s');
  });

  test('says that the browser ended, and leaves no process, where it dies', async () => {
    const mortal = await launchBrowser();
    const printing = printPdf(mortal, `${server.url}endless.html`, facts, 30);
    const closed = new Promise((resolve) => mortal.once('disconnected', resolve));
    setTimeout(() => void mortal.close(), 1000);
    await expect(printing).rejects.toThrow(/The browser ended while it printed .*endless\.html/);
    await closed;
    expect(mortal.isConnected()).toBe(false);
  });

  test('makes a destination of every id, and bookmarks of the headings with their whole titles', async () => {
    const pdf = await readPdf(await printPdf(browser, `${server.url}numbers.html`, facts));
    expect([...pdf.destinations.keys()].sort()).toEqual(['far', 'heading-2', 'top']);
    expect(pdf.bookmarks).toEqual([
      { title: 'The top', level: 1, page: 1 },
      { title: 'A heading that is so long that it goes on in a second line', level: 2, page: 3 },
    ]);
  });

  test('writes the numbers of its pages, also where they change what falls on which', async () => {
    const { tags } = await readPdf(await printPdf(browser, `${server.url}numbers.html`, facts));
    expect(tags.find(({ link }) => link?.destination === 'far')?.text.trim()).toBe('page 3');
  });

  test('names ids of which a page shows the number and that it does not have', async () => {
    await expect(printPdf(browser, `${server.url}lost.html`, facts)).rejects.toThrow('names pages of ids that it does not have: nowhere');
  });

  test('attaches files', async () => {
    const bytes = new TextEncoder().encode('a,b\r\n');
    const attachments = [{ name: 'bells.csv', type: 'text/csv', description: 'Bells', bytes }];
    const { attachments: found } = await readPdf(await printPdf(browser, server.url, { ...facts, attachments }));
    expect([...found].map(([name, content]) => [name, Buffer.from(content).toString()])).toEqual([['bells.csv', 'a,b\r\n']]);
  });
});
