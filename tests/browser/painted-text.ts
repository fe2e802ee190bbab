import type { Page } from 'playwright-core';
import { FULL } from '../full.ts';

/** A line of text with its place on the page in pixels. */
interface Line {
  text: string;
  left: number;
  top: number;
  width: number;
  height: number;
}

/** How far down a page is looked at, in pixels; what comes below is made of the same parts. */
const DEPTH = FULL ? 10_000 : 2500;

/**
 * List the lines of a page whose letters do not stand out from their ground as they are painted, below a ratio of contrast
 * (WCAG 2.2, 1.4.3). Computed colours do not tell: the system's own colours, and grounds of elements above or behind, change what is seen.
 *
 * @param least what the lightest and the darkest pixel of a line have to differ by; smoothed edges make it lower than that of the colours
 */
export async function listUnseen(page: Page, least = 3): Promise<string[]> {
  const lines = await page.evaluate((depth) => {
    const found: Line[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      // A sign that is as thin as its edge is not painted whole.
      if (text.length < 3 || !element?.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      if (element.closest('.visually-hidden, .skip-link, [aria-hidden=true]')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const { left, top, width, height } of range.getClientRects()) {
        const box = { text, left, top: top + scrollY, width, height };
        if (width > 4 && height > 6 && left >= 0 && left + width <= innerWidth && box.top + height < depth) found.push(box);
      }
    }
    return found;
  }, DEPTH);
  const { width, height } = await page.evaluate((depth) => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    return { width: scrollWidth, height: Math.min(scrollHeight, depth) };
  }, DEPTH);
  const picture = await page.screenshot({ fullPage: true, animations: 'disabled', clip: { x: 0, y: 0, width, height } });
  const canvas = await page.context().newPage(); // without the site's policies, which keep pictures of no file out
  try {
    return await canvas.evaluate(compareLines, { picture: picture.toString('base64'), lines, least });
  } finally {
    await canvas.close();
  }
}

/** Runs in the browser, which reads its own pictures. */
async function compareLines({ picture, lines, least }: { picture: string; lines: Line[]; least: number }): Promise<string[]> {
  const image = new Image();
  image.src = `data:image/png;base64,${picture}`;
  await image.decode();
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas');
  context.drawImage(image, 0, 0);
  const linear = Float64Array.from({ length: 256 }, (_, value) =>
    value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
  );
  const of = (value = 0) => linear[value] ?? 0;
  return lines.flatMap(({ text, left, top, width, height }) => {
    const { data } = context.getImageData(Math.floor(left), Math.floor(top), Math.ceil(width), Math.ceil(height));
    let [dark, light] = [1, 0];
    for (let at = 0; at < data.length; at += 4) {
      const luminance = 0.2126 * of(data[at]) + 0.7152 * of(data[at + 1]) + 0.0722 * of(data[at + 2]);
      dark = Math.min(dark, luminance);
      light = Math.max(light, luminance);
    }
    const contrast = (light + 0.05) / (dark + 0.05);
    return contrast < least ? [`${contrast.toFixed(1)}: ${text.slice(0, 60)}`] : [];
  });
}
