import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { isScalar, parseDocument, visit, type Document } from 'yaml';
import { listFiles } from '../../src/cli/build/digest-files.ts';
import { launchBrowser } from '../../src/formats/pdf/browser.ts';
import { serveFolder, type FolderServer } from '../../src/formats/pdf/serve-folder.ts';
import { readCsv } from '../formats/read-csv.ts';
import { copyMini } from '../mini.ts';
import { listPages, pickPages } from './list-pages.ts';

const ROOT = join(import.meta.dirname, '../..');
/** Ends an attribute, an element, a script, a style, a comment, a table cell and a line, and turns the direction. */
const HOSTILE =
  `"'\`></title></style></textarea>--></script><script>window.struck=true</script><img src=x onerror=window.struck=true>` +
  `<svg onload=window.struck=true><a href="javascript:window.struck=true">|</a></svg>\u202E {{window}} \${window} ]]> =cmd|`;
/** As much of it as a label may hold. */
const SHORT = `"><img src=x onerror=window.struck=true>`;
/** The keys under which a text of ours or of a document stands; codes, ids, dates and quoted words have forms of their own. */
const TEXTS =
  /^(?:title|standfirst|note|label|statement|reason|name|role|quantity|unit|population|actor|where|hedge|description|qualifier|text|summary)$/;
const LISTS = /^(?:editors|aliases|values)$/;

let browser: Browser;
let server: FolderServer;
let folder: string;
beforeAll(async () => {
  const content = await copyMini([{ file: 'anchors.lock' }]);
  for (const name of await readdir(content, { recursive: true })) {
    const path = join(content, name);
    if (name.endsWith('.yaml')) await writeFile(path, String(poison(parseDocument(await readFile(path, 'utf8')))));
    if (!name.endsWith('.md')) continue;
    const [, facts = '', text = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(await readFile(path, 'utf8')) ?? [];
    // In a text, raw HTML is left out; what stands in backslashes is words.
    await writeFile(
      path,
      `---\n${String(poison(parseDocument(facts)))}---\n${text.trimEnd()} ${HOSTILE} ${HOSTILE.replace(/[<>[\]|`]/g, '\\$&')}\n`,
    );
  }
  folder = join(await mkdtemp(join(tmpdir(), 'hostile-')), 'dist');
  await promisify(execFile)(process.execPath, ['src/cli/build.ts', '--content', content, '--out', folder, '--pdf=required'], {
    cwd: ROOT,
  }).catch((error: { stdout: string; stderr: string }) => {
    throw new Error(`${error.stdout}${error.stderr}`);
  });
  [browser, server] = await Promise.all([launchBrowser(), serveFolder(folder)]);
}, 180_000);
afterAll(async () => {
  await browser.close();
  await server.close();
  await rm(join(folder, '..'), { recursive: true });
});

/** Add the hostile words to every text of a YAML document. */
function poison(document: Document): Document {
  visit(document, {
    Pair(_, pair) {
      const key = isScalar(pair.key) ? String(pair.key.value) : '';
      if (TEXTS.test(key) && isScalar(pair.value) && typeof pair.value.value === 'string')
        pair.value.value = key === 'label' ? `Mud ${SHORT}` : `${pair.value.value} ${HOSTILE}`;
      if (LISTS.test(key))
        visit(pair.value as Parameters<typeof visit>[0], {
          Scalar: (_at, scalar) => {
            scalar.value = `${String(scalar.value)} ${HOSTILE}`;
          },
        });
    },
  });
  return document;
}

/** Open an address and say what went wrong on it: a script of the content, a request to elsewhere, a broken policy, an error. */
async function findFaults(page: Page, path: string): Promise<string[]> {
  const faults: string[] = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('request', (request) => new URL(request.url()).origin !== new URL(server.url).origin && faults.push(request.url()));
  await page.goto(new URL(path, server.url).href, { waitUntil: 'load' });
  if (await page.evaluate('window.struck === true || document.querySelector("[onload], [onerror], [href^=javascript]") !== null'))
    faults.push('something of the content has become markup');
  return faults;
}

test('no script of the content runs on any page, no request leaves, and the page stands', async () => {
  const pages = [...pickPages(folder), ...listPages(folder).filter((path) => path.startsWith('/articles/'))];
  expect(pages.length).toBeGreaterThan(15);
  for (const path of pages) {
    const page = await browser.newPage();
    expect(await findFaults(page, path), path).toEqual([]);
    expect(await page.locator('h1').count(), path).toBe(1);
    expect(await page.locator('.site-footer').isVisible(), path).toBe(true);
    await page.close();
  }
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
  for (const file of drawings) {
    const page = await browser.newPage();
    expect(await findFaults(page, file.slice(folder.length)), file).toEqual([]);
    await page.close();
  }
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
  expect(tables.length).toBeGreaterThan(3);
  for (const table of tables) {
    const [head = [], ...rows] = readCsv(await readFile(table, 'utf8'));
    expect(rows.length, table).toBeGreaterThan(0);
    for (const row of rows) {
      expect(row).toHaveLength(head.length);
      expect(
        row.filter((cell) => /^[=+\-@\t\r\n]/.test(cell) && Number.isNaN(Number(cell))),
        table,
      ).toEqual([]);
    }
  }
});
