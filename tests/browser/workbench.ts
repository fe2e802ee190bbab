import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { runCommand } from '../commands/run-command.ts';

/** A block of a tutorial: commands, a file, what is done in the workbench, or a picture of it. */
export interface Step {
  language: string;
  /** The file, or the page. */
  path: string;
  lines: string[];
}

/** Read the blocks of a tutorial in Markdown, pictures included. */
export function readSteps(tutorial: string): Step[] {
  const block = /^```(?<language>\w+) ?(?<path>\S*)\n(?<text>.*?)^```$|^!\[[^\]]+\]\((?<picture>\S+\.png)\)$/gms;
  return [...tutorial.matchAll(block)].map(({ groups = {} }) => {
    const { language = '', path = '', text = '', picture } = groups;
    return picture === undefined
      ? { language, path, lines: text.trimEnd().split('\n') }
      : { language: 'picture', path: picture, lines: [] };
  });
}

/** Save a file, or run commands in a folder; what ends only when its author ends it is left out. Returns what the last one said. */
export async function followOutside({ language, path, lines }: Step, folder: string): Promise<string> {
  let said = '';
  if (language === 'txt') await writeFile(join(folder, path), `${lines.join('\n')}\n`);
  else
    for (const line of lines.filter((it) => !/^(?:rm |npm run dev$|npm start$)/.test(it))) {
      const [, , name = '', , ...args] = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
      const { code, text } = await runCommand(name, args, folder);
      expect([line, code, text]).toEqual([line, 0, text]);
      said = text;
    }
  return said;
}

/** Who works at the workbench, with what was decided and typed. */
export interface Person {
  page: Page;
  done: { decisions: number; typed: number; characters: number };
  /**
   * Do what a line says: `press s`, `select ¶3 “words”`, `click Add`, `claim “words”: a`, `Label: what is typed`.
   *
   * Only what a person can do is done: keys, clicks, drawing over words, and typing.
   */
  follow: (line: string) => Promise<void>;
  /** The suggestion that is shown, `claim “words”`; null where none is left. */
  suggested: () => Promise<string | null>;
}

/** Buttons that write; after them the page is loaded anew. */
const WRITES = /^(?:Add|Add the place|Save|Save the chain|Waive|Take back|Remove this place|Move to the selected words|Delete it)$/;

