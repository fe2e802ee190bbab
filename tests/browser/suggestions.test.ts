import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { compile } from '../../src/compiler/index.ts';
import { copyMini } from '../mini.ts';
import { serveAuthors } from './author-server.ts';
import { openPages } from './open-site.ts';

const content = await copyMini([{ file: 'anchors.lock' }]);
const { open: openPage } = openPages(() => serveAuthors(content));

afterAll(() => rm(join(content, '..'), { recursive: true }));

const titleOf = (page: Page) => page.locator('.authoring-view h2');
const wordsOf = (page: Page) => page.locator('.authoring-suggestion p').first();
const read = (file: string) => readFile(join(content, file), 'utf8');

/** Decide about the suggestion that is shown, by its key, and wait until another is. */
async function decide(page: Page, key: string): Promise<void> {
  const before = await wordsOf(page).textContent();
  await page.keyboard.press(key);
  await expect.poll(() => wordsOf(page).textContent()).not.toBe(before);
}

test('suggestions are decided one at a time, by keys: accepted, edited, put off, and refused for good', async () => {
  const { page, faults } = await openPage('/articles/harbor/');
  await page.locator('.authoring-menu button').first().waitFor();
  await page.keyboard.press('s');
  await expect.poll(() => titleOf(page).textContent()).toMatch(/^\d+ to decide$/);
  const count = Number((await titleOf(page).textContent())?.split(' ')[0]);
  // The briefing names nobody yet: names come first.
  await expect.poll(() => wordsOf(page).textContent()).toBe('name: “Port Alder” ¶1');
  expect(await page.locator('.authoring-suggestion').textContent()).toContain('Words with capitals that no name has.');
  await decide(page, 'a');
  expect(parse(await read('names.yaml'))).toMatchObject([{ id: 'port-alder', code: 'N1', name: 'Port Alder', spellings: ['Port Alder'] }]);

  const second = await wordsOf(page).textContent();
  await decide(page, 'r');
  const [refused] = parse(await read('refused.yaml')) as { kind: string; exact: string }[];
  expect(second).toContain(`${refused?.kind}: “${refused?.exact}”`);

  await decide(page, 'l');
  await expect.poll(() => titleOf(page).textContent()).toBe(`${count - 3} to decide (1 put off)`);

  const fourth = await wordsOf(page).textContent();
  await page.keyboard.press('e');
  await page.getByLabel('Id, for good').fill('edited-before');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect.poll(() => titleOf(page).textContent()).toBe(`${count - 4} to decide (1 put off)`);
  expect(fourth).not.toBe(second);
  const { briefing, problems } = await compile(content);
  expect([...(briefing?.names ?? []), ...(briefing?.figures ?? []), ...(briefing?.claims ?? [])].map(({ id }) => id)).toContain(
    'edited-before',
  );
  expect(problems.filter(({ fatal }) => fatal)).toEqual([]);

  const { violations } = await new AxeBuilder({ page }).include('.authoring').setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);

  // What was refused stays so, what was put off comes again.
  await page.reload();
  await page.keyboard.press('Escape');
  await page.keyboard.press('s');
  await expect.poll(() => titleOf(page).textContent()).toBe(`${count - 3} to decide`);
  expect(await page.locator('.authoring-suggestion ol').textContent()).not.toContain(`${refused?.kind}: ${refused?.exact}`);
  expect(faults).toEqual([]);
});
