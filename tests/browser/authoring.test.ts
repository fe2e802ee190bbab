import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { compile } from '../../src/compiler/index.ts';
import { FULL } from '../full.ts';
import { writeImageFile } from '../image-file.ts';
import { applyEdits, copyMini } from '../mini.ts';
import { serveAuthors } from './author-server.ts';
import { selectWords } from './copying.ts';
import { openPages } from './open-site.ts';

const content = await copyMini([{ file: 'anchors.lock' }]);
const terminal = { said: '' };
const { addressOf, open: openPage } = openPages(() => serveAuthors(content, terminal));

/** What is not the first that an author does is tested in the full run: each write loads a page of the development server anew. */
const testMore = test.runIf(FULL);

afterAll(() => rm(join(content, '..'), { recursive: true }));

/** Open the article; note what the page reports. */
async function open(): Promise<{ page: Page; faults: string[] }> {
  const opened = await openPage('/articles/harbor/');
  await opened.page.locator('.authoring summary').waitFor();
  return opened;
}

/** What the panel says of the last thing that was done. */
const saidOf = (page: Page) => page.locator('.authoring-said');
const viewOf = (page: Page) => page.locator('.authoring-view');
const read = (file: string) => readFile(join(content, file), 'utf8');

/** Do what writes, see what is said of it, and wait until the page has been loaded anew. */
async function write(page: Page, act: () => Promise<void>, words: string): Promise<void> {
  await page.evaluate(() => document.body.setAttribute('data-old', ''));
  await act();
  await page.waitForFunction(() => !document.body.hasAttribute('data-old') && document.querySelector('.authoring-menu button'));
  await expect.poll(() => saidOf(page).textContent()).toContain(words);
}

/** Select words, and take the key of what they become. */
async function take(page: Page, paragraph: string, words: string, key: string, length?: number): Promise<void> {
  await selectWords(page, paragraph, words, length);
  await viewOf(page).locator('pre').waitFor({ state: 'attached' });
  await page.keyboard.press(key);
  await viewOf(page).locator('form').first().waitFor();
}

