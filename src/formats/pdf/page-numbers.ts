import type { Page } from 'playwright-core';
import type { Destination } from './destinations.ts';

/** Say whether a page shows numbers of its own printed pages (`data-page-of`, which names an id; `data-before`, what stands before). */
export function showsPageNumbers(page: Page): Promise<boolean> {
  return page.evaluate(() => document.querySelector('[data-page-of]') !== null);
}

/** Write the number of the printed page onto which each id falls; give how many of them changed. */
export async function writePageNumbers(page: Page, destinations: ReadonlyMap<string, Destination>): Promise<number> {
  const { changed, lost } = await page.evaluate(
    (numbers) => {
      const lost: string[] = [];
      let changed = 0;
      for (const element of document.querySelectorAll<HTMLElement>('[data-page-of]')) {
        const id = element.dataset['pageOf'] ?? '';
        const number = numbers[id];
        if (number === undefined) lost.push(id);
        const text = `${element.dataset['before'] ?? ''}${number ?? ''}`;
        if (element.textContent !== text) changed++;
        element.textContent = text;
      }
      return { changed, lost: [...new Set(lost)] };
    },
    Object.fromEntries([...destinations].map(([id, { page: number }]) => [id, number])),
  );
  if (lost.length) throw new Error(`${page.url()} names pages of ids that it does not have: ${lost.join(', ')}`);
  return changed;
}
