import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { parseXml, XmlElement } from '@rgrove/parse-xml';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { listFiles } from '../../src/cli/build/digest-files.ts';
import { serveFolder } from '../../src/formats/http/serve-folder.ts';
import { readCsv } from '../formats/read-csv.ts';
import { FULL } from '../full.ts';
import { HOSTILE, OTHER } from './hostile-content.ts';
import { listPages, pickMainPages, pickPages } from './list-pages.ts';
import { openPages } from './open-site.ts';
import { takeSite } from './take-site.ts';

const { folder } = await takeSite('hostile');
// That no request leaves, no policy is broken and nothing fails, is seen on every page that is opened.
const { tour } = openPages(() => serveFolder(folder));

/** See that nothing of the content has become markup, let alone run. */
async function seeHarmless(page: Page, path: string): Promise<void> {
  const struck = await page.evaluate(
    'window.struck === true || document.querySelector("[onload], [onerror], [href^=javascript]") !== null',
  );
  expect(struck, path).toBe(false);
}

test('no script of the content runs on any page, no request leaves, and the page stands', () => {
  const picked = FULL
    ? [...pickPages(folder), ...listPages(folder).filter((path) => path.startsWith('/articles/'))]
    : pickMainPages(folder);
  const pages = [...new Set(picked)];
  expect(pages.length).toBeGreaterThan(FULL ? 15 : 6);
  return tour(pages, async (page, path) => {
    await seeHarmless(page, path);
    expect(await page.locator('h1').count(), path).toBe(1);
    // What is shown in frames elsewhere has nothing around it.
    if (!path.startsWith('/embed/')) expect(await page.locator('.site-footer').isVisible(), path).toBe(true);
  });
});

test('neither does one on a share page, which leads on', async () => {
  const stubs = (await listFiles(join(folder, 's'))).filter((file) => file.endsWith('.html'));
  expect(stubs.length).toBeGreaterThan(10);
  for (const file of stubs) {
    const html = await readFile(file, 'utf8');
    expect(html.replace(/"[^"]*"/g, '""'), file).not.toMatch(/<(?:script|img|svg|iframe)\b/i);
  }
});

test('a drawing opened by itself runs nothing either', async () => {
  const drawings = (await listFiles(join(folder, 'charts'))).filter((file) => file.endsWith('.svg'));
  expect(drawings.length).toBeGreaterThan(0);
  return tour(
    drawings.map((file) => file.slice(folder.length)),
    seeHarmless,
  );
});

test('data stay data: every file of JSON is read, and has the words as they were written', async () => {
  for (const file of (await listFiles(folder)).filter((it) => /\.(?:json|jsonld)$/.test(it))) {
    JSON.parse(await readFile(file, 'utf8'));
  }
  const { title } = JSON.parse(await readFile(join(folder, 'briefing.json'), 'utf8')) as { title: string };
  expect(title).toBe(`The mud of Port Alder ${HOSTILE}`);
});

test('every file of XML is well-formed, and has the words as they were written', async () => {
  const files = (await listFiles(folder)).filter((it) => /\.(?:xml|svg)$/.test(it));
  expect(files.map((it) => it.replace(/^.*\//, '')).sort()).toEqual(
    expect.arrayContaining(['berths.svg', 'favicon.svg', 'feed.xml', 'sitemap.xml']) as string[],
  );
  for (const file of files) parseXml(await readFile(file, 'utf8'));
  const { root } = parseXml(await readFile(join(folder, 'feed.xml'), 'utf8'));
  const title = root?.children.find((it) => it instanceof XmlElement && it.name === 'title');
  expect(title?.toJSON()).toMatchObject({ children: [{ text: `The mud of Port Alder ${HOSTILE}` }] });
  const drawing = parseXml(await readFile(join(folder, 'charts/berths.svg'), 'utf8'));
  expect(drawing.text).toContain(']]> =cmd|');
});

test('every file for reference managers has as many entries as it says of', async () => {
  const files = (await listFiles(folder)).filter((it) => it.endsWith('/cite.json'));
  expect(files.length).toBeGreaterThan(20);
  for (const file of files) {
    const items = JSON.parse(await readFile(file, 'utf8')) as { id: string; title: string }[];
    const read = async (format: 'bib' | 'ris') => {
      const text = await readFile(file.replace(/json$/, format), 'utf8');
      return new Cite(text, { forceType: { bib: '@biblatex/text', ris: '@ris/file' }[format] }).data;
    };
    expect(
      (await read('bib')).map(({ id }) => id),
      file,
    ).toEqual(items.map(({ id }) => id));
    expect(await read('ris'), file).toHaveLength(items.length);
  }
});

test('no cell of a table is a formula', async () => {
  const tables = (await listFiles(folder)).filter((it) => it.endsWith('.csv'));
  let filled = 0;
  for (const table of tables) {
    const [head = [], ...rows] = readCsv(await readFile(table, 'utf8'));
    if (rows.length) filled++; // there may be no findings and no names
    for (const row of rows) {
      expect(row).toHaveLength(head.length);
      expect(
        row.filter((cell) => /^[=+\-@\t\r\n]/.test(cell) && Number.isNaN(Number(cell))),
        table,
      ).toEqual([]);
    }
  }
  expect(filled).toBeGreaterThan(3);
});

test('words of a text that is written from right to left go that way wherever they stand, and what is ours does not', async () => {
  const directions = (page: Page, selector: string) =>
    page.evaluate<[string, string][]>(
      `[...document.querySelectorAll('${selector}')].map((it) => [getComputedStyle(it).direction, it.closest('[lang]').lang])`,
    );
  const isOther = ([direction, lang]: [string, string]) => direction === 'rtl' && lang === OTHER.language;
  await tour([`/articles/${OTHER.slug}/`], async (page) => {
    const blocks = await directions(page, '.paragraph');
    expect(blocks.length).toBeGreaterThan(1);
    expect(blocks.filter((it) => !isOther(it))).toEqual([]);
    for (const [direction, lang] of await directions(page, 'h1, .standfirst, .note-label, summary'))
      expect([direction, lang]).toEqual(['ltr', 'en']);
  });
  // Of each place in lists, the words go as those of its article.
  await tour(['/claims/', '/figures/'], async (page) => {
    const places = await page.evaluate<[string, string][]>(
      `[...document.querySelectorAll('.evidence li')].map((it) => [it.querySelector('.locator').textContent.trim()[0], getComputedStyle(it.querySelector('q')).direction])`,
    );
    expect(new Set(places.map(([code]) => code)).size).toBe(2);
    const other = (await page.locator(`.evidence a[href*='/${OTHER.slug}/']`).first().innerText())[0];
    for (const [code, direction] of places) expect(direction, code).toBe(code === other ? 'rtl' : 'ltr');
  });
});
