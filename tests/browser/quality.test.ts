import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../../src/formats/pdf/browser.ts';
import { serveFolder, type FolderServer } from '../../src/formats/pdf/serve-folder.ts';
import { listPages, pickPages, templateOf } from './list-pages.ts';

const [site] = inject('sites');
if (!site) throw new Error('no site was built');
const { folder } = site;
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let browser: Browser;
let server: FolderServer;
beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serveFolder(folder)]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

async function audit(path: string, options: BrowserContextOptions, prepare?: (page: Page) => Promise<unknown>): Promise<string[]> {
  const context = await browser.newContext(options);
  const found = await auditPage(await context.newPage(), path, prepare);
  await context.close();
  return found;
}

async function auditPage(page: Page, path: string, prepare: (page: Page) => Promise<unknown> = () => Promise.resolve()): Promise<string[]> {
  await page.goto(new URL(path, server.url).href);
  await prepare(page);
  // “Legacy” is one page without frames, as ours are: it takes half the time.
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).setLegacyMode().analyze();
  return violations.map(
    ({ id, help, nodes }) =>
      `${path}: ${id}: ${help}: ${nodes
        .slice(0, 3)
        .map(({ html }) => html.slice(0, 160))
        .join(' | ')}`,
  );
}

const articles = listPages(folder).filter((path) => templateOf(path) === '/articles/…/');
const WIDE = { viewport: { width: 1440, height: 1000 } };
const NARROW = { viewport: { width: 390, height: 800 } };
const openAll = (page: Page) => page.evaluate(`document.querySelectorAll('details').forEach((it) => { it.open = true; })`);

describe('accessibility', () => {
  describe('on every page', () => {
    // One context for all of them: the fonts come from its cache.
    let page: Page;
    beforeAll(async () => {
      page = await (await browser.newContext(WIDE)).newPage();
    });
    afterAll(() => page.context().close());

    test.each(listPages(folder))('axe finds nothing on %s', async (path) => {
      expect(await auditPage(page, path)).toEqual([]);
    });
  });

  test.each([
    ['dark', { ...WIDE, colorScheme: 'dark' }, undefined],
    ['narrow', NARROW, undefined],
    ['narrow and dark', { ...NARROW, colorScheme: 'dark' }, undefined],
    ['forced colors', { ...WIDE, forcedColors: 'active' }, undefined],
    ['all notes opened', WIDE, openAll],
    ['all notes opened, narrow', NARROW, openAll],
  ] as const)('axe finds nothing on an article: %s', async (_name, options, prepare) => {
    expect(await audit(articles[0] ?? '', options, prepare)).toEqual([]);
  });
});

test.each(articles)('the first keys lead past the header of %s', async (path) => {
  const page = await browser.newPage(WIDE);
  await page.goto(new URL(path, server.url).href);
  for (const key of ['Tab', 'Tab', 'Enter']) await page.keyboard.press(key);
  await page.waitForURL('**#p1');
  await page.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))'); // it is gone to with the next frame
  await page.keyboard.press('Tab');
  expect(await page.evaluate(`document.activeElement.closest('.passage')?.dataset.passage`)).toBe('p1');
  await page.close();
});

describe('markup', () => {
  const validator = new HtmlValidate(
    new FileSystemConfigLoader({
      extends: ['html-validate:standard'],
      rules: {
        // Astro closes void elements as XHTML does, and leaves white space at line ends.
        'void-style': 'off',
        'no-trailing-whitespace': 'off',
        'doctype-style': 'off',
        'attr-quotes': 'off',
        // Long titles of charts are sentences on purpose.
        'long-title': 'off',
      },
    }),
  );

  test.each(listPages(folder))('%s is valid HTML', async (path) => {
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    const report = await validator.validateString(readFileSync(file, 'utf8'));
    expect(
      report.results
        .flatMap(({ messages }) =>
          messages.filter(({ severity }) => severity === 2).map(({ line, ruleId, message }) => `${line}: ${ruleId}: ${message}`),
        )
        .slice(0, 10),
    ).toEqual([]);
  });
});