test('selected words become a claim by keys alone: in its file, in the briefing, and on the page', async () => {
  const { page, faults } = await open();
  await expect.poll(() => page.locator('.authoring-problems summary').textContent()).toBe('1 warning');
  await selectWords(page, 'p3', 'the fish market and the ferry');
  await expect
    .poll(() => viewOf(page).locator('pre').textContent())
    .toBe('- article: A\n  paragraph: 3\n  exact: the fish market and the ferry');
  await page.keyboard.press('1');
  // The first field has the focus, and Tab goes through the others.
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('label');
  await page.keyboard.type('Market or ferry');
  await page.keyboard.press('Tab');
  await page.keyboard.type('The fish market and the ferry compete.');
  // The id follows the label, until it is typed.
  await expect.poll(() => viewOf(page).getByLabel('Id, for good').inputValue()).toBe('market-or-ferry');
  await viewOf(page).getByLabel('Id, for good').fill('two-rivals');
  await viewOf(page).getByLabel('Type').selectOption('assessment');
  await write(page, () => viewOf(page).getByLabel('Id, for good').press('Enter'), 'C8 is `claim:two-rivals`.');

  const file = await read('claims/harbor.yaml');
  expect(file).toMatch(/^- id: harbor-silts\n {2}code: C1\n/);
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

testMore('a mark opens its entry: it is edited, and the write taken back', async () => {
  const { page } = await open();
  const before = await read('claims/harbor.yaml');
  await page.locator('#p3 mark[data-refs~=C4]').first().click();
  const view = viewOf(page);
  await expect.poll(() => view.locator('h2').textContent()).toMatch(/^C4 |^Marked here/);
  if ((await view.locator('h2').textContent()) === 'Marked here') await view.getByRole('button', { name: /^C4 / }).click();
  await view.getByLabel('Label, in three').fill('A choice');
  await view.getByText('More', { exact: true }).click();
  await view.getByLabel('Time, as the text words it').fill('one day');
  await view.getByLabel('Date (EDTF)').fill('2026-05?');
  await expect.poll(() => view.locator('output').first().textContent()).toBe('May 2026, uncertain');
  await view.getByLabel('How the date was inferred').fill('The survey is in May.');
  await write(
    page,
    () => view.getByRole('button', { name: 'Save', exact: true }).click(),
    'claim:council-must-choose: label, when changed',
  );
  const edited = await read('claims/harbor.yaml');
  expect(edited).toContain('  label: A choice\n');
  expect(edited).toContain('  hedge: may\n  when:\n    text: one day\n    edtf: 2026-05?\n    reason: The survey is in May.\n  evidence:');

  await page.keyboard.press('Escape');
  await write(page, () => page.getByRole('button', { name: 'Undo (z)' }).click(), 'Taken back: claim:council-must-choose edited');
  expect(await read('claims/harbor.yaml')).toBe(before);
});

testMore('an entry is found by keys alone, its chain changed, and deleted; each write is taken back, the last one first', async () => {
  const { page } = await open();
  const view = viewOf(page);
  const before = await read('claims/harbor.yaml');
  // Open its place, add a voice to its chain by typing.
  await page.locator('main').evaluate((main: HTMLElement) => main.ownerDocument.body.focus());
  await page.keyboard.press('e');
  await page.keyboard.type('C4');
  await expect.poll(() => view.locator('.authoring-options [role=option]').first().textContent()).toBe('C4 The council must choose');
  await page.keyboard.press('Enter');
  await view.locator('.authoring-places summary').first().waitFor();
  await view.locator('.authoring-places summary').first().press('Enter');
  await view.locator('.authoring-places input[name=chain]').fill('dredg');
  await expect.poll(() => view.locator('.authoring-options [role=option]').first().textContent()).toBe('S2 A dredging crew');
  await page.keyboard.press('Enter');
  await write(page, () => view.getByRole('button', { name: 'Save the chain' }).click(), 'A¶3 now relays `dredging-crew`.');
  expect(await read('claims/harbor.yaml')).toContain('chain: [dredging-crew, author-a]');
  expect(await read('articles/harbor.md')).toContain('    relays:\n      - dredging-crew\n');

  await page.keyboard.press('Escape');
  const undo = (words: string) => write(page, () => page.getByRole('button', { name: 'Undo (z)' }).click(), words);
  await undo('Taken back: place of claim:council-must-choose changed');
  expect(await read('claims/harbor.yaml')).toBe(before);

  // Deleting lists what depends on it, and asks what readers are told of what was published.
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Edit… (e)' }).click();
  await page.keyboard.type('C6');
  await expect.poll(() => view.locator('.authoring-options [role=option]').first().textContent()).toContain('C6');
  await page.keyboard.press('Enter');
  await view.getByText('Delete…').click();
  expect(await view.locator('.authoring-delete li').allTextContents()).toEqual([
    'R2 “The mud” (relation) goes as well: it makes no sense without.',
  ]);
  await write(page, () => view.getByRole('button', { name: 'Delete it, and do all this' }).click(), 'are gone');
  expect(await read('crosswalk.yaml')).not.toContain('mud-and-survey');
  await undo('Taken back: claim:survey-found-mud deleted');
  expect(await read('crosswalk.yaml')).toContain('mud-and-survey');
});

testMore('words across paragraphs become places of an entry that is found by typing', async () => {
  const { page } = await open();
  await page.evaluate(() => {
    const range = document.createRange();
    const text = (id: string) => document.createTreeWalker(document.querySelector(`#${id}`) ?? document.body, NodeFilter.SHOW_TEXT);
    const [from, to] = [text('p2'), text('p3')];
    let last = from.nextNode();
    for (let node = last; node; node = from.nextNode()) if ((node.textContent?.length ?? 0) > 6) last = node;
    const first = to.nextNode();
    if (!last || !first) throw new Error('no text');
    range.setStart(last, Math.max(0, (last.textContent?.length ?? 0) - 6));
    range.setEnd(first, 11);
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
  });
  const view = viewOf(page);
  await expect.poll(() => view.locator('p').first().textContent()).toBe('2 paragraphs: each becomes a place of its own.');
  await page.keyboard.press('7');
  await page.keyboard.type('silk');
  await expect
    .poll(() => view.locator('.authoring-options [role=option]').allTextContents())
    .toEqual([expect.stringMatching(/^Nothing has/)]);
  await page.keyboard.press('Backspace');
  await page.keyboard.type('t');
  await expect.poll(() => view.locator('.authoring-options [role=option]').first().textContent()).toBe('C1 The harbor fills with silt');
  await page.keyboard.press('Enter');
  await write(page, () => view.getByRole('button', { name: 'Add the place' }).click(), 'claims/harbor.yaml: added to');
  const [entry] = parse(await read('claims/harbor.yaml')) as { evidence: { paragraph: number; exact: string }[] }[];
  expect(entry?.evidence.map(({ paragraph, exact }) => [paragraph, exact]).slice(1)).toEqual([
    [2, 'of 1998”.'],
    [3, 'It may come'],
  ]);
  await page.getByRole('button', { name: 'Undo (z)' }).click();
  await expect.poll(() => saidOf(page).textContent()).toBe('Taken back: place added to claim:harbor-silts');
});

testMore('a heading is no part of the text, which the panel says; a numeral there can be waived', async () => {
  const { page } = await open();
  await page.evaluate(() => {
    const heading = document.querySelector('.section-head h2');
    if (heading) getSelection()?.selectAllChildren(heading);
  });
  await expect.poll(() => viewOf(page).locator('p').first().textContent()).toContain('A heading is no part of the text');
  expect(await viewOf(page).getByRole('button').allTextContents()).toEqual(['×', '6 No figure']);
});

testMore('one of several equal places is annotated, with what tells it from the others; a source names what it is', async () => {
  const { page } = await open();
  const view = viewOf(page);
  await selectWords(page, 'p3', 'the f', 1); // a cut word is taken as a whole
  await expect.poll(() => view.locator('pre').textContent()).toBe('- article: A\n  paragraph: 3\n  exact: the ferry');
  await selectWords(page, 'p3', 'the ', 2);
  await expect.poll(() => view.locator('pre').textContent()).toBe("- article: A\n  paragraph: 3\n  exact: the\n  prefix: 'and '");
  await page.keyboard.press('2');
  await view.getByLabel('Id, for good').fill('the-ferry');
  await view.getByLabel('Name', { exact: true }).fill('The ferry');
  await view.getByLabel('What it is').selectOption('group');
  await write(page, () => view.getByRole('button', { name: 'Add', exact: true }).click(), 'is `source:the-ferry`.');
  expect(await read('sources.yaml')).toContain(`      exact: the
      prefix: 'and '`);
});

testMore('a figure is read from its words and confirmed; what is said of the hedge is filled in', async () => {
  const { page } = await open();
  const view = viewOf(page);
  await take(page, 'p2', 'Almost half of the berths', '3');
  const filled = () => view.locator('form').evaluate((form: HTMLFormElement) => Object.fromEntries(new FormData(form)));
  expect(await filled()).toMatchObject({ kind: 'number', value: '0.5', qualifier: 'Almost' });
  await view.getByLabel('What is counted').fill('Berths that will be lost');
  await view.getByLabel('Id, for good').fill('berths-lost');
  await write(page, () => view.getByRole('button', { name: 'Add', exact: true }).click(), 'is `figure:berths-lost`.');
  expect(await read('figures/harbor.yaml')).toContain('  quantity: Berths that will be lost\n  value: 0.5\n');
  await take(page, 'p3', 'It may come to a choice', '1');
  expect(await filled()).toMatchObject({ hedge: 'may', type: 'assessment' });
});

testMore('what is filled in stays while the page is loaded anew', async () => {
  const { page } = await open();
  const view = viewOf(page);
  await take(page, 'p2', 'no survey', '2');
  await view.getByLabel('Id, for good').fill('surveyors');
  await view.getByLabel('Named by the text?').selectOption('unnamed');
  await view.getByLabel('Role, as the text states it').fill('never named');
  // Once more before it is back: the panel still asks what there is to fill in.
  const asked = page.waitForRequest(/\/start$/);
  await page.route(/\/start$/, () => undefined, { times: 1 });
  await page.reload({ waitUntil: 'commit' });
  await asked;
  await page.reload();
  await view.locator('form').waitFor();
  expect(await view.locator('form').evaluate((form: HTMLFormElement) => Object.fromEntries(new FormData(form)))).toMatchObject({
    id: 'surveyors',
    name: 'no survey',
    kind: 'person',
    identity: 'unnamed',
    role: 'never named',
  });
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('role');
  await page.keyboard.press('Escape');
  expect(await view.isHidden()).toBe(true);
});

testMore('the page stays where it was while it is loaded anew; what was said is over when something else is opened', async () => {
  const { page } = await open();
  const view = viewOf(page);
  await page.setViewportSize({ width: 1440, height: 500 });
  await page.locator('#p3').evaluate((it) => scrollBy({ top: it.getBoundingClientRect().top - 100, behavior: 'instant' }));
  const before = await page.evaluate(() => scrollY);
  expect(before).toBeGreaterThan(100);
  await take(page, 'p3', 'the fish market', '2');
  await write(page, () => view.getByRole('button', { name: 'Add', exact: true }).click(), 'is `source:fish-market`.');
  // Where a voice is added above the words, they stand a line lower.
  await expect.poll(async () => Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(60);
  await page.keyboard.press('e');
  await view.locator('input').waitFor();
  expect(await saidOf(page).textContent()).toBe('');
  await view.getByRole('button', { name: 'Close' }).click();
  await write(page, () => page.getByRole('button', { name: 'Undo (z)' }).click(), 'Taken back: source:fish-market added');
});

testMore('what cannot be written is refused with the reason, and nothing is changed', async () => {
  const { page } = await open();
  await page.setViewportSize({ width: 1280, height: 560 });
  const before = await read('claims/harbor.yaml');
  await take(page, 'p3', 'It may come', '1');
  await viewOf(page).getByLabel('Id, for good').fill('harbor-silts');
  await viewOf(page).getByRole('button', { name: 'Add', exact: true }).click();
  await expect.poll(() => saidOf(page).textContent()).toContain('harbor-silts');
  // Below a long form, it comes into sight.
  await expect
    .poll(() =>
      saidOf(page).evaluate((it) => {
        const panel = it.closest('.authoring')?.getBoundingClientRect();
        const { top } = it.getBoundingClientRect();
        return panel && top >= panel.top && top < panel.bottom - 8;
      }),
    )
    .toBe(true);
  expect(await read('claims/harbor.yaml')).toBe(before);
});

test('what somebody has changed in an editor meanwhile is shown, never overwritten', async () => {
  const { page } = await open();
  const view = viewOf(page);
  await page.keyboard.press('e');
  await page.keyboard.type('S4');
  await expect.poll(() => view.locator('.authoring-options [role=option]').first().textContent()).toContain('S4');
  await page.keyboard.press('Enter');
  await view.getByLabel('Role, as the text states it').fill('captain');
  await applyEdits(content, [{ file: 'sources.yaml', find: '  role: harbor master\n', replace: '  role: pilot\n' }]);
  // The page may be loaded anew just then, and again: what was asked before is asked again.
  await expect
    .poll(
      async () => {
        const save = view.getByRole('button', { name: 'Save', exact: true });
        if ((await saidOf(page).textContent()) === '' && (await save.isVisible())) await save.click();
        return saidOf(page).textContent();
      },
      { interval: 1000 },
    )
    .toContain('role: read `harbor master`, now `pilot`, yours `captain`');
  expect(await read('sources.yaml')).toContain('  role: pilot\n');
  await expect
    .poll(async () => {
      const again = page.getByRole('button', { name: 'Read it again' });
      if (await again.isVisible()) await again.click();
      return view.getByLabel('Role, as the text states it').inputValue();
    })
    .toBe('pilot');
  await applyEdits(content, [{ file: 'sources.yaml', find: '  role: pilot\n', replace: '  role: harbor master\n' }]);
});

test('problems are shown on the page and in the terminal soon after saving; the site lives, and the fixed content comes back', async () => {
  const { page } = await open();
  const panel = page.locator('.authoring-problems');
  const mistake = { file: 'claims/harbor.yaml', find: 'exact: were out of use', replace: 'exact: were out of sight' };
  await applyEdits(content, [mistake]);
  await expect.poll(() => panel.locator('summary').textContent()).toMatch(/^1 error/);
  expect(await panel.locator('li').first().textContent()).toBe(
    'Unexpected quote `were out of sight` with 0 matches in A¶1, expected exactly 1. Copy the words again from the edition.' +
      'content/claims/harbor.yaml:23:14',
  );
  await expect.poll(() => terminal.said).toContain('were out of sight');
  expect((await page.reload())?.status()).toBe(200);
  expect(await page.locator('#p1').textContent()).toContain('were out of use');
  await applyEdits(content, [{ ...mistake, find: mistake.replace, replace: mistake.find }]);
  await expect.poll(() => panel.locator('summary').textContent()).toMatch(/^\d warning/);
});

testMore(
  'an image whose name has spaces and capitals is added in the form of the article, and stands on the page; so do files of citations',
  async () => {
    const { page, faults } = await open();
    const view = viewOf(page);
    await writeImageFile(content, 'harbor/Old Map (1).PNG');
    await page.getByRole('button', { name: 'Article', exact: true }).click();
    await view.getByText('More', { exact: true }).click();
    await view.getByRole('button', { name: 'Add to images of the document' }).click();
    await view.getByLabel('Number, for good').fill('1');
    await view.getByLabel('File, by its name').fill('Old Map (1).PNG');
    await view.getByLabel('After paragraph').fill('2');
    await view.getByLabel('What it shows, for those who do not see it').fill('A map of the harbor');
    await write(page, () => view.getByRole('button', { name: 'Save', exact: true }).click(), 'images changed');
    const image = page.locator('#fig-1 img');
    await image.scrollIntoViewIfNeeded();
    await expect.poll(() => image.evaluate((it: HTMLImageElement) => it.naturalWidth)).toBe(3);
    expect((await page.request.get(addressOf('/articles/harbor/cite.bib'))).status()).toBe(200);
    expect(faults).toEqual([]);
  },
);

describe('what no page of this site asks is refused', () => {
  const place = { slug: 'harbor', paragraph: '3', words: 'It may come', nth: 0 };
  const order = { type: 'add', places: [place], kind: 'claim', id: 'sent-from-elsewhere', values: {} };
  const ask = async (path: string, body: object, headers: Record<string, string> = {}) => {
    const response = await fetch(addressOf(`/@authoring${path}`), { method: 'POST', body: JSON.stringify(body), headers });
    return [response.status, await response.json()];
  };
  const own = { 'x-authoring': '1' };
  const refused = [403, { lines: ['Not asked by a page of this site.'], failed: true, undo: null }];

  test.each([
    ['a page that does not say that it is one of ours', {}],
    ['a page of another site', { ...own, origin: 'https://example.org' }],
    ['a page of another server of this machine', { ...own, origin: 'http://localhost:9999' }],
  ])('from %s', async (_, headers) => {
    const before = await readFile(join(content, 'claims/harbor.yaml'), 'utf8');
    expect(await ask('/order', order, headers)).toEqual(refused);
    expect(await readFile(join(content, 'claims/harbor.yaml'), 'utf8')).toBe(before);
  });

  test('more than words of a paragraph', async () => {
    const [status] = await ask('/words', [{ ...place, words: 'x '.repeat(500_000) }], own);
    expect(status).toBe(413);
    const [answered, draft] = (await ask('/words', [place], own)) as [number, { lines: string[] }];
    expect([answered, draft.lines]).toEqual([200, ['- article: A', '  paragraph: 3', '  exact: It may come']]);
  });
});
