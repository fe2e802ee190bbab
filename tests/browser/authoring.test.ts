import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { compile } from '../../src/compiler/index.ts';
import { copyProject } from '../copy-project.ts';
import { applyEdits, copyMini } from '../mini.ts';
import { authorEnvironment } from '../run-process.ts';
import { selectWords } from './copying.ts';
import { openPages } from './open-site.ts';

const content = await copyMini([{ file: 'anchors.lock' }]);
const { addressOf, open: openPage } = openPages(startServer);
let terminal = '';

afterAll(() => rm(join(content, '..'), { recursive: true }));

/** Start the development server as an author does, in a project of its own: it writes what builds do not expect. */
async function startServer(): Promise<{ url: string; close: () => Promise<void> }> {
  const project = await copyProject();
  const server = spawn(process.execPath, ['src/setup.mjs', 'dev', '--port', '0'], {
    cwd: project,
    env: { ...authorEnvironment(), BRIEFING_CONTENT: content, NO_COLOR: '1' },
  });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      terminal += chunk.toString();
      const [found] = /http:\/\/localhost:\d+/.exec(terminal) ?? [];
      if (found) resolve(found);
    };
    server.stdout.on('data', hear);
    server.stderr.on('data', hear);
    void ended.then(() => reject(new Error(terminal)));
  });
  const close = async () => {
    server.kill();
    await ended;
    await rm(project, { recursive: true });
  };
  return { url, close };
}

/** Open the article; note what the page reports. */
async function open(): Promise<{ page: Page; faults: string[] }> {
  const opened = await openPage('/articles/harbor/');
  await opened.page.locator('.authoring summary').waitFor();
  return opened;
}

test('selected words become a claim: in its file, in the briefing, and on the page', async () => {
  const { page, faults } = await open();
  const panel = page.locator('.authoring');
  await expect.poll(() => panel.locator('summary').textContent()).toBe('1 warning');
  await selectWords(page, 'p3', 'the fish market and the ferry');
  await expect.poll(() => panel.locator('pre').textContent()).toBe('- article: A\n  paragraph: 3\n  exact: the fish market and the ferry');
  expect(await panel.getByLabel('Id, for good').inputValue()).toBe('the-fish-market-and-the');
  await panel.getByLabel('Id, for good').fill('two-rivals');
  await panel.getByLabel('Label').fill('Market or ferry');
  await panel.getByLabel('Statement').fill('The fish market and the ferry compete.');
  await panel.getByLabel('Type').selectOption('assessment');
  await panel.getByRole('button', { name: 'Add' }).click();
  await expect.poll(() => panel.locator('pre').textContent()).toContain('C8 is `claim:two-rivals`.');

  const file = await readFile(join(content, 'claims/harbor.yaml'), 'utf8');
  expect(file).toMatch(/^- id: harbor-silts\n  code: C1\n/);
  expect(file).toContain(`- id: two-rivals
  code: C8
  label: Market or ferry
  statement: The fish market and the ferry compete.
  type: assessment
  evidence:
    - article: A
      paragraph: 3
      exact: the fish market and the ferry
      chain:
        - author-a
`);
  const { briefing } = await compile(content);
  expect(briefing?.claims.map(({ id }) => id)).toContain('two-rivals');
  await expect.poll(() => page.locator('#claim-two-rivals-p3, [data-refs~=C8]').count()).toBeGreaterThan(0);
  expect(faults).toEqual([]);
});

test('one of several equal places is annotated, with what tells it from the others; a source names what it is', async () => {
  const { page } = await open();
  const panel = page.locator('.authoring');
  await selectWords(page, 'p3', 'the f', 1); // a cut word is taken as a whole
  await expect.poll(() => panel.locator('pre').textContent()).toBe('- article: A\n  paragraph: 3\n  exact: the ferry');
  await selectWords(page, 'p3', 'the ', 2);
  await expect.poll(() => panel.locator('pre').textContent()).toBe("- article: A\n  paragraph: 3\n  exact: the\n  prefix: 'and '");
  await panel.getByLabel('Kind').selectOption('source');
  await panel.getByLabel('Id, for good').fill('the-ferry');
  await panel.getByLabel('Name', { exact: true }).fill('The ferry');
  await panel.getByLabel('What it is').selectOption('group');
  await panel.getByRole('button', { name: 'Add' }).click();
  await expect.poll(() => panel.locator('pre').textContent()).toContain('is `source:the-ferry`.');
  expect(await readFile(join(content, 'sources.yaml'), 'utf8')).toContain(`      exact: the
      prefix: 'and '`);

  await selectWords(page, 'p3', 'one of them');
  await panel.getByLabel('Kind').selectOption('figure');
  await panel.getByLabel('Id, for good').fill('what-goes');
  await panel.getByLabel('What is counted').fill('Places that must go');
  await panel.getByRole('button', { name: 'Add' }).click();
  await expect.poll(() => panel.locator('pre').textContent()).toContain('is `figure:what-goes`.');
  expect(await readFile(join(content, 'figures/harbor.yaml'), 'utf8')).toContain('  quantity: Places that must go\n');
});