describe('type', () => {
  test.each(pickPages(folder))('%s is set in our own fonts', async (path) => {
    const page = await browser.newPage(WIDE);
    await page.goto(new URL(path, server.url).href);
    await page.evaluate('document.fonts.ready.then(() => true)');
    const session = await page.context().newCDPSession(page);
    await session.send('DOM.enable');
    await session.send('CSS.enable');
    const { root } = await session.send('DOM.getDocument', {});
    const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: 'h1, p, dd, li, summary' });
    const foreign = new Set<string>();
    for (const nodeId of nodeIds.slice(0, 60)) {
      const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
      // The glyphs of the kinds are signs, which our fonts do not have.
      fonts.filter(({ isCustomFont, glyphCount }) => !isCustomFont && glyphCount > 2).forEach(({ familyName }) => foreign.add(familyName));
    }
    await page.close();
    expect(nodeIds.length).toBeGreaterThan(1);
    expect([...foreign]).toEqual([]);
  });
});

describe('bytes', () => {
  const read = (path: string) => readFileSync(join(folder, path, 'index.html'));

  test.each(articles)('the first 14,600 bytes of %s hold its style and the text and notes through paragraph 3', (path) => {
    const html = read(path).toString();
    const third = html.indexOf('data-passage="p3"');
    const upTo = html.slice(0, third + html.slice(third).search(/<figure|data-passage="p4"/));
    expect(gzipSync(upTo, { level: 9 }).length).toBeLessThanOrEqual(14_600);
  });

  test.each(articles)('%s is at most 30 kB', (path) => {
    expect(brotliCompressSync(read(path)).length).toBeLessThanOrEqual(30_000);
  });

  test.each(articles)('the scripts of %s are at most 6 kB', (path) => {
    const scripts = [
      ...read(path)
        .toString()
        .matchAll(/<script([^>]*)>(.*?)<\/script>/gs),
    ].filter(([, attributes = '']) => !attributes.includes('json'));
    const bytes = scripts.map(([, attributes = '', inline = '']) => {
      const src = /src="([^"]*)"/.exec(attributes)?.[1];
      return gzipSync(src ? readFileSync(join(folder, src)) : inline, { level: 9 }).length;
    });
    expect(bytes.length).toBeGreaterThan(0);
    expect(bytes.reduce((sum, it) => sum + it, 0)).toBeLessThanOrEqual(6_000);
  });

  test.each(articles)('%s loads at most 45 kB in 4 requests besides fonts, and 120 kB of fonts', async (path) => {
    const page = await browser.newPage(WIDE);
    const sizes = { fonts: 0, rest: 0, requests: 0 };
    const loads: Promise<void>[] = [];
    page.on('response', (response) => {
      loads.push(
        response.body().then((body) => {
          if (/\.woff2$/.test(response.url())) sizes.fonts += body.length;
          else if (!/\.(svg|png)$/.test(response.url())) {
            sizes.rest += brotliCompressSync(body).length;
            sizes.requests++;
          }
        }),
      );
    });
    await page.goto(new URL(path, server.url).href, { waitUntil: 'networkidle' });
    await Promise.all(loads);
    const shift = await page.evaluate(`new Promise((resolve) => {
      let sum = 0;
      new PerformanceObserver((list) => list.getEntries().forEach((entry) => { sum += entry.value; })).observe({ type: 'layout-shift', buffered: true });
      setTimeout(() => resolve(sum), 300);
    })`);
    await page.close();
    expect(sizes.rest).toBeLessThanOrEqual(45_000);
    expect(sizes.requests).toBeLessThanOrEqual(4);
    expect(sizes.fonts).toBeLessThanOrEqual(120_000);
    expect(shift).toBe(0);
  });
});
