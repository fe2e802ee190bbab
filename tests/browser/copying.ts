import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Strings } from '../../src/strings/index.ts';
import type { Opening } from './open-site.ts';

/** How a page is opened whose tests read the clipboard. */
export const CLIPBOARD: Opening = { permissions: ['clipboard-read', 'clipboard-write'] };

/** Find the menu of a link. */
export const menu = (page: Page) => page.locator('.copy-menu');

/** Find the bar at selected words. */
export const bar = (page: Page, { clientCopy }: Strings) => page.getByRole('toolbar', { name: clientCopy.selectedWords });

/** Find a button by its whole name. */
export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Run a script in a page. */
export const evaluate = <T>(page: Page, code: string) => page.evaluate(code) as Promise<T>;

/** Read the clipboard. */
export const clipboard = (page: Page) => evaluate<string>(page, 'navigator.clipboard.readText()');

/** Tell the address that a page gives itself. */
export const canonical = (page: Page) => evaluate<string>(page, `document.querySelector('link[rel=canonical]').href`);

/** Press a button of the menu or bar, and read what it put on the clipboard. */
export async function take(page: Page, name: string): Promise<string> {
  await evaluate(page, `navigator.clipboard.writeText('nothing')`);
  await button(page, name).click();
  await expect.poll(() => clipboard(page)).not.toBe('nothing');
  return clipboard(page);
}

/** Select words of a paragraph by their place in its text; they may end in another one. */
export function select(page: Page, id: string, start: number, end: number, endId = id): Promise<void> {
  return evaluate(
    page,
    `(() => {
      const point = (id, at) => {
        const walker = document.createTreeWalker(document.getElementById(id), NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          if (at <= walker.currentNode.length) return [walker.currentNode, at];
          at -= walker.currentNode.length;
        }
      };
      getSelection().setBaseAndExtent(...point('${id}', ${start}), ...point('${endId}', ${end}));
    })()`,
  );
}

/** Select words of a paragraph, the nth time that they stand there, from 0. */
export async function selectWords(page: Page, id: string, words: string, nth = 0): Promise<void> {
  const text = (await page.locator(`#${id}`).textContent()) ?? '';
  let start = -1;
  for (let time = 0; time <= nth; time++) start = text.indexOf(words, start + 1);
  if (start === -1) throw new Error(`${id} has not ${nth + 1} times “${words}”`);
  await select(page, id, start, start + words.length);
}

/** Read a citation from the file of a built page. */
export function readCitation(folder: string, list: string, key: string, style: string): string | undefined {
  const all = JSON.parse(readFileSync(join(folder, list, 'citations.json'), 'utf8')) as Record<string, Record<string, string>>;
  return all[key]?.[style];
}

/** List what axe finds in the menu and the bar of a page. */
export async function auditCopying(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .include('.copy-menu')
    .include('.copy-bar')
    .include('.copy-said')
    .setLegacyMode()
    .analyze();
  return violations.map(({ id, help }) => `${id}: ${help}`);
}
