import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { serveFolder } from '../../src/formats/http/serve-folder.ts';
import { readPng } from '../formats/png/read-png.ts';
import { readPdf } from '../formats/pdf/read-pdf.ts';
import { hasProgram } from '../has-program.ts';
import { runProcess } from '../run-process.ts';
import { SCRIPT_TEXTS, writeScripts, type ScriptName } from '../write-scripts.ts';
import { openPages } from './open-site.ts';
import { takeSite } from './take-site.ts';

const { folder } = await takeSite('scripts');
const { open } = openPages(() => serveFolder(folder));
const scripts = Object.keys(SCRIPT_TEXTS) as ScriptName[];
const canRead = await hasProgram('pdftotext', 'what pdftotext reads in PDFs in other scripts');

/** The letters of a text, without spaces and signs of direction. */
const bare = (text: string) => text.normalize('NFC').replace(/[\s\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
const wordsOf = (text: string) => text.normalize('NFC').match(/[\p{L}\p{M}]+/gu) ?? [];
const pdfOf = (name: ScriptName) => join(folder, 'articles', name, `${name}.pdf`);

describe.each(scripts)('an article in %s', (name) => {
  const { label, paragraphs, statement, language } = SCRIPT_TEXTS[name];

  test('every letter of its page is drawn with a font of the site', async () => {
    const { page } = await open(`/articles/${name}/`, { width: 1000, height: 800 });
    await page.evaluate('document.fonts.ready.then(() => true)');
    const session = await page.context().newCDPSession(page);
    await session.send('DOM.enable');
    await session.send('CSS.enable');
    const { root } = await session.send('DOM.getDocument', {});
    const { nodeIds } = await session.send('DOM.querySelectorAll', {
      nodeId: root.nodeId,
      selector: `h1, p, li, nav a, [lang=${language}]`,
    });
    const foreign: string[] = [];
    for (const nodeId of nodeIds) {
      const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
      for (const { isCustomFont, familyName } of fonts) if (!isCustomFont) foreign.push(familyName);
    }
    await session.detach();
    expect(nodeIds.length).toBeGreaterThan(10);
    expect(foreign).toEqual([]);
  });

  test('its PDF embeds every font, and tells the words', async () => {
    const { fonts, tags } = await readPdf(await readFile(pdfOf(name)));
    expect(fonts.length).toBeGreaterThan(2);
    if (canRead) {
      const { text } = await runProcess([pdfOf(name), '-'], { command: 'pdftotext' });
      const parts = [label, ...paragraphs, statement];
      if (['zh', 'ja'].includes(language)) for (const part of parts) expect(bare(text)).toContain(bare(part));
      else {
        const read = new Set(wordsOf(text));
        const lost = parts.flatMap(wordsOf).filter((word) => !read.has(word));
        // It turns the two letters of لا round, parts words at wide gaps, and puts the points of Hebrew elsewhere.
        expect(lost.length, lost.join(' ')).toBeLessThanOrEqual(['ar', 'he'].includes(language) ? 4 : 0);
      }
    }
    // Programs that do not know what is written from right to left, or put together, tell the letters of these in another order.
    if (['ar', 'he', 'hi'].includes(language)) return;
    const texts = tags.map(({ text }) => bare(text));
    for (const part of [label, ...paragraphs, statement]) expect(texts.some((it) => it.includes(bare(part)))).toBe(true);
  });

  test('the pictures that its links are shown with have its words', async () => {
    const code = String.fromCharCode(97 + scripts.indexOf(name));
    // C1 and F1 are codes of entries.
    const file = [`${code}-p1.png`, `${code}1.png`].map((it) => join(folder, 's', it)).find(existsSync) ?? '';
    const picture = readPng(await readFile(file));
    let inked = 0;
    // The middle, where the words stand.
    for (let y = 140; y < 440; y++) for (let x = 0; x < picture.width; x++) if (picture.colorAt(x, y) < '#80') inked++;
    expect(inked).toBeGreaterThan(5000);
  });
});

test('the licences of the fonts come along, with whose they are', async () => {
  const text = await readFile(join(folder, 'licences.txt'), 'utf8');
  expect(text).toContain('The fonts for Arabic, cut to the letters of the texts and renamed, in pages and PDFs');
  for (const owner of ['with Reserved Font Names "Scheherazade" and "SIL"', 'The Vazirmatn Project Authors']) expect(text).toContain(owner);
});

test('a letter that no font has ends the build, with its place', async () => {
  const content = await writeScripts(['greek'], ' Here stands 𐀀.');
  const { code, text } = await runProcess(['src/cli/build.ts', '--content', content, '--out', join(content, '../out'), '--pdf=off']);
  expect(code).toBe(1);
  expect(text).toMatch(
    /content\/articles\/greek\.md:14:\d+-14:\d+ {2}error {2}Unexpected `𐀀` \(U\+10000, Linear B\), which no font here has/,
  );
  expect(text).toContain('Hint: the package @fontsource/noto-sans-linear-b may have it');
});
