import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { compile } from '../../src/compiler/index.ts';
import { printProblems } from '../../src/compiler/problems/print.ts';
import { runCommand } from '../commands/run-command.ts';
import { serveAuthors } from './author-server.ts';
import { selectWords } from './copying.ts';
import { openPages } from './open-site.ts';

const folder = await mkdtemp(join(tmpdir(), 'finish-'));
const content = join(folder, 'content');
const { open: openPage } = openPages(async () => {
  await type('new', 'briefing', 'A light goes out', '--content', content);
  await copyFile(join(import.meta.dirname, 'finish/lighthouse.txt'), join(folder, 'lighthouse.txt'));
  await type('import', join(folder, 'lighthouse.txt'), '--own', '--content', content);
  return serveAuthors(content);
});
/** What a person decides, and types. */
const done = { decisions: 0, edited: 0, keys: 0, commands: 0 };
const decisions = parse(await readFile(join(import.meta.dirname, 'finish/decisions.yaml'), 'utf8')) as {
  refuse: string[];
  edit: Record<string, Record<string, string>>;
};
let words = 0;

beforeAll(async () => {
  words = (await readFile(join(import.meta.dirname, 'finish/lighthouse.txt'), 'utf8')).trim().split(/\s+/).length;
});
afterAll(() => rm(folder, { recursive: true }));

/** Type a command. */
async function type(...args: [string, ...string[]]): Promise<string> {
  const [name, ...rest] = args;
  done.commands++;
  const { code, text } = await runCommand(name, rest, folder);
  expect([name, code, text]).toEqual([name, 0, text]);
  return text;
}

const view = (page: Page) => page.locator('.authoring-view');
const titleOf = (page: Page) => view(page).locator('h2');

/** Fill in a field of the form that is open, by typing. */
async function fill(page: Page, label: string, text: string): Promise<void> {
  const field = view(page).getByLabel(label, { exact: true });
  await field.press('ControlOrMeta+a');
  await page.keyboard.type(text);
  done.keys += text.length;
}

/** Press a button of the panel, and wait until the page has been loaded anew. */
async function write(page: Page, name: string): Promise<void> {
  await markOld(page);
  done.decisions++;
  await view(page).getByRole('button', { name, exact: true }).click();
  await waitForNew(page);
  expect(await page.locator('.authoring-broken li').allTextContents()).toEqual([]);
}

/** Decide about each suggestion that is shown, by one key; what is edited is typed. */
async function decideAll(page: Page): Promise<void> {
  await page.keyboard.press('s');
  for (;;) {
    await expect.poll(() => titleOf(page).textContent()).toMatch(/to decide|No suggestions left/);
    if ((await titleOf(page).textContent())?.startsWith('No suggestions left')) return;
    const shown = ((await view(page).locator('.authoring-suggestion p').first().textContent()) ?? '').replace(/ ¶.*$/, '');
    const typed = decisions.edit[shown];
    if (typed) {
      await page.keyboard.press('e');
      await view(page).locator('form').waitFor();
      for (const [label, text] of Object.entries(typed)) await fill(page, label, text);
      await write(page, 'Add');
      done.edited++;
    } else {
      done.decisions++;
      await markOld(page);
      const isRefused = decisions.refuse.includes(shown);
      await page.keyboard.press(isRefused ? 'r' : 'a');
      // A refusal changes nothing that the page shows.
      if (isRefused) await expect.poll(() => view(page).locator('.authoring-suggestion p').first().textContent()).not.toContain(shown);
      else await waitForNew(page);
    }
    // What cannot be written says what was expected.
    expect(`${shown}: ${await page.locator('.authoring-said').textContent()}`).not.toContain('xpected');
  }
}

/** Mark the page, to see when it is another. */
const markOld = (page: Page) => page.evaluate(() => document.body.setAttribute('data-old', ''));

/** Wait until the page has been loaded anew, and shows what it showed; or until it says why nothing was written. */
async function waitForNew(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      (!document.body.hasAttribute('data-old') && document.querySelector('.authoring-menu button')) ||
      document.querySelector('.authoring-said')?.textContent.includes('xpected') ||
      document.querySelector('.authoring-broken'),
  );
}

