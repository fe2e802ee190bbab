import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { computeMonthlyRate } from '../../src/compiler/analysis/monthly-rate.ts';
import { chartFile } from '../../src/formats/links/links.ts';
import { FULL } from '../full.ts';
import { openSite } from './open-site.ts';
import { takeSite } from './take-site.ts';

const site = await takeSite('briefing');
const { briefing, open, look, tour } = await openSite(site);
const CHARTS = '/charts/';
const campaign = briefing.charts.find(({ type }) => type === 'campaign');
const home = `/articles/${briefing.articles.find(({ code }) => code === campaign?.beside?.article)?.id}/`;
const MARKS = 'svg.chart-wide a.chart-mark';
const answerOf = (page: Page) => page.locator('.chart-answer:not([hidden])');

/** Start the scripts of the charts of a page, as a reader does who comes to one. */
async function wake(page: Page): Promise<void> {
  await page.evaluate(`document.querySelector('.chart-figure').dispatchEvent(new PointerEvent('pointerover', { bubbles: true }))`);
  await expect.poll(() => page.evaluate(`document.querySelectorAll('.chart-figure:not([data-answers])').length`)).toBe(0);
}

describe('what marks answer', () => {
  test.each([CHARTS, home, '/'])('each mark of %s leads to its passage, and points to the sentence that it rests on', (path) =>
    look(
      path,
      async (page) => {
        const marks = (await page.evaluate(`[...document.querySelectorAll('a.chart-mark')].map((mark) => ({
          name: mark.querySelector('title').textContent,
          href: mark.getAttribute('href'),
          sentences: mark.getAttribute('aria-describedby').split(' ').map((id) => document.getElementById(id)?.closest('li')?.textContent ?? ''),
        }))`)) as { name: string; href: string; sentences: string[] }[];
        expect(marks.length).toBeGreaterThan(5);
        for (const { name, href, sentences } of marks) {
          expect(name).toMatch(/(who says so|Computed|[CF]\d)/);
          expect(href).toMatch(/#p[1-9]/);
          for (const sentence of sentences) expect(sentence, name).toMatch(/\S.* Source: .+\. [CF]\d+ in ([A-Z]*¶\d+)/);
        }
      },
      { script: false },
    ),
  );

  test('all marks of the page of charts answer to pointers, with a link that leads on', () =>
    look(CHARTS, async (page) => {
      await wake(page);
      const count = await page.locator(MARKS).count();
      for (let at = 0; at < count; at += FULL ? 1 : 4) {
        const mark = page.locator(MARKS).nth(at);
        await mark.scrollIntoViewIfNeeded();
        await mark.locator('.chart-target').hover({ position: { x: 2, y: 2 }, force: true });
        const ids = (await mark.getAttribute('aria-describedby'))?.split(' ') ?? [];
        const [first = ''] = ids;
        const told = (await page.evaluate(`document.getElementById(${JSON.stringify(first)}).textContent`)) as string;
        await expect.poll(() => answerOf(page).first().textContent()).toContain(told);
        expect(await answerOf(page).locator('li').count()).toBe(ids.length);
        expect(await answerOf(page).locator('a[href*="#p"]').count()).toBe(ids.length);
        // Where the page is scrolled, a mark that came to lie below the pointer would answer, over the next one.
        await page.mouse.move(0, 0);
        await page.keyboard.press('Escape');
        expect(await answerOf(page).count()).toBe(0);
      }
    }));

  test('by keys: focus asks and is seen, Tab goes on, Escape closes and keeps the focus', () =>
    look(CHARTS, async (page) => {
      await page.locator(MARKS).first().focus();
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Tab');
      await expect.poll(() => answerOf(page).count()).toBe(1);
      expect(await page.evaluate(`getComputedStyle(document.activeElement).outlineStyle`)).toBe('solid');
      await page.keyboard.press('Escape');
      expect(await answerOf(page).count()).toBe(0);
      expect(await page.evaluate(`document.activeElement.matches('a.chart-mark')`)).toBe(true);
      await page.keyboard.press('Tab');
      await expect.poll(() => answerOf(page).count()).toBe(1);
    }));

  test('by touch: a tap asks and does not lead away', () =>
    look(
      CHARTS,
      async (page) => {
        const mark = page.locator('svg.chart-narrow a.chart-mark').first();
        // The first touch of a chart loads its scripts.
        await wake(page);
        await mark.tap();
        await expect.poll(() => answerOf(page).count()).toBe(1);
        expect(new URL(page.url()).pathname).toBe(CHARTS);
        const box = await answerOf(page).first().boundingBox();
        expect(box && box.x >= 0 && box.x + box.width <= 390).toBe(true);
      },
      { width: 390, hasTouch: true, isMobile: true },
    ));
});

describe('the handle on the as-of date', () => {
  test('shows what the pure function gives, on each day to which keys move it, and all of it again', () =>
    look(CHARTS, async (page) => {
      await wake(page);
      const input = page.locator('[data-as-of] input');
      const texts = () => page.locator('[data-as-of] li').allTextContents();
      const atRest = await texts();
      const [min, max] = [Number(await input.getAttribute('min')), Number(await input.getAttribute('max'))];
      const totals = campaign?.type === 'campaign' ? campaign.campaigns.map((id) => briefing.figures.find((it) => it.id === id)) : [];
      expect(totals.length).toBeGreaterThan(1);
      const number = new Intl.NumberFormat('en-US', { maximumFractionDigits: 1 });
      const check = async () => {
        const day = new Date(Number(await input.inputValue()) * 86_400_000);
        const shown = await texts();
        totals.forEach((figure, at) => {
          if (figure?.kind !== 'number') throw new Error('expected a number');
          const { value, min: least = value ?? 0, max: most = value ?? 0 } = figure;
          const rate = computeMonthlyRate({ min: least, max: most }, figure.period?.from ?? '', day.toISOString().slice(0, 10));
          expect(shown[at], String(day)).toContain(`: ${rate ? `${number.format(rate.low)} to ${number.format(rate.high)}` : 'no number'}`);
        });
        const named = day.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
        expect(await input.getAttribute('aria-valuetext')).toContain(named);
        // The thumb stands where the line crosses the bars.
        const off = (await page.evaluate(`(() => {
          const [input, line] = [document.querySelector('[data-as-of] input'), document.querySelector('svg.chart-wide .chart-as-of')];
          const [track, at] = [input.getBoundingClientRect(), line.getBoundingClientRect()];
          const share = (input.value - input.min) / (input.max - input.min);
          return track.left + 12 + share * (track.width - 24) - (at.left + at.width / 2);
        })()`)) as number;
        expect(Math.abs(off)).toBeLessThan(3);
      };
      await input.focus();
      await page.keyboard.press('ArrowLeft');
      await check();
      await page.keyboard.press('PageDown');
      await check();
      await page.keyboard.press('Home');
      expect(Number(await input.inputValue())).toBe(min);
      await check();
      await input.fill(String(Math.round((min + max) / 2)));
      await check();
      const middle = await page.locator('svg.chart-wide .chart-total').first().getAttribute('width');
      await page.locator('[data-reset]').click();
      expect(await texts()).toEqual(atRest);
      expect(await page.locator('.chart-as-of').count()).toBe(0);
      expect(await page.locator('svg.chart-wide .chart-total').first().getAttribute('width')).not.toBe(middle);
    }));
});

describe('one set of numbers', () => {
  test('picture, table, file and list of each chart tell the same, and none that is no figure', async () => {
    const { page } = await open(CHARTS, { script: false });
    for (const { id } of briefing.charts) {
      const sheet = page.locator(`#chart-${id}`);
      const read = async (selector: string) => numbersOf((await sheet.locator(selector).allTextContents()).join(' '));
      const csv = numbersOf(readFileSync(join(site.folder, chartFile(id, 'csv')), 'utf8'));
      const [wide, narrow, rests, table] = [
        await read('svg.chart-wide a tspan'),
        await read('svg.chart-narrow a tspan'),
        await read('.chart-answers'),
        await read('table'),
      ];
      expect(narrow, id).toEqual(wide);
      const known = new Set([...csv, ...rests, ...table]);
      expect(
        [...wide].filter((it) => !known.has(it)),
        id,
      ).toEqual([]);
    }
  });
});

/** List the numbers of words, those of codes, places and dates left out. */
function numbersOf(text: string): Set<string> {
  const plain = text
    .replace(/[A-Z]*¶\d+[a-z]?|\b[CFS]\d+|\d{4}-\d{2}-\d{2}|\d{1,2} [A-Z][a-z]+ \d{4}/g, ' ')
    .replace(/(\d),(\d{3})/g, '$1$2');
  return new Set(plain.match(/\d+(?:\.\d+)?/g) ?? []);
}

describe('what can be read', () => {
  const see = async (page: Page, what: string) => {
    // Drawings are measured for our fonts, which come when they come.
    await page.evaluate('document.fonts.ready.then(() => true)');
    const small =
      (await page.evaluate(`[...document.querySelectorAll('svg.chart text, svg.map text')].filter((it) => it.getBoundingClientRect().width).flatMap((it) => {
      const size = parseFloat(getComputedStyle(it).fontSize) * it.getScreenCTM().a;
      return size < 12 ? [it.textContent + ': ' + size] : [];
    })`)) as string[];
    expect(small, what).toEqual([]);
    const overlaps =
      (await page.evaluate(`[...document.querySelectorAll('svg.chart')].filter((it) => it.getBoundingClientRect().width).flatMap((svg) => {
      const lines = [...svg.querySelectorAll('tspan')].map((it) => ({ text: it.textContent, box: it.getBoundingClientRect() }));
      return lines.flatMap(({ text, box: a }, at) => lines.slice(at + 1)
        .filter(({ box: b }) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 5 && b.top < a.bottom - 5)
        .map((other) => text + ' | ' + other.text));
    })`)) as string[];
    expect(overlaps, what).toEqual([]);
    const outside =
      (await page.evaluate(`[...document.querySelectorAll('svg.chart')].filter((it) => it.getBoundingClientRect().width).flatMap((svg) => {
      // A space at the end of a line takes room that nobody sees.
      const frame = svg.getBoundingClientRect();
      return [...svg.querySelectorAll('tspan')].filter((it) => it.getBoundingClientRect().right > frame.right + 5).map((it) => it.textContent);
    })`)) as string[];
    expect(outside, what).toEqual([]);
  };

  test('words are painted at 12 px or more, inside their drawing and apart, at each width', () =>
    tour(
      [CHARTS, home, '/', ...briefing.charts.map(({ code }) => `/embed/${code.toLowerCase()}/`)],
      async (page, path) => {
        for (const width of FULL ? [320, 390, 600, 768, 1024, 1440] : [320, 1024]) {
          await page.setViewportSize({ width, height: 900 });
          await see(page, `${path} at ${width} px`);
          expect(await page.evaluate('document.documentElement.scrollWidth'), `${path} at ${width} px`).toBeLessThanOrEqual(width);
        }
      },
      { script: false },
    ));

  test.each(FULL ? (['light', 'dark'] as const) : (['dark'] as const))(
    'in system colours, %s, marks and words differ from their ground',
    (colorScheme) =>
      look(
        CHARTS,
        async (page) => {
          const same = (await page.evaluate(`(() => {
          const probe = document.body.appendChild(document.createElement('div'));
          probe.style.backgroundColor = 'Canvas';
          const ground = getComputedStyle(probe).backgroundColor;
          const paint = (it, key) => getComputedStyle(it)[key];
          return [...document.querySelectorAll('svg.chart :is(.chart-solid, .chart-hatch, .chart-arrow-head, .chart-text)')]
            .filter((it) => !it.closest('.chart-on')).filter((it) => paint(it, 'fill') === ground).map((it) => it.outerHTML)
            .concat([...document.querySelectorAll('svg.chart .chart-on .chart-text')].filter((it) => paint(it, 'fill') !== ground).map((it) => it.outerHTML));
        })()`)) as string[];
          expect(same).toEqual([]);
        },
        { forcedColors: 'active', colorScheme, script: false },
      ),
  );

  test('text at 200 % makes no page wider than the screen', () =>
    look(
      CHARTS,
      async (page) => {
        await page.evaluate(`document.documentElement.style.fontSize = '200%'`);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(1024);
        await see(page, '200 %');
      },
      { width: 1024 },
    ));
});
