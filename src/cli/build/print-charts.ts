import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { CHARTS_PATH, chartFile } from '../../formats/links/links.ts';
import type { Briefing } from '../../model/compiled.ts';
import { serveSite } from '../shared/site-url.ts';

/** Pixels for each unit of the drawing: enough for a printed column. */
const SCALE = 2;

/** Make a PNG of each chart of a built site from its SVG, set in the fonts of the page of charts. */
export async function printCharts(browser: Browser, site: string, { charts }: Pick<Briefing, 'charts'>): Promise<void> {
  if (charts.length === 0) return;
  const server = await serveSite(site);
  // The policy of the page holds for its readers; here it would keep the drawing out.
  const context = await browser.newContext({
    deviceScaleFactor: SCALE,
    colorScheme: 'light',
    viewport: { width: 800, height: 1200 },
    bypassCSP: true,
  });
  try {
    const page = await context.newPage();
    await page.goto(new URL(`.${CHARTS_PATH}`, server.url).href, { waitUntil: 'load' });
    for (const { id } of charts) {
      // Not as links: those the page underlines.
      const svg = (await readFile(join(site, chartFile(id, 'svg')), 'utf8')).replace(/<(\/?)a(?=[\s>])/g, '<$1g');
      await page.evaluate(`(() => {
        const svg = new DOMParser().parseFromString(${JSON.stringify(svg)}, 'image/svg+xml').documentElement;
        // The page's own style is for pages; its font is what the drawing was measured for.
        for (const it of [svg, ...svg.querySelectorAll('[class]')]) it.removeAttribute('class');
        svg.removeAttribute('font-family');
        document.body.replaceChildren(svg);
        return document.fonts.ready.then(() => true);
      })()`);
      await writeFile(join(site, chartFile(id, 'png')), await page.locator('body > svg').screenshot({ animations: 'disabled' }));
    }
  } finally {
    await context.close();
    await server.close();
  }
}