export function makePerson(page: Page): Person {
  const done = { decisions: 0, typed: 0, characters: 0 };
  const view = page.locator('.authoring-view');
  const form = view.locator('form').first();
  const shown = () => view.locator('.authoring-suggestion p').first().textContent();
  let isTyping = false;

  /** Do something that writes, and wait until the page has been loaded anew, or says why it was not. */
  const write = async (work: () => Promise<unknown>) => {
    done.decisions++;
    if (isTyping) done.typed++;
    isTyping = false;
    await page.evaluate(() => document.body.setAttribute('data-old', ''));
    await work();
    await page.waitForFunction(
      () =>
        (!document.body.hasAttribute('data-old') && document.querySelector('.authoring-menu button')) ||
        document.querySelector('.authoring-said')?.textContent.includes('xpected') ||
        document.querySelector('.authoring-broken'),
      undefined,
      { timeout: 20_000 },
    );
    expect(await page.locator('.authoring-said').textContent()).not.toContain('xpected');
    expect(await page.locator('.authoring-broken li').allTextContents()).toEqual([]);
  };
  const decide = async (suggestion: string, key: string) => {
    await expect.poll(shown).toContain(suggestion);
    if (key === 'a') return write(() => page.keyboard.press('a'));
    await page.keyboard.press(key);
    if (key === 'e') return form.waitFor();
    // A refusal changes nothing that the page shows; of a number its reason is asked.
    await expect.poll(async () => ((await view.locator('.authoring-suggestion').count()) ? await shown() : '')).not.toContain(suggestion);
    if (!(await form.isVisible())) done.decisions++;
  };
  const fillIn = async (label: string, field: Locator, text: string) => {
    const what = await field.evaluate((it) => `${it.tagName} ${it.getAttribute('type') ?? ''} ${it.getAttribute('role') ?? ''}`);
    if (!(await field.isVisible())) await field.locator('xpath=ancestor::details[not(@open)][last()]/summary').click();
    if (what.startsWith('SELECT')) return void (await field.selectOption(text));
    if (what.includes('checkbox')) return (await field.isChecked()) === (text !== 'off') ? undefined : field.press('Space');
    isTyping = true;
    done.characters += text.length;
    await field.press('ControlOrMeta+a');
    await page.keyboard.type(text);
    if (!what.includes('combobox')) return;
    await expect.poll(() => view.locator('.authoring-options [role=option]').first().textContent(), { message: label }).toContain(text);
    await field.press('Enter');
  };
  return {
    page,
    done,
    suggested: async () => {
      await expect.poll(() => view.locator('h2').textContent()).toMatch(/to decide|No suggestions left/);
      return (await view.locator('h2').textContent())?.includes('to decide') === true
        ? ((await shown()) ?? '').replace(/ ¶.*$/, '').replace(': “', ' “')
        : null;
    },
    follow: async (line) => {
      const [, key] = /^press (\S+)$/.exec(line) ?? [];
      const [, button] = /^click (.+)$/.exec(line) ?? [];
      const [, paragraph, drawn] = /^select ¶(\S+) “(.+)”$/.exec(line) ?? [];
      const [, kind, words, decision] = /^(\w+) “(.+)”: ([aerl])$/.exec(line) ?? [];
      if (key) return page.keyboard.press(key);
      if (paragraph && drawn) return drawOver(page, paragraph, drawn);
      if (kind && words && decision) return decide(`${kind}: “${words}”`, decision);
      if (button) {
        const place = WRITES.test(button) ? view : page;
        const press = () => place.getByRole('button', { name: button, exact: true }).click();
        return WRITES.test(button) ? write(press) : press();
      }
      // The label of a field may hold a colon: the longest one that the form has is meant.
      await view.locator('form, .authoring-combobox').first().waitFor();
      const labels = [...line.matchAll(/: /g)].map(({ index }) => line.slice(0, index)).reverse();
      for (const label of labels) {
        const field = fieldOf(view, label);
        if (await field.count()) return fillIn(label, field, line.slice(label.length + 2));
      }
      throw new Error(`No field for: ${line}`);
    },
  };
}

/** Find a field by the words above it, or by those above its group. */
const fieldOf = (view: Locator, label: string) =>
  view
    .locator(
      `xpath=.//*[self::span or self::legend][normalize-space(.)="${label}"]/parent::*//*[self::input or self::select or self::textarea]`,
    )
    .first();

/** Draw the mouse over words of a paragraph. */
async function drawOver(page: Page, paragraph: string, words: string): Promise<void> {
  // Until its fonts are there, words move.
  await page.waitForLoadState();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const ends = await page.evaluate(
    ([id, wanted]) => {
      const element = document.getElementById(id);
      const at = element?.textContent.indexOf(wanted) ?? -1;
      if (!element || at === -1) return null;
      const point = (offset: number): [Node, number] => {
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        let left = offset;
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const length = node.textContent?.length ?? 0;
          if (left < length) return [node, left];
          left -= length;
        }
        throw new Error('no such place');
      };
      const letter = (offset: number) => {
        const range = document.createRange();
        const [node, start] = point(offset);
        range.setStart(node, start);
        range.setEnd(node, start + 1);
        return range.getBoundingClientRect();
      };
      scrollBy({ top: letter(at).top - innerHeight / 3, behavior: 'instant' });
      const [first, last] = [letter(at), letter(at + wanted.length - 1)];
      // At the very edge of a mark no drawing begins; a word that is cut is taken whole.
      const [node, offset] = point(at);
      const isEdge = offset === 0 && node.parentElement?.tagName === 'MARK';
      return [
        first.left + (isEdge ? 0.8 * first.width : 1),
        first.top + first.height / 2,
        last.right - 1,
        last.top + last.height / 2,
      ] as const;
    },
    [`p${paragraph}`, words] as const,
  );
  if (!ends) throw new Error(`¶${paragraph} has not “${words}”`);
  const [fromX, fromY, toX, toY] = ends;
  await page.mouse.move(fromX, fromY);
  await page.mouse.down();
  await page.mouse.move(toX, toY, { steps: 4 });
  await page.mouse.up();
  // What is drawn over is read once it rests.
  await expect.poll(() => page.locator('.authoring-view h2').textContent()).toContain(`“${words.slice(0, 30)}`);
}
