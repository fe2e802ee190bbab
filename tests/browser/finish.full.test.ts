import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { compile } from '../../src/compiler/index.ts';
import { printProblems } from '../../src/compiler/problems/print.ts';
import { runCommand } from '../commands/run-command.ts';
import { serveAuthors } from './author-server.ts';
import { openPages } from './open-site.ts';
import { makePerson } from './workbench.ts';

const HERE = join(import.meta.dirname, 'finish');
const folder = await mkdtemp(join(tmpdir(), 'finish-'));
const content = join(folder, 'content');
let commands = 0;
const { open: openPage } = openPages(async () => {
  await type('new', 'briefing', 'The winter boat');
  await copyFile(join(HERE, 'ferry.md'), join(folder, 'ferry.md'));
  await type('import', 'ferry.md', '--own');
  return serveAuthors(content);
});
afterAll(() => rm(folder, { recursive: true }));

/** What the person decides. */
const { refuse, waive, mistaken, edit, then } = parse(await readFile(join(HERE, 'decisions.yaml'), 'utf8')) as {
  refuse: string[];
  waive: Record<string, string>;
  mistaken: string[];
  edit: Record<string, Record<string, string>>;
  then: string[];
};
/** Decisions in 1,000 words that are about no content. */
const MOST_MISTAKEN = 5;

/** Type a command. */
async function type(...args: [string, ...string[]]): Promise<string> {
  const [name, ...rest] = args;
  commands++;
  const { code, text } = await runCommand(name, rest, folder);
  expect([name, code, text]).toEqual([name, 0, text]);
  return text;
}

test('a text that is new is finished in the workbench: from the import to a check without problems', async () => {
  const { page, faults } = await openPage('/articles/ferry/');
  const person = makePerson(page);
  const { follow, done } = person;
  await page.locator('.authoring-problems').waitFor();
  const begun = performance.now();
  const decided: string[] = [];
  await follow('press s');
  for (let shown = await person.suggested(); shown !== null; shown = await person.suggested()) {
    decided.push(shown);
    const typed = edit[shown];
    const reason = waive[shown];
    if (typed) {
      await follow(`${shown}: e`);
      for (const [label, text] of Object.entries(typed)) await follow(`${label}: ${text}`);
      await follow('click Add');
    } else if (reason) {
      await follow(`${shown}: r`);
      await follow(`Why it is no figure; readers see it: ${reason}`);
      await follow('click Waive');
    } else await follow(`${shown}: ${refuse.includes(shown) ? 'r' : 'a'}`);
  }
  await follow('press Escape');
  for (const line of then) await follow(line);
  const seconds = Math.round((performance.now() - begun) / 1000);

  await type('verify', '.');
  await type('seal');
  expect(await type('check')).toContain('no problems');
  const { briefing, problems } = await compile(content);
  expect(printProblems(problems)).toBe('no problems');
  expect(faults).toEqual([]);
  // Whatever is decided here was shown.
  expect([...refuse, ...mistaken, ...Object.keys({ ...waive, ...edit })].filter((it) => !decided.includes(it))).toEqual([]);
  const words = briefing?.articles[0]?.document.words ?? 0;
  expect((1000 * mistaken.length) / words).toBeLessThanOrEqual(MOST_MISTAKEN);
  const count = (list: readonly unknown[] | undefined) => list?.length ?? 0;
  console.log(
    `${words} words: ${done.decisions} decisions, ${done.typed} of them typed (${done.characters} characters), ${mistaken.length} about no content; ` +
      `${commands} commands, ${seconds} s in the browser; ` +
      `${count(briefing?.claims)} claims, ${count(briefing?.figures)} figures, ${count(briefing?.sources)} sources, ${count(briefing?.names)} names, ` +
      `${count(briefing?.relations)} relations, ${count(briefing?.findings)} findings`,
  );
});
