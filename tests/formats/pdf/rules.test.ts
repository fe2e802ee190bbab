import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../../src/formats/pdf/browser.ts';
import { printPdf } from '../../../src/formats/pdf/print-pdf.ts';
import { serveFolder } from '../../../src/formats/http/serve-folder.ts';
import { printRules, RULES } from './rules/rules.ts';
import { HAS_BROWSER } from './has-browser.ts';

const page = `<!doctype html><html lang="en"><title>The ferry</title>
<style>@page { size: A5 } body { font-family: var(--font-source-serif); background: #eee } p { border-bottom: 1px solid }</style>
<main><h1>The ferry</h1><p>Nobody rang the bell at the pier, and <a href="#pier">the pier</a> wasn’t lit.</p>
<h2 id="pier">The pier</h2><ul><li>A rope<li><a href="/bell/">A lamp</a></ul>
<figure aria-label="A bell with 3 dents"><svg width="9" height="9"><rect width="9" height="9" /></svg><figcaption>A bell</figcaption></figure>
<table><tr><th scope="col">Pier<th scope="col">Bells<tr><th scope="row">North<td>one</table></main>`;
const facts = {
  title: 'The ferry & the <pier>',
  author: 'The harbour office',
  language: 'en',
  date: new Date('2026-01-02T00:00:00Z'),
  keywords: ['ferry', 'pier bell'],
  subject: 'Who rang, and when',
  publisher: 'The harbour office',
  genre: 'Report',
  partOf: 'The harbour',
  identifier: 'https://ferry.example/',
  site: 'https://ferry.example',
  attachments: [{ name: 'bells.csv', type: 'text/csv', description: 'Bells', bytes: new TextEncoder().encode('a,b\r\n') }],
};

describe.runIf(HAS_BROWSER)('a printed page', () => {
  let bytes: Uint8Array;
  const load = () => PDFDocument.load(bytes, { updateMetadata: false });

  beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'rules-'));
    await writeFile(join(folder, 'index.html'), page);
    const [server, browser] = await Promise.all([serveFolder(folder), launchBrowser()]);
    try {
      bytes = await printPdf(browser, server.url, facts);
    } finally {
      await browser.close();
      await server.close();
      await rm(folder, { recursive: true });
    }
  });

  test.each(RULES)('$standard, $clause: $says', async ({ find, spoil }) => {
    expect(find(await load())).toEqual([]);
    const spoilt = await load();
    spoil(spoilt);
    expect(find(spoilt)).not.toEqual([]);
  });
});

test('the guide lists the rules that are checked, and no others', async () => {
  const guide = await readFile(join(import.meta.dirname, '../../../docs/pdf.md'), 'utf8');
  expect(guide.match(/^\|.*\|$/gm)?.join('\n')).toContain(printRules());
  expect(guide.match(/^\| PDF\/\w+-\d \|/gm)).toHaveLength(RULES.length);
});
