import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { chartFile } from '../../src/formats/links/links.ts';
import { openSite } from './open-site.ts';
import { takeSites } from './take-site.ts';

const PAGES = ['/charts/', '/sources/', '/figures/'];

describe.each(await takeSites('briefing'))('$name: the map, the ledger and the charts', async (site) => {
  const { briefing, open: openPage, tour } = await openSite(site);
  const { folder } = site;

  const open = async (path: string, width = 1440): Promise<Page> => (await openPage(path, { script: false, width })).page;

  test('each chart stands on the page of charts, with its files', async () => {
    const page = await open('/charts/');
    const shown = await page.locator('.chart-sheet').evaluateAll((all) => all.map(({ id }) => id));
    expect(shown.toSorted()).toEqual(briefing.charts.map(({ id }) => `chart-${id}`).toSorted());
    const files = await page.locator('.chart-files a').evaluateAll((all) => all.map((it) => it.getAttribute('href') ?? ''));
    expect(files.length).toBe(5 * briefing.charts.length); // SVG, three PNGs, CSV
    for (const file of files) expect(existsSync(join(folder, file)), file).toBe(true);
  });

  test('a chart to keep is well-formed, with its title and address, and asks for nothing', () => {
    for (const { id, title } of briefing.charts) {
      const svg = readFileSync(join(folder, chartFile(id, 'svg')), 'utf8');
      expect(svg).toContain(`<title id="chart-chart-${id}-wide-title">${title}</title>`);
      expect(svg).toContain(`${briefing.site.replace(/\/$/, '')}/charts/#chart-${id}`);
      expect(svg).not.toMatch(/class=|style=|<(?:image|script|use|style)|url\(/);
    }
  });

  test('a chart to keep keeps its words in their places where another font stands in for ours', async () => {
    const page = await open('/');
    await page.goto('about:blank');
    for (const { id } of briefing.charts) {
      for (const family of ['monospace', 'serif']) {
        const svg = readFileSync(join(folder, chartFile(id, 'svg')), 'utf8').replace(/font-family="[^"]*"/, `font-family="${family}"`);
        await page.setContent(svg.replace(/<\?xml[^>]*>/, ''));
        const wrong = await page.evaluate(`(() => {
          const svg = document.querySelector('svg');
          const { width } = svg.viewBox.baseVal;
          const texts = [...svg.querySelectorAll('text')].map((it) => {
            const box = it.getBoundingClientRect();
            const all = svg.getBoundingClientRect();
            return { words: it.textContent, left: box.left - all.left, right: box.right - all.left, top: box.top, bottom: box.bottom };
          });
          const outside = texts.filter((it) => it.left < -1 || it.right > width + 1).map((it) => 'outside: ' + it.words);
          const over = texts.flatMap((a, at) => texts.slice(at + 1)
            .filter((b) => a.left < b.right - 2 && b.left < a.right - 2 && a.top < b.bottom - 7 && b.top < a.bottom - 7)
            .map((b) => a.words + ' | ' + b.words));
          return texts.length ? [...outside, ...over] : ['nothing'];
        })()`);
        expect(wrong, `${id} in ${family}`).toEqual([]);
      }
    }
  });

  test('at each width nothing is too wide, one drawing of each is shown, and no words overlap', async () => {
    const see = async (page: Page, path: string, width: number) => {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate('document.documentElement.scrollWidth'), `${path} at ${width} px`).toBeLessThanOrEqual(width);
      const overlaps =
        (await page.evaluate(`[...document.querySelectorAll('svg.map, svg.chart')].filter((it) => it.getBoundingClientRect().width).flatMap((svg) => {
        const lines = [...svg.querySelectorAll('tspan')].map((it) => ({ text: it.textContent, box: it.getBoundingClientRect() }));
        return lines.flatMap(({ text, box: a }, at) => lines.slice(at + 1)
          .filter(({ box: b }) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 5 && b.top < a.bottom - 5)
          .map((other) => text + ' | ' + other.text));
      })`)) as string[];
      expect(overlaps, `${path} at ${width} px`).toEqual([]);
      const shown = (await page.evaluate(
        `[...document.querySelectorAll('.chart-figure')].map((it) => [...it.querySelectorAll('svg.chart, svg.map')].filter((svg) => svg.getBoundingClientRect().width).length)`,
      )) as number[];
      expect(
        shown.every((it) => it === 1),
        path,
      ).toBe(true);
    };
    await tour(
      PAGES,
      async (page, path) => {
        for (const width of [1440, 900, 390, 320]) await see(page, path, width);
      },
      { script: false },
    );
  });

  test('every voice of a chain is on the map and in its table, with a link that leads somewhere', async () => {
    for (const width of [1440, 390]) {
      const page = await open('/sources/', width);
      const links = (await page.evaluate(
        `[...document.querySelectorAll('svg.map a')].filter((it) => it.getBoundingClientRect().width).map((it) => [it.getAttribute('href'), it.getBoundingClientRect().height])`,
      )) as [string, number][];
      const authors = new Set(briefing.articles.map(({ authorSource }) => authorSource));
      const voices = briefing.sources.filter(
        ({ id }) => !authors.has(id) && briefing.claims.some(({ places }) => places.some(({ chain }) => chain.includes(id))),
      );
      for (const { id } of voices)
        expect(
          links.some(([href]) => href.includes(id)),
          `${id} at ${width} px`,
        ).toBe(true);
      for (const [href, height] of links) {
        expect(existsSync(join(folder, href.replace(/#.*$/, ''), 'index.html')), href).toBe(true);
        expect(height, href).toBeGreaterThanOrEqual(24);
      }
    }
    const page = await open('/sources/');
    expect(await page.locator('.map-table tbody tr').count()).toBe(briefing.sources.length);
  });

  test('the ledger has every place of every figure in reading order, and every number by size', async () => {
    const page = await open('/figures/');
    const read = (id: string) =>
      page.evaluate(
        `[...document.querySelectorAll('section[aria-labelledby=${id}] .ledger tbody tr')].map((it) => [...it.cells].slice(0, 2).map((cell) => cell.querySelector('.code').textContent.trim()).join(' '))`,
      );
    const places = new Set(briefing.figures.flatMap(({ code, places: all }) => all.map((it) => `${it.article}¶${it.paragraph} ${code}`)));
    expect(((await read('reading-order')) as string[]).toSorted()).toEqual([...places].toSorted());
    const numbers = briefing.figures.filter(({ kind }) => kind === 'number').map(({ code }) => code);
    expect(((await read('by-size')) as string[]).map((it) => it.split(' ')[1] ?? '').toSorted()).toEqual(numbers.toSorted());
    for (const file of ['figures.csv', 'figures.csv-metadata.json', 'README.md'])
      expect(existsSync(join(folder, 'figures', file)), file).toBe(true);
  });
});
