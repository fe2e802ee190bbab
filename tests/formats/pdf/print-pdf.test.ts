import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { printPdf } from '../../../src/formats/pdf/print-pdf.ts';
import { launchBrowser } from '../../../src/formats/pdf/browser.ts';
import { listContents } from '../../../src/formats/pdf/document/contents.ts';
import { listStrings } from '../../../src/formats/pdf/document/replace-strings.ts';
import { readPdf } from './read-pdf.ts';
import { serveFolder, type FolderServer } from '../../../src/formats/http/serve-folder.ts';
import { FULL } from '../../full.ts';
import { HAS_BROWSER } from './has-browser.ts';

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
  'words.html': page(
    '<style>body { font: 12pt/1.2 var(--font-source-serif) } main { width: 60mm } .caps { text-transform: uppercase } q { quotes: "“" "”" "‘" "’" }' +
      ' b::after { content: " · "; color: #666 } b:last-child::after { content: none } </style>' +
      '<main><h1>The bell</h1><p id="p1">\n  Nobody’s bell rang inside and around the pier, and that’s\n  what the people who had <i>been asked by the harbour office</i> said of it.</p>' +
      '<p id="p2">One<br>line, Ten\u00a0men, ‘a ferry’ and the letter Ka\u02bcala.</p><p id="p3"><q>He said <q>no</q> twice</q></p>' +
      '<p id="p4" class="caps">Voice</p><p id="p5"><b>when</b> <b>where</b> <b>who</b></p>' +
      '<p id="p6">It stands at <a href="https://ferry.example/the-bell-at-the-pier/of-the-long-and-slow-ferry.pdf">https://ferry.example/the-bell-at-the-pier/of-the-long-and-slow-ferry.pdf</a> today.</p>' +
      '<p id="p7"><a href="#pier">p. 2</a>, <a href="/bell/(old)">the <i>bell</i></a> and <a href="/x/" aria-label="A lamp">§</a></p><h2 id="pier">The pier</h2></main>',
  ),
  'plain.html': '<!doctype html><html lang="en"><title>The ferry</title><p>A lamp</p>',
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