test('a text that is new is finished in the workbench: from the import to a check without problems', async () => {
  const { page, faults } = await openPage('/articles/lighthouse/');
  await page.locator('.authoring-menu button').first().waitFor();
  const begun = performance.now();
  await decideAll(page);
  await page.keyboard.press('Escape');

  // What no rule can find: a claim of the author’s own, by selecting its words, with a second place for it.
  await selectWords(page, 'p6', 'they are not forgotten');
  await view(page).locator('pre').waitFor();
  await page.keyboard.press('1');
  await view(page).locator('form').waitFor();
  await fill(page, 'Label, in three to seven words', 'Wrecks are remembered');
  await fill(page, 'Statement, in our words', 'Wrecks are rare, and remembered.');
  await fill(page, 'Id, for good', 'wrecks-remembered');
  await write(page, 'Add');
  await selectWords(page, 'p6', 'never believed the verdict');
  await view(page).locator('pre').waitFor();
  await page.keyboard.press('7');
  await page.keyboard.type('wrecks are');
  await expect.poll(() => view(page).locator('[role=option]').first().textContent()).toContain('Wrecks are remembered');
  await page.keyboard.press('Enter');
  await view(page).locator('form').waitFor();
  await write(page, 'Add the place');

  // A quantity that says nothing is waived, with a reason.
  await selectWords(page, 'p7', 'several times');
  await view(page).locator('pre').waitFor();
  await page.keyboard.press('6');
  await fill(page, 'Why it is no figure; readers see it', 'It says no more than “more than once”.');
  await write(page, 'Waive');

  // What the text leaves open, and what it is.
  await selectWords(page, 'p8', 'counted 1,200 dead birds');
  await view(page).locator('pre').waitFor();
  await page.keyboard.press('5');
  await fill(page, 'What the paragraph leaves open, in our words', 'Who counted the birds, and how, is not said.');
  await write(page, 'Save');

  await page.getByRole('button', { name: 'Article', exact: true }).click();
  await view(page).locator('form').waitFor();
  await fill(page, 'Label, a name of ours', 'The light on Gull Rock goes out');
  await fill(
    page,
    'Summary, in one or two sentences',
    'A lighthouse is to be switched off; who fishes there fears for lives, and the service that runs it calls it a monument.',
  );
  await view(page).getByLabel('It is a draft').press('Space');
  await write(page, 'Save');
  await page.getByRole('button', { name: 'Briefing', exact: true }).click();
  await view(page).locator('form').waitFor();
  await fill(page, 'What it is about, in one or two sentences', 'Who says that a lighthouse is still needed, and who says that it is not.');
  await fill(page, 'Who answers for it, one a line', 'The Sandhaven Desk');
  await fill(page, 'What it brought', 'The first article.');
  await write(page, 'Save');
  const seconds = Math.round((performance.now() - begun) / 1000);

  await type('verify', folder, '--content', content);
  await type('seal', '--content', content);
  expect(await type('check', '--content', content)).toContain('no problems');
  const { briefing, problems } = await compile(content);
  expect(printProblems(problems)).toBe('no problems');
  expect(faults).toEqual([]);
  const count = (list: readonly unknown[] | undefined) => list?.length ?? 0;
  expect(briefing?.claims.find(({ id }) => id === 'wrecks-remembered')?.places).toHaveLength(2);
  expect(briefing?.figures.find(({ quantity }) => quantity.startsWith('True cost'))).toMatchObject({
    value: 25000,
    qualifier: 'roughly',
    unit: 'crowns',
  });
  console.log(
    `${words} words: ${done.decisions} decisions, ${done.edited} of them typed (${done.keys} characters), ${done.commands} commands, ${seconds} s in the browser; ` +
      `${count(briefing?.claims)} claims, ${count(briefing?.figures)} figures, ${count(briefing?.sources)} sources, ${count(briefing?.names)} names`,
  );
});