test('what is filled in stays while the page is loaded anew', async () => {
  const { page } = await open();
  const panel = page.locator('.authoring');
  await selectWords(page, 'p2', 'no survey');
  await panel.getByLabel('Kind').selectOption('source');
  await panel.getByLabel('Id, for good').fill('surveyors');
  await panel.getByLabel('Named by the text?').selectOption('unnamed');
  await page.reload();
  await panel.locator('select').first().waitFor();
  expect(await panel.locator('form').evaluate((form: HTMLFormElement) => Object.fromEntries(new FormData(form)))).toEqual({
    thing: 'source',
    id: 'surveyors',
    name: '',
    kind: 'person',
    identity: 'unnamed',
    role: '',
  });
  expect(await panel.locator('pre').textContent()).toContain('exact: no survey');
});

test('what cannot be written is refused with the reason, and nothing is changed', async () => {
  const { page } = await open();
  const panel = page.locator('.authoring');
  const before = await readFile(join(content, 'claims/harbor.yaml'), 'utf8');
  await selectWords(page, 'p3', 'It may come');
  await panel.getByLabel('Id, for good').fill('harbor-silts');
  await panel.getByRole('button', { name: 'Add' }).click();
  await expect.poll(() => panel.locator('pre').textContent()).toContain('harbor-silts');
  expect(await readFile(join(content, 'claims/harbor.yaml'), 'utf8')).toBe(before);
});

test('problems are shown on the page and in the terminal soon after saving; the site lives, and the fixed content comes back', async () => {
  const { page } = await open();
  const panel = page.locator('.authoring');
  const mistake = { file: 'claims/harbor.yaml', find: 'exact: were out of use', replace: 'exact: were out of sight' };
  await applyEdits(content, [mistake]);
  await expect.poll(() => panel.locator('summary').textContent()).toMatch(/^1 error/);
  expect(await panel.locator('li').first().textContent()).toBe(
    'content/claims/harbor.yaml:23:14 Unexpected quote `were out of sight` with 0 matches in A¶1, expected exactly 1. ' +
      'Hint: copy the words again from the edition.',
  );
  await expect.poll(() => terminal).toContain('were out of sight');
  expect((await page.reload())?.status()).toBe(200);
  expect(await page.locator('#p1').textContent()).toContain('were out of use');
  await applyEdits(content, [{ ...mistake, find: mistake.replace, replace: mistake.find }]);
  await expect.poll(() => panel.locator('summary').textContent()).toMatch(/^\d warning/);
});

describe('what no page of this site asks is refused', () => {
  const place = { slug: 'harbor', paragraph: '3', words: 'It may come', nth: 0 };
  const order = { ...place, kind: 'claim', id: 'sent-from-elsewhere', values: {} };
  const ask = async (path: string, body: object, headers: Record<string, string> = {}) => {
    const response = await fetch(addressOf(`/@authoring${path}`), { method: 'POST', body: JSON.stringify(body), headers });
    return [response.status, await response.json()];
  };
  const own = { 'x-authoring': '1' };
  const refused = [403, { lines: ['Not asked by a page of this site.'], failed: true }];

  test.each([
    ['a page that does not say that it is one of ours', {}],
    ['a page of another site', { ...own, origin: 'https://example.org' }],
    ['a page of another server of this machine', { ...own, origin: 'http://localhost:9999' }],
  ])('from %s', async (_, headers) => {
    const before = await readFile(join(content, 'claims/harbor.yaml'), 'utf8');
    expect(await ask('/add', order, headers)).toEqual(refused);
    expect(await readFile(join(content, 'claims/harbor.yaml'), 'utf8')).toBe(before);
  });

  test('more than words of a paragraph', async () => {
    const [status] = await ask('/annotate', { ...place, words: 'x '.repeat(500_000) }, own);
    expect(status).toBe(413);
    expect(await ask('/annotate', place, own)).toEqual([
      200,
      { lines: ['- article: A', '  paragraph: 3', '  exact: It may come'], failed: false },
    ]);
  });
});
