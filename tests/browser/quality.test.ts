import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import type { Page, Response } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { serveFolder } from '../../src/formats/http/serve-folder.ts';
import { FULL } from '../full.ts';
import { listPages, pickMainPages, pickPages, templateOf } from './list-pages.ts';
import { openPages } from './open-site.ts';
import { takeSite, takeSites } from './take-site.ts';

const { folder } = await takeSite('briefing');
const { open, tour } = openPages(() => serveFolder(folder));
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const articles = listArticles(folder);
/** Where markup is checked: on one page of each kind of the smallest site, in the full run on every page of this one. */
const marked = FULL ? folder : (await takeSite('mini')).folder;
const picked = FULL ? listPages(marked) : pickPages(marked, { each: 1 });

function listArticles(site: string): string[] {
  return listPages(site).filter((path) => templateOf(path) === '/articles/…/');
}

/** List what axe finds on a page. */
async function audit(page: Page): Promise<string[]> {
  // “Legacy” is one page without frames, as ours are: it takes half the time.
  const { violations } = await new AxeBuilder({ page })
    .options({ runOnly: TAGS, resultTypes: ['violations'] })
    .setLegacyMode()
    .analyze();
  return violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}: ${nodes
        .slice(0, 3)
        .map(({ html }) => html.slice(0, 160))
        .join(' | ')}`,
  );
}

const WIDE = { width: 1440, height: 1000 };
const NARROW = { width: 390, height: 800 };

// axe looks at every element for long: the main pages of the smallest site are enough, but for the full run.
describe.each(await takeSites('mini'))('accessibility of $name', ({ folder: audited }) => {
  const pages = openPages(() => serveFolder(audited));
  const [article = ''] = listArticles(audited);

  test('axe finds nothing on any page', () =>
    pages.tour(
      FULL ? listPages(audited) : pickMainPages(audited),
      async (page, path) => {
        expect(await audit(page), path).toEqual([]);
      },
      WIDE,
    ));

  const ways = [
    ['all notes opened, narrow and dark', { ...NARROW, colorScheme: 'dark' }, true],
    ['narrow and dark', { ...NARROW, colorScheme: 'dark' }, false],
    ['all notes opened, narrow', NARROW, true],
    ['dark', { ...WIDE, colorScheme: 'dark' }, false],
    ['narrow', NARROW, false],
    ['forced colors', { ...WIDE, forcedColors: 'active' }, false],
    ['all notes opened', WIDE, true],
  ] as const;
  test.each(FULL ? ways : ways.slice(0, 1))('axe finds nothing on an article: %s', async (_name, opening, opened) => {
    const { page } = await pages.open(article, opening);
    if (opened) await page.evaluate(`document.querySelectorAll('details').forEach((it) => { it.open = true; })`);
    expect(await audit(page)).toEqual([]);
  });
});

/** The longest article; in the full run each. */
const measured = FULL ? articles : pickMainPages(folder).filter((path) => articles.includes(path));

test.each(measured)('the first keys lead past the header of %s', async (path) => {
  const { page } = await open(path, WIDE);
  for (const key of ['Tab', 'Tab', 'Enter']) await page.keyboard.press(key);
  await page.waitForURL('**#p1');
  await page.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))'); // it is gone to with the next frame
  await page.keyboard.press('Tab');
  // The next thing to press, in the first paragraph or after it.
  expect(await page.evaluate(`document.activeElement.closest('.passage')?.dataset.passage`)).toMatch(/^p\d/);
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

  test.each(picked)('%s is valid HTML', async (path) => {
    const file = join(marked, path.endsWith('/') ? `${path}index.html` : path);
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
  test('pages are set in our own fonts', () =>
    tour(
      FULL ? pickPages(folder) : ['/', ...articles.slice(0, 1)],
      async (page, path) => {
        await page.evaluate('document.fonts.ready.then(() => true)');
        const session = await page.context().newCDPSession(page);
        await session.send('DOM.enable');
        await session.send('CSS.enable');
        const { root } = await session.send('DOM.getDocument', {});
        const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: 'h1, p, dd, li, summary' });
        const foreign = new Set<string>();
        for (const nodeId of nodeIds.slice(0, FULL ? 60 : 20)) {
          const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
          // The glyphs of the kinds are signs, which our fonts do not have.
          for (const { isCustomFont, glyphCount, familyName } of fonts) if (!isCustomFont && glyphCount > 2) foreign.add(familyName);
        }
        await session.detach();
        expect(nodeIds.length, path).toBeGreaterThan(1);
        expect([...foreign], path).toEqual([]);
      },
      WIDE,
    ));
});

describe('bytes', () => {
  const read = (path: string) => readFileSync(join(folder, path, 'index.html'));
  const sum = (numbers: readonly number[]) => numbers.reduce((total, it) => total + it, 0);
  /** Read a script and what it imports before it runs. */
  const readWithImports = (src: string): string[] => {
    const code = readFileSync(join(folder, src), 'utf8');
    const imports = [...code.matchAll(/(?:^|;)import(?:[^"'()]*from)?["']\.\/([^"']+)["']/g)].map(([, name = '']) => name);
    return [code, ...imports.flatMap((name) => readWithImports(join(dirname(src), name)))];
  };

  test.each(articles)('the first 14,600 bytes of %s hold its style and the text and notes through paragraph 3', (path) => {
    const html = read(path).toString();
    const third = html.indexOf('data-passage="p3"');
    const upTo = html.slice(0, third + html.slice(third).search(/<figure|data-passage="p4"/));
    expect(gzipSync(upTo, { level: 9 }).length).toBeLessThanOrEqual(14_600);
  });

  test.each(articles)('%s is at most 30.9 kB', (path) => {
    // The two drawings of the chart of campaigns make the article beside which it stands 0.3 kB larger than 30 kB.
    expect(brotliCompressSync(read(path)).length).toBeLessThanOrEqual(30_900);
  });

  // With what they import at once; the helper of the bundler, by which the rest is loaded on demand, is 0.9 kB of it.
  test.each(articles)('the scripts of %s are at most 7 kB', (path) => {
    const scripts = [
      ...read(path)
        .toString()
        .matchAll(/<script([^>]*)>(.*?)<\/script>/gs),
    ].filter(([, attributes = '']) => !attributes.includes('json'));
    const bytes = scripts.map(([, attributes = '', inline = '']) => {
      const src = /src="([^"]*)"/.exec(attributes)?.[1];
      return sum((src ? readWithImports(src) : [inline]).map((code) => gzipSync(code, { level: 9 }).length));
    });
    expect(bytes.length).toBeGreaterThan(0);
    expect(sum(bytes)).toBeLessThanOrEqual(7_000);
  });

  test.each(measured)('the first view of %s is at most 75 kB in 5 requests', async (path) => {
    const loads: Promise<number>[] = [];
    const weigh = async (response: Response) => {
      const body = await response.body();
      return /\.(?:woff2|png)$/.test(response.url()) ? body.length : brotliCompressSync(body).length;
    };
    const prepare = (fresh: Page) => void fresh.on('response', (response) => loads.push(weigh(response)));
    const { page } = await open(path, { ...NARROW, prepare, alone: true });
    await page.evaluate('document.fonts.ready.then(() => new Promise((resolve) => setTimeout(resolve, 500)))'); // whatever else comes
    // The page, its script, two fonts, and the style of paper, with that of drawings where there are some.
    expect(loads).toHaveLength(5);
    expect(sum(await Promise.all(loads))).toBeLessThanOrEqual(75_000);
  });

  // On a machine without the fonts that stand in for ours, the text moves once, when ours have come.
  test.each(measured)('nothing of %s moves when the scripts come, once it is drawn in our fonts', async (path) => {
    const release = Promise.withResolvers<undefined>();
    const prepare = (fresh: Page) =>
      void fresh.route('**/*.js', async (route) => {
        await release.promise;
        await route.continue();
      });
    const { page } = await open(path, { ...WIDE, prepare, alone: true, until: 'commit' });
    await expect
      .poll(() => page.evaluate(`document.readyState !== 'loading' && document.body.getBoundingClientRect().height > 0`))
      .toBe(true);
    const drawn = `new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn(performance.now()))))`;
    const before = (await page.evaluate(`document.fonts.ready.then(() => ${drawn})`)) as number;
    release.resolve(undefined);
    await page.waitForLoadState('networkidle');
    const shifts = await page.evaluate(`${drawn}.then(() => new Promise((resolve) => {
      const all = [];
      new PerformanceObserver((list) => all.push(...list.getEntries())).observe({ type: 'layout-shift', buffered: true });
      setTimeout(() => resolve(all.filter((it) => it.startTime > ${before}).map((it) => [it.value, it.sources.map(({ node }) => node?.className)])), 300);
    }))`);
    expect(shifts).toEqual([]);
  });
});