describe.runIf(HAS_BROWSER)('printPdf', () => {
  let folder: string;
  let server: FolderServer;
  let browser: Browser;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'print-'));
    await Promise.all(Object.entries(pages).map(([name, html]) => writeFile(join(folder, name), html)));
    [server, browser] = await Promise.all([serveFolder(folder), launchBrowser()]);
  });

  const printed = new Map<string, Promise<Uint8Array>>();
  /** Print a page with its facts, once for all tests. */
  function print(name: keyof typeof pages): Promise<Uint8Array> {
    const found = printed.get(name) ?? printPdf(browser, `${server.url}${name}`, facts);
    printed.set(name, found);
    return found;
  }

  afterAll(async () => {
    await browser.close();
    await server.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('prints the same bytes twice, also from another server', async () => {
    const mirror = await serveFolder(folder);
    const prints = [await print('index.html'), await printPdf(browser, server.url, facts), await printPdf(browser, mirror.url, facts)];
    await mirror.close();
    expect(new Set(prints.map((pdf) => Buffer.from(pdf).toString('base64'))).size).toBe(1);
  });

  test('leads links to the public address and numbers its elements', async () => {
    const strings = listStrings(await PDFDocument.load(await print('index.html'), { updateMetadata: false }));
    expect(strings.filter((text) => text.startsWith('http'))).toEqual(['https://ferry.example/articles/bell/?part=2#p3']);
    expect(new Set(strings.filter((text) => text.startsWith('node')))).toEqual(new Set(['node00000001', 'node00000002']));
  });

  test('prints a tagged document with bookmarks that states its facts', async () => {
    const pdf = await PDFDocument.load(await print('index.html'), { updateMetadata: false });
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
    const closed = new Promise((resolve) => mortal.once('disconnected', resolve));
    const printing = printPdf(mortal, `${server.url}endless.html`, facts, 60);
    const failing = expect(printing).rejects.toThrow(/The browser ended while it printed .*endless\.html/);
    const shown = () => mortal.contexts().flatMap((it) => it.pages().map((page) => page.url()));
    await expect.poll(shown).toEqual([expect.stringMatching(/endless\.html$/)]);
    await mortal.close();
    await failing;
    await closed;
    expect(mortal.isConnected()).toBe(false);
  });

  test('makes a destination of every id, and bookmarks of the headings with their whole titles', async () => {
    const pdf = await readPdf(await print('numbers.html'));
    expect([...pdf.destinations.keys()].sort()).toEqual(['far', 'heading-2', 'top']);
    expect(pdf.bookmarks).toEqual([
      { title: 'The top', level: 1, page: 1 },
      { title: 'A heading that is so long that it goes on in a second line', level: 2, page: 3 },
    ]);
  });

  test('writes the numbers of its pages, also where they change what falls on which', async () => {
    const { tags } = await readPdf(await print('numbers.html'));
    expect(tags.find(({ link }) => link?.destination === 'far')?.text.trim()).toBe('page 3');
  });

  test('begins with the page numbers of an earlier print, and prints the same whatever they were', async () => {
    const printFrom = async (numbers: string[] | null) => {
      let kept: readonly string[] = [];
      const keep = (found: readonly string[]) => Promise.resolve(void (kept = found));
      return { pdf: await printPdf(browser, `${server.url}numbers.html`, facts, 60, { numbers, keep }), kept };
    };
    const first = await printFrom(null);
    expect(first.kept.length).toBeGreaterThan(0);
    for (const numbers of FULL
      ? [[...first.kept], first.kept.map(() => 'pages 1, 9–12'), ['3', '4', '5', '6', '7']]
      : [[...first.kept], ['3', '4', '5', '6', '7']]) {
      const again = await printFrom(numbers);
      expect(Buffer.from(again.pdf).equals(first.pdf), numbers.join()).toBe(true);
      expect(again.kept).toEqual(first.kept);
    }
  });

  test('names ids of which a page shows the number and that it does not have', async () => {
    await expect(printPdf(browser, `${server.url}lost.html`, facts)).rejects.toThrow('names pages of ids that it does not have: nowhere');
  });

  test('keeps the words apart that lines part, with their apostrophes, quotation marks and what separates them', async () => {
    const { tags } = await readPdf(await print('words.html'));
    const texts = tags.filter(({ type }) => type === 'P').map(({ text }) => text);
    expect(texts.slice(0, 5)).toEqual([
      'Nobody’s bell rang inside and around the pier, and that’s what the people who had been asked by the harbour office said of it.',
      // The letter ʼ has the glyph of the apostrophe: it is spelt out, which pdf.js does not read.
      'One line, Ten men, ‘a ferry’ and the letter Ka’ala.',
      '“He said ‘no’ twice”',
      'VOICE',
      'when · where · who',
    ]);
  });

  test('lets a glyph mean what it is used for most, and spells out other uses', async () => {
    const pdf = await PDFDocument.load(await print('words.html'), { updateMetadata: false });
    const spelt = listContents(pdf).flatMap(({ operators }) => operators.match(/ActualText\s*\S+/g) ?? []);
    expect(spelt).toEqual(['ActualText <FEFF02BC>>>']);
  });

  test('ends no line of an address after a hyphen', async () => {
    const pdf = await readPdf(await print('words.html'));
    const address = 'https://ferry.example/the-bell-at-the-pier/of-the-long-and-slow-ferry.pdf';
    expect(pdf.tags.find(({ type, text }) => type === 'P' && text.startsWith('It stands'))?.text).toBe(`It stands at ${address} today.`);
    const lines = pdf.pieces.map(({ text }) => text.trim());
    expect(lines.filter((line) => line.endsWith('-'))).toEqual([]);
    expect(lines.filter((line) => line !== '' && address.includes(line)).length).toBeGreaterThan(1);
    expect(lines.join('')).toContain(address);
  });

  test('says in words where each link leads, and leads it there', async () => {
    const { links } = await readPdf(await print('words.html'));
    const said = [...new Map(links.map(({ words, url, destination }) => [words, url ?? `#${destination ?? ''}`]))];
    expect(said).toEqual([
      [
        'https://ferry.example/the-bell-at-the-pier/of-the-long-and-slow-ferry.pdf',
        'https://ferry.example/the-bell-at-the-pier/of-the-long-and-slow-ferry.pdf',
      ],
      ['p. 2: The pier', '#pier'],
      ['the bell', 'https://ferry.example/bell/(old)'],
      ['A lamp', 'https://ferry.example/x/'],
    ]);
  });

  test('gives places names besides their ids, unless it has no such place or the name is taken', async () => {
    const names = { destinations: { P1: 'p1', C12: 'pier', C13: 'nowhere', p2: 'p1' } };
    const { destinations } = await readPdf(await printPdf(browser, `${server.url}words.html`, { ...facts, ...names }));
    expect([...destinations.keys()].sort()).toEqual(['C12', 'P1', 'heading-1', 'p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7', 'pier'].sort());
  });

  test.each([
    { paper: 'a4', width: 595.3, height: 841.9 },
    { paper: 'letter', width: 612, height: 792 },
  ] as const)('prints on $paper where the page names no paper', async ({ paper, width, height }) => {
    const pdf = await PDFDocument.load(await printPdf(browser, `${server.url}plain.html`, { ...facts, paper }), { updateMetadata: false });
    const pages = pdf.getPages().map((page) => page.getSize());

    expect(Math.abs((pages[0]?.width ?? 0) - width)).toBeLessThan(1);
    expect(Math.abs((pages[0]?.height ?? 0) - height)).toBeLessThan(1);
  });

  test('attaches files', async () => {
    const bytes = new TextEncoder().encode('a,b\r\n');
    const attachments = [{ name: 'bells.csv', type: 'text/csv', description: 'Bells', bytes }];
    const { attachments: found } = await readPdf(await printPdf(browser, server.url, { ...facts, attachments }));
    expect([...found].map(([name, content]) => [name, Buffer.from(content).toString()])).toEqual([['bells.csv', 'a,b\r\n']]);
  });
});
