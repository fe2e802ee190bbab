import type { Page } from 'playwright-core';
import type { Destination } from '../document/destinations.ts';

/**
 * Say whether a page shows numbers of its own printed pages: `data-page-of` names an id, or several between spaces;
 * `data-before` stands before one number, `data-before-many` before several.
 */
export function showsPageNumbers(page: Page): Promise<boolean> {
  return page.evaluate(() => document.querySelector('[data-page-of]') !== null);
}

/** Write the numbers of the printed pages onto which the ids of each element fall; give how many elements changed. */
export async function writePageNumbers(page: Page, destinations: ReadonlyMap<string, Destination>): Promise<number> {
  const asked = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-page-of]')].map(({ dataset, textContent }) => ({
      ids: (dataset['pageOf'] ?? '').split(' '),
      before: dataset['before'] ?? '',
      beforeMany: dataset['beforeMany'] ?? '',
      shown: textContent,
    })),
  );
  const lost = asked.flatMap(({ ids }) => ids.filter((id) => !destinations.has(id)));
  if (lost.length) throw new Error(`${page.url()} names pages of ids that it does not have: ${[...new Set(lost)].join(', ')}`);
  const texts = asked.map(({ ids, before, beforeMany }) => {
    const pages = formatRanges(ids.flatMap((id) => destinations.get(id)?.page ?? []));
    return `${/^\d+$/.test(pages) ? before : beforeMany}${pages}`;
  });
  await page.evaluate((texts) => {
    for (const [at, element] of document.querySelectorAll('[data-page-of]').entries()) element.textContent = texts[at] ?? '';
  }, texts);
  return texts.filter((text, at) => text !== asked[at]?.shown).length;
}

/** Read the numbers that a page shows, in their order. */
export function readPageNumbers(page: Page): Promise<string[]> {
  return page.evaluate(() => [...document.querySelectorAll('[data-page-of]')].map(({ textContent }) => textContent));
}

/** Show numbers of an earlier print, as a first guess; false, and nothing shown, where a page shows others or more. */
export function showPageNumbers(page: Page, numbers: readonly string[]): Promise<boolean> {
  return page.evaluate((texts) => {
    const elements = [...document.querySelectorAll('[data-page-of]')];
    if (elements.length !== texts.length) return false;
    for (const [at, element] of elements.entries()) element.textContent = texts[at] ?? '';
    return true;
  }, numbers);
}

/** Format numbers in order, each once, with those that follow each other as a range: “3, 5–8”. */
export function formatRanges(numbers: readonly number[]): string {
  const ranges: [first: number, last: number][] = [];
  for (const number of [...new Set(numbers)].toSorted((a, b) => a - b)) {
    const range = ranges.at(-1);
    if (range && range[1] === number - 1) range[1] = number;
    else ranges.push([number, number]);
  }
  return ranges.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`)).join(', ');
}
