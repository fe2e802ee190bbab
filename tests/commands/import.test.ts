import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles } from '../../src/cli/build/digest-files.ts';
import { compile } from '../../src/compiler/index.ts';
import { printProblems } from '../../src/compiler/problems/print.ts';
import { copyMini, type Edit } from '../mini.ts';
import { runCommand } from './run-command.ts';

/** Run the command on a content folder, beside which its files lie. */
async function run(content: string, ...args: string[]): Promise<{ code: number | null; said: string }> {
  const { code, text } = await runCommand('import', [...args, '--content', 'content'], dirname(content));
  return { code, said: text.replace(/[0-9a-f]{64}/g, '…') };
}

const put = (content: string, name: string, text: string) => writeFile(join(dirname(content), name), text);

const readAll = async (folder: string): Promise<Record<string, string>> =>
  Object.fromEntries(
    await Promise.all((await listFiles(folder)).sort().map(async (path) => [path, await readFile(path, 'utf8')] as const)),
  );

const FERRY = `---
title: The ferry
author: Ann Rower
date: May 2026
---

# The ferry

The ferry leaves when it is full, and *it is never full*, so that most people walk around the bay.

## In winter

In winter the captain reads aloud from the timetable, which he wrote himself.

Nobody minds, since 12 of the passengers are goats.
`;
const CHANGED = `---
title: The ferry
author: Ann Rower
publisher: Bay Press
date: May 2026
---

# The ferry

The ferry leaves when it is full, and *it is never full*, so that most people walk around the bay.

A rope is kept for those who do not walk.

## In the winter

In winter the captain reads aloud from the timetable, which his mother wrote.

The goats have gone ashore.
`;
const CLAIM = `- id: captain-wrote
  code: C9
  label: The captain wrote the timetable
  statement: The captain wrote the timetable.
  type: event
  evidence:
    - article: C
      paragraph: 2
      exact: which he wrote himself
      chain: [author-c]
- id: never-full
  code: C10
  label: The ferry is never full
  statement: The ferry is never full.
  type: assessment
  evidence:
    - article: C
      paragraph: 1
      exact: never full
      chain: [author-c]
`;

test('a text that may be published becomes an article that compiles, with what is left to do as warnings', async () => {
  const content = await copyMini();
  await put(content, 'ferry.md', FERRY);
  await expect((await run(content, 'ferry.md', '--own')).said).toMatchFileSnapshot('snapshots/own.txt');
  await expect(await readFile(join(content, 'articles/ferry.md'), 'utf8')).toMatchFileSnapshot('snapshots/own.md');
  const { briefing, problems } = await compile(content);
  await expect(`${printProblems(problems)}\n`).toMatchFileSnapshot('snapshots/own-problems.txt');
  expect(briefing?.articles.map(({ code, shows }) => [code, shows])).toEqual([
    ['A', 'edition'],
    ['B', 'edition'],
    ['C', 'document'],
  ]);
});

test('an import that leaves an image out says how it comes along', async () => {
  const content = await copyMini();
  await put(content, 'ferry.md', FERRY.replace('## In winter', '![A goat](goat.jpg)\n\n## In winter'));
  const { said } = await run(content, 'ferry.md', '--own');
  expect(said).toContain('1 image\n      “A goat”');
  expect(said).toContain('save its file in `content/images/ferry/`');
});

test('importing again keeps numbers, voices, notes and annotations that fit, and tells the others', async () => {
  const content = await copyMini();
  await put(content, 'ferry.md', FERRY);
  await run(content, 'ferry.md', '--own');
  const article = join(content, 'articles/ferry.md');
  const written = await readFile(article, 'utf8');
  await writeFile(
    article,
    written
      .replace('  - number: 2\n', '  - number: 2 # the captain\n')
      .replace('summary: To be written.', 'summary: >-\n  Of a ferry\n  and a bay.'),
  );
  await writeFile(join(content, 'claims/ferry.yaml'), CLAIM);
  const before = await readAll(content);
  await put(content, 'ferry.md', CHANGED);

  const trial = await run(content, 'ferry.md', '--own', '--dry-run');
  expect(await readAll(content)).toEqual(before);
  const { said, code } = await run(content, 'ferry.md', '--own');
  expect(code).toBe(0);
  await expect(said).toMatchFileSnapshot('snapshots/again.txt');
  expect(trial.said).toBe(said.replaceAll(': written', ': would be written'));
  await expect(await readFile(article, 'utf8')).toMatchFileSnapshot('snapshots/again.md');
  const { problems } = await compile(content);
  expect(problems.filter(({ fatal }) => fatal).map(({ place, ruleId }) => [place.file, place.start.line, ruleId])).toEqual([
    ['content/claims/ferry.yaml', 9, 'quote-matches-once'],
  ]);
  expect((await run(content, 'ferry.md', '--own')).said).toContain('is of this very file: nothing to do');
});

