import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { CompiledSource } from '../../src/model/compiled.ts';
import { FULL } from '../full.ts';
import { openSite, type OpenPage, type Opening } from './open-site.ts';
import { showsBehavior, takeSites } from './take-site.ts';

const NOTHING = 'Nothing holds “zeppelin”. Try fewer or shorter words, or another spelling; the index below lists everything.';

describe.each(await takeSites('briefing', 'mini'))('search in $name', async (site) => {
  const { briefing, strings, open: openPage } = await openSite(site);
  const say = strings.clientSearch;
  const { folder } = site;
  const testBehavior = test.runIf(showsBehavior(site));

  /** Open a page; note faults, and what it reads of the index. */
  async function open(path: string, opening?: Opening): Promise<OpenPage & { read: string[] }> {
    const read: string[] = [];
    const prepare = (page: Page) => page.on('request', (request) => request.url().endsWith('.json') && read.push(request.url()));
    return { ...(await openPage(path, { prepare, ...opening })), read };
  }

  /** Follow the first result with a code, and tell the id on which it landed. */
  async function follow(query: string, code: string): Promise<{ landed: string | null; faults: string[] }> {
    const { page, faults } = await open(`/search/?q=${encodeURIComponent(query)}`);
    const link = page.locator('.result-link').filter({ has: page.locator(`.code:text-is("${code}")`) });
    await link.first().waitFor();
    await link.first().click();
    await page.waitForURL('**/articles/**');
    const landed = (await page.evaluate(`document.getElementById(decodeURIComponent(location.hash.slice(1)))?.id ?? null`)) as
      string | null;
    return { landed, faults };
  }

  testBehavior('a claim, a source by another spelling, a figure and a paragraph are found, and lead to their passage', async () => {
    const claim = briefing.claims.at(-1);
    const source = briefing.sources.find(({ aliases }) => aliases.length) as CompiledSource;
    const figure = briefing.figures[0];
    const article = briefing.articles[0];
    const paragraph = article?.paragraphs[1];
    const cases = [
      [claim?.label, claim?.code, `claim-${claim?.id}`],
      [source.aliases[0]?.toUpperCase(), source.code, `source-${source.id}`],
      [figure?.quantity, figure?.code, `figure-${figure?.id}`],
      [paragraph?.text.split(' ').slice(0, 9).join(' '), `${article?.code}¶${paragraph?.number}`, `p${paragraph?.number}`],
    ] as const;
    for (const [query = '', code = '', id] of cases)
      expect([query, await follow(query, code)]).toEqual([query, { landed: id, faults: [] }]);
  });

  test('every record leads to an id of its page, or to a page of its own', async () => {
    const html = readFileSync(join(folder, 'search/index.html'), 'utf8');
    const index = /data-index="([^"]+)"/.exec(html)?.[1] ?? '';
    const json = (name: string) => JSON.parse(readFileSync(join(folder, index, `${name}.json`), 'utf8')) as unknown;
    const start = json('start') as { count: number; records: number[] };
    const records = start.records.flatMap((_, at) => json(`records-${at}`) as { path: string }[]);
    expect(records).toHaveLength(start.count);
    const pages = new Map(
      briefing.articles.map(({ id }) => [`/articles/${id}/`, readFileSync(join(folder, `articles/${id}/index.html`), 'utf8')]),
    );
    const dead = records.filter(({ path }) => {
      const [page = '', id] = path.split('#');
      if (id === undefined) return !existsSync(join(folder, page, 'index.html'));
      return !new RegExp(`id="?${id}["\\s>]`).test(pages.get(page) ?? '');
    });
    expect(dead).toEqual([]);
  });

  testBehavior.each(FULL ? ['claim', 'paragraph'] : ['claim'])('Enter goes straight to a code: %s', async (kind) => {
    const locators = briefing.articles.flatMap(({ code, paragraphs }) => paragraphs.map(({ number }) => `${code}${number}`));
    // Where an article has the letter of a kind, `C1` is a claim and a paragraph.
    const claim = briefing.claims.find(({ code }) => !locators.includes(code));
    const [article] = briefing.articles;
    const number = article?.paragraphs[1]?.number;
    const { page, faults } = await open('/search/');
    await page.locator('#search-field').fill(kind === 'claim' ? (claim?.code.toLowerCase() ?? '') : `${article?.code}${number}`);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/articles/**');
    expect(new URL(page.url()).hash).toBe(kind === 'claim' ? `#claim-${claim?.id}` : `#p${number}`);
    expect(faults).toEqual([]);
  });

  testBehavior('nothing of the index is read before somebody asks; the address keeps the query', async () => {
    const { page, faults, read } = await open('/search/');
    await page.waitForLoadState('networkidle');
    expect(read).toEqual([]);
    const label = briefing.claims[0]?.label ?? '';
    await page.locator('#search-field').pressSequentially(label);
    await page.locator('.result-link').first().waitFor();
    expect(read.length).toBeGreaterThan(1);
    expect(new Set(read).size).toBe(read.length);
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe(label);
    const status = await page.locator('#search-status').textContent();
    const groups = await page
      .locator('.result-group h2')
      .evaluateAll((titles) =>
        titles.map((it) => [it.id.replace('found-', ''), Number(it.querySelector('.list-count')?.textContent)] as const),
      );
    expect(groups.map(([kind]) => kind)).toContain('claim');
    expect(status).toBe(
      say.found(
        label,
        false,
        groups.map(([kind, count]) => say.countOf(kind as 'claim', count)),
      ),
    );
    if (site.id === 'mini') expect(status).toMatch(/^\d+ claim/);
    expect(await page.locator('.result mark').count()).toBeGreaterThan(0);
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate('document.activeElement.className')).toMatch(/^result-link /);
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate('document.activeElement.id')).toBe('search-field');
    await page.locator('#search-field').fill('');
    await expect.poll(() => page.locator('.result').count()).toBe(0);
    expect(faults).toEqual([]);
  });

  testBehavior('what is not found, and an index that cannot be read, are said in words', async () => {
    const { page, faults } = await open('/search/?q=zeppelin');
    const status = page.locator('#search-status');
    await expect.poll(() => status.textContent()).toBe(site.id === 'mini' ? NOTHING : say.noAnswer('zeppelin'));
    expect(faults).toEqual([]);
    await page.route('**/start.json', (route) => route.abort());
    await page.reload();
    await expect.poll(() => status.textContent()).toBe(say.noIndex);
    await page.unroute('**/start.json');
    await page.getByRole('button', { name: say.tryAgain }).click();
    await expect.poll(() => status.textContent()).toBe(site.id === 'mini' ? NOTHING : say.noAnswer('zeppelin'));
  });

  testBehavior('words that look like markup stay words', async () => {
    const { page, faults } = await open(`/search/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
    await expect.poll(() => page.locator('#search-status').textContent()).toContain('<img');
    expect(await page.locator('main img').count()).toBe(0);
    expect(faults).toEqual([]);
  });

  testBehavior('`/` opens the search from every kind of page, and is not caught while somebody types', async () => {
    for (const path of [...(FULL ? ['/', '/claims/'] : []), `/articles/${briefing.articles[0]?.id}/`]) {
      const { page, faults } = await open(path);
      await page.keyboard.press('/');
      await page.waitForURL('**/search/**');
      await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('search-field');
      await page.keyboard.type('a/b');
      expect(await page.locator('#search-field').inputValue()).toBe('a/b');
      expect(faults).toEqual([]);
    }
  });

  testBehavior('keys go by their place on a keyboard of another script, and none is taken from an input method', async () => {
    const { page, faults } = await open(`/articles/${briefing.articles[0]?.id}/`);
    const press = (init: Record<string, unknown>) =>
      page.evaluate(
        `document.body.dispatchEvent(new KeyboardEvent('keydown', ${JSON.stringify({ ...init, bubbles: true, cancelable: true })}))`,
      );
    const focused = () => page.evaluate('document.activeElement.tagName');
    await press({ key: 'n', code: 'KeyN', isComposing: true });
    await press({ key: 'Process', code: 'KeyN', keyCode: 229 });
    expect(await focused()).toBe('BODY');
    await press({ key: 'т', code: 'KeyN' });
    expect(await focused()).not.toBe('BODY');
    await press({ key: '/', code: 'Slash', isComposing: true });
    await press({ key: 'ظ', code: 'Slash' });
    await page.waitForURL('**/search/**');
    expect(faults).toEqual([]);
  });

  testBehavior('what an input method has not put together yet is not searched for', async () => {
    const { page, faults } = await open('/search/', { prepare: (fresh) => void fresh.clock.install(), alone: true });
    const status = page.locator('#search-status');
    await page.locator('#search-field').focus();
    const session = await page.context().newCDPSession(page);
    await session.send('Input.imeSetComposition', { text: 'long', selectionStart: 4, selectionEnd: 4 });
    await page.clock.runFor(2000);
    expect(await page.locator('#search-field').inputValue()).toBe('long');
    expect(await status.textContent()).toBe('');
    expect(new URL(page.url()).search).toBe('');
    await session.send('Input.insertText', { text: '龍' });
    await page.clock.runFor(2000);
    await expect.poll(() => status.textContent()).toContain('龍');
    expect(faults).toEqual([]);
  });

  testBehavior.each(FULL ? [1280, 390] : [390])('without scripts the whole index stands open at %d px', async (width) => {
    const { page, faults, read } = await open('/search/', { script: false, width });
    const { sources, claims, figures, articles } = briefing;
    const spellings = sources.flatMap(({ aliases }) => aliases);
    const shown = await page.locator('.index-letters').allInnerTexts();
    for (const label of [...claims.map((it) => it.label), ...figures.map((it) => it.quantity), ...sources.map((it) => it.name)])
      expect(shown.join('\n')).toContain(label);
    expect(spellings.filter((it) => !shown.join('\n').includes(it)).length).toBeLessThan(Math.max(1, spellings.length / 4)); // the same but for signs
    const [all, visible] = [page.locator('.index-letters a'), page.locator('.index-letters a:visible')];
    const sections = articles.reduce((sum, article) => sum + article.sections.length, 0);
    expect(await visible.count()).toBe(await all.count());
    expect(await all.count()).toBeGreaterThanOrEqual(sources.length + claims.length + figures.length + sections);
    expect(await page.locator('#search-form').isVisible()).toBe(false);
    await visible.last().click();
    await page.waitForURL('**/*#*');
    expect(await page.evaluate('document.getElementById(location.hash.slice(1)) !== null')).toBe(true);
    expect([faults, read]).toEqual([[], []]);
  });
});
