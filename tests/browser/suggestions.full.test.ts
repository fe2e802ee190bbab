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

const content = await copyMini([
  { file: 'anchors.lock' },
  // A list and a table, which nobody has annotated yet.
  { file: 'articles/ships.md', find: '  paragraphs: 3\n', replace: '  paragraphs: 5\n' },
  { file: 'articles/ships.md', find: 'language: en\n', replace: 'language: en\ndraft: true\n' },
  {
    file: 'articles/ships.md',
    find: '  - number: "2a"\n    voice: author-b\n',
    replace: '  - number: "2a"\n    voice: author-b\n  - number: 3\n    voice: author-b\n  - number: 4\n    voice: author-b\n',
  },
  {
    file: 'articles/ships.md',
    find: '“By 2030”.',
    replace: '“By 2030”.\n\n- Pilots stay.\n- Agents leave.\n\n| Pier | Boats |\n| --- | --- |\n| North | 31 |\n| South | 12 |',
  },
]);
const { open: openPage } = openPages(() => serveAuthors(content));

/** Select all that stands in one of the elements of a paragraph. */
const selectAll = (page: Page, selector: string) =>
  page.evaluate((wanted) => {
    const element = document.querySelector(wanted);
    if (element) getSelection()?.selectAllChildren(element);
  }, selector);

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

/** Press a key twice before anything is answered: it decides once, and what was decided is told. */
async function pressTwice(page: Page, key: string): Promise<void> {
  const before = await wordsOf(page).textContent();
  await page.evaluate((it) => {
    for (let time = 0; time < 2; time++) document.body.dispatchEvent(new KeyboardEvent('keydown', { key: it, bubbles: true }));
  }, key);
  await expect.poll(() => wordsOf(page).textContent()).not.toBe(before);
  expect(await page.locator('.authoring-said').textContent()).not.toContain('xpected');
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
  await pressTwice(page, 'a');
  expect(parse(await read('names.yaml'))).toMatchObject([{ id: 'port-alder', code: 'N1', name: 'Port Alder', spellings: ['Port Alder'] }]);

  const second = await wordsOf(page).textContent();
  await pressTwice(page, 'r');
  expect(parse(await read('refused.yaml'))).toHaveLength(1);
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

test('words of lists and tables are words of their paragraph, also across items and cells', async () => {
  const { page } = await openPage('/articles/ships/');
  await page.locator('.authoring-menu button').first().waitFor();
  const pre = page.locator('.authoring-view pre');
  await selectAll(page, '#p3');
  await expect.poll(() => pre.textContent()).toBe('- article: B\n  paragraph: 3\n  exact: Pilots stay. Agents leave.');
  await selectAll(page, '#p4 tbody tr');
  await expect.poll(() => pre.textContent()).toBe('- article: B\n  paragraph: 4\n  exact: North 31');
  await page.keyboard.press('3');
  await page.getByLabel('What is counted').fill('Boats at the north pier');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect.poll(() => page.locator('.authoring-said').textContent()).toContain('is `figure:boats-at-the-north-pier`.');
  const { briefing, problems } = await compile(content);
  expect(briefing?.figures.find(({ id }) => id === 'boats-at-the-north-pier')).toMatchObject({ kind: 'number', value: 31 });
  expect(problems.filter(({ fatal }) => fatal)).toEqual([]);
});
