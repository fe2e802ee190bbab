import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { compile } from '../../src/compiler/index.ts';
import { runCommand } from '../commands/run-command.ts';
import { ROOT } from '../run-process.ts';
import { serveAuthors } from './author-server.ts';
import { openPages } from './open-site.ts';

/** A block of the tutorial: commands, a file, or what is done in the workbench. */
interface Step {
  language: string;
  /** The file, or the page. */
  path: string;
  lines: string[];
}

const tutorial = await readFile(join(ROOT, 'docs/two-documents.md'), 'utf8');
const steps = [...tutorial.matchAll(/^```(\w+) ?(\S*)\n(.*?)^```$/gms)].map(([, language = '', path = '', text = '']): Step => ({
  language,
  path,
  lines: text.trimEnd().split('\n'),
}));
const folder = await mkdtemp(join(tmpdir(), 'two-'));
const content = join(folder, 'content');
afterAll(() => rm(folder, { recursive: true }));

/** What comes before the first page is done before the server starts. */
const first = steps.findIndex(({ language }) => language === 'workbench');
const { open: openPage, addressOf } = openPages(async () => {
  for (const step of steps.slice(0, first)) await followOutside(step);
  return serveAuthors(content);
});

async function followOutside({ language, path, lines }: Step): Promise<string> {
  let said = '';
  if (language === 'txt') await writeFile(join(folder, path), `${lines.join('\n')}\n`);
  else
    for (const line of lines.filter((it) => !it.startsWith('rm '))) {
      const [, , name = '', , ...args] = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
      const { code, text } = await runCommand(name, args, folder);
      expect([line, code, text]).toEqual([line, 0, text]);
      said = text;
    }
  return said;
}

const view = (page: Page) => page.locator('.authoring-view');
const shown = (page: Page) => view(page).locator('.authoring-suggestion p').first();

/** Do something that writes, and wait until the page has been loaded anew, or says why it was not. */
async function write(page: Page, work: () => Promise<unknown>): Promise<void> {
  await page.evaluate(() => document.body.setAttribute('data-old', ''));
  await work();
  await page.waitForFunction(
    () =>
      (!document.body.hasAttribute('data-old') && document.querySelector('.authoring-menu button')) ||
      document.querySelector('.authoring-said')?.textContent.includes('xpected'),
    undefined,
    { timeout: 20_000 },
  );
  expect(await page.locator('.authoring-said').textContent()).not.toContain('xpected');
  expect(await page.locator('.authoring-broken li').allTextContents()).toEqual([]);
}

async function followLine(page: Page, line: string): Promise<void> {
  const [, pressed] = /^press (\S+)$/.exec(line) ?? [];
  const [, button] = /^click (.+)$/.exec(line) ?? [];
  const [, kind, words, key] = /^(\w+) “(.+)”: ([aer])$/.exec(line) ?? [];
  if (pressed) return page.keyboard.press(pressed);
  if (button && /^(?:Add|Save)$/.test(button))
    return write(page, () => view(page).getByRole('button', { name: button, exact: true }).click());
  if (button) return page.getByRole('button', { name: button, exact: true }).click();
  if (kind && words && key) {
    await expect.poll(() => shown(page).textContent()).toContain(`${kind}: “${words}”`);
    if (key === 'a') return write(page, () => page.keyboard.press('a'));
    await page.keyboard.press(key);
    if (key === 'r') await expect.poll(() => shown(page).textContent()).not.toContain(`${kind}: “${words}”`);
    else await view(page).locator('form').waitFor();
    return;
  }
  // The label of a field may hold a colon: the longest one that the form has is meant.
  await view(page).locator('form').waitFor();
  const labels = [...line.matchAll(/: /g)].map(({ index }) => line.slice(0, index)).reverse();
  for (const label of labels) {
    const field = fieldOf(page, label);
    if (await field.count()) return fill(page, field, line.slice(label.length + 2));
  }
  throw new Error(`No field for: ${line}`);
}

/** Find a field by the words above it, or by those above its group. */
const fieldOf = (page: Page, label: string) =>
  view(page)
    .locator(
      `xpath=.//*[self::span or self::legend][normalize-space(.)="${label}"]/parent::*//*[self::input or self::select or self::textarea]`,
    )
    .first();

async function fill(page: Page, field: Locator, text: string): Promise<void> {
  const what = await field.evaluate((it) => {
    it.closest('details')?.setAttribute('open', '');
    return `${it.tagName} ${it.getAttribute('type') ?? ''} ${it.getAttribute('role') ?? ''}`;
  });
  if (what.startsWith('SELECT')) await field.selectOption(text);
  else if (what.includes('checkbox')) await field.setChecked(text !== 'off');
  else if (what.includes('combobox')) {
    await field.fill(text);
    await view(page).getByRole('option').filter({ hasText: text }).first().waitFor();
    await field.press('Enter');
  } else await field.fill(text);
}

test('the tutorial on two documents, followed word for word, ends with a check without problems', async () => {
  const { page } = await openPage(steps[first]?.path ?? '');
  await page.locator('.authoring-menu button').first().waitFor();
  let said = '';
  for (const step of steps.slice(first)) {
    if (step.language !== 'workbench') {
      said = await followOutside(step);
      continue;
    }
    if (step.path) {
      await page.goto(addressOf(step.path));
      await page.locator('.authoring-menu button').first().waitFor();
    }
    for (const line of step.lines)
      await followLine(page, line).catch(async (error: unknown) => {
        throw new Error(`${line}\n${String(error)}\n${await page.locator('.authoring').innerText()}`);
      });
  }
  expect(said).toContain('no problems');
  const { briefing } = await compile(content);
  expect(briefing?.relations.map(({ type, claims }) => [type, claims])).toEqual([['same-event', ['mill-will-close', 'mill-stops']]]);
  expect(briefing?.findings[0]?.statement).toBe(
    'Both articles tell it; The owner of the mill stands behind the first, and Ada Holm behind the second.',
  );
  expect(briefing?.claims.map(({ code, origins }) => [code, origins.known])).toContainEqual(['C1', 2]);
});