/** Files of the briefing as others write them; what an import adds must go without a trace. */
const HABITS: [string, Edit[]][] = [
  ['as they are', []],
  [
    'with comments and brackets',
    [
      { file: 'briefing.yaml', find: '  - harbor\n  - ships\n', replace: '' },
      { file: 'briefing.yaml', find: 'articles:', replace: 'articles: [harbor, ships] # both' },
    ],
  ],
  [
    'with an empty line between sources',
    [{ file: 'sources.yaml', find: '- id: shipping-agent', replace: '\n# the last\n- id: shipping-agent' }],
  ],
];

test.each(HABITS)('to remove it restores the folder byte for byte: files %s', async (_, edits) => {
  const content = await copyMini(edits);
  const before = await readAll(content);
  await put(content, 'ferry.md', FERRY);
  expect((await run(content, 'ferry.md', '--own')).code).toBe(0);
  expect(await readAll(content)).not.toEqual(before);
  expect((await run(content, 'ferry', '--own', '--remove')).code).toBe(0);
  expect(await readAll(content)).toEqual(before);
  expect((await run(content, 'ferry.md')).code).toBe(0);
  expect((await run(content, 'ferry.md', '--remove')).code).toBe(0);
  expect(await readAll(content)).toEqual(before);
  expect((await readdir(content)).includes('originals')).toBe(false);
});

test('what something refers to is not removed', async () => {
  const content = await copyMini();
  await put(content, 'ferry.md', FERRY);
  await run(content, 'ferry.md', '--own');
  await writeFile(join(content, 'claims/ferry.yaml'), CLAIM);
  const before = await readAll(content);
  const { code, said } = await run(content, 'ferry', '--own', '--remove');
  expect(code).toBe(1);
  await expect(said).toMatchFileSnapshot('snapshots/referred.txt');
  expect(await readAll(content)).toEqual(before);
});

test('what can not be done is refused, and nothing is written', async () => {
  const content = await copyMini();
  await put(content, 'harbor.txt', 'Another harbor.');
  await put(content, 'ferry.txt', 'The ferry is late.');
  await writeFile(join(dirname(content), 'bad.txt'), Buffer.from([0xc3, 0xa9, 0xc3, 0xa9, 0xff]));
  await put(content, '渡船.txt', 'The ferry is late.');
  const before = await readAll(content);
  const cases = [
    ['harbor.txt', '--own'],
    ['bad.txt'],
    ['渡船.txt'],
    ['ferry.txt', '--slug', '../ferry'],
    ['harbor', '--own', '--remove'],
    ['missing.txt'],
    ['content'],
    ['ferry.txt', 'bad.txt'],
    ['ferry.txt', '--paragraphs', 'all'],
  ];
  const answers = await Promise.all(cases.map(async (args) => ({ args, ...(await run(content, ...args)) })));
  const printed = answers.map(({ args, code, said }) => `$ import ${args.join(' ')}\n${said}= ${code}\n`).join('\n');
  await expect(printed).toMatchFileSnapshot('snapshots/refused.txt');
  expect(await readAll(content)).toEqual(before);

  const elsewhere = await mkdtemp(join(tmpdir(), 'elsewhere-'));
  await symlink(elsewhere, join(content, 'originals'));
  const { code, said } = await run(content, 'ferry.txt');
  expect([code, said.includes('content/originals:1:1  error  Unexpected symbolic link')]).toEqual([1, true]);
  expect(await readdir(elsewhere)).toEqual([]);
  await rm(join(content, 'originals'));
});

test('an import is told the language of its document, which must be a tag as the schema of articles takes it', async () => {
  const content = await copyMini();
  await put(content, 'bac.md', '---\nlang: en\n---\n\nLe bac part le 1er mai à 18h30, dit le n° 12.\n');
  for (const tag of ['français', 'FR', 'x', 'fr_FR', 'a-b-c-', ''])
    expect(await run(content, 'bac.md', '--own', '--language', tag)).toMatchObject({
      code: 2,
      said: expect.stringContaining('Unexpected language') as string,
    });
  const { code, said } = await run(content, 'bac.md', '--own', '--language', 'fr');
  expect([code, said]).toEqual([0, expect.stringContaining('States its language: fr (`--language`)\n  language, stated otherwise: en')]);
  const path = join(content, 'articles/bac.md');
  const text = await readFile(path, 'utf8');
  expect(text).toContain('\nlanguage: fr\n');
  const numerals = (await compile(content)).problems.filter(({ ruleId }) => ruleId === 'numeral-is-figure');
  expect(numerals.map(({ reason, fatal }) => [reason, fatal])).toEqual([
    ['Unexpected numeral `1er mai à 18h30` in C¶1, expected a figure or a waiver that covers it', false],
  ]);
  expect((await run(content, 'bac.md', '--own', '--language', 'fr-CA')).said).toContain('Its language is `fr-CA` now.');
  expect(await readFile(path, 'utf8')).toBe(text.replace('language: fr\n', 'language: fr-CA\n'));
  expect((await run(content, 'bac.md', '--own', '--language', 'fr-CA')).said).toContain('nothing to do');
});
