import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, test } from 'vitest';
import { CLIPBOARD, menu, take } from './copying.ts';
import { openSite } from './open-site.ts';
import { listDead, readLinks } from './read-links.ts';
import { takeSite } from './take-site.ts';

const LISTS = ['claims', 'sources', 'figures', 'crosswalk'] as const;

const site = await takeSite('many');
const { folder } = site;

describe('a briefing of many articles', async () => {
  const { briefing, article, addressOf, look } = await openSite(site);
  const last = briefing.articles.at(-1) ?? article;

  test('every link inside the site leads to a page or file, and to an id on it', () => {
    const { ids, links, repeated } = readLinks(folder, addressOf);
    expect(repeated).toEqual([]);
    expect(links.length).toBeGreaterThan(10_000);
    expect(listDead(folder, addressOf('/'), { ids, links })).toEqual([]);
  });

  test.each(LISTS)('the list of %s leads to that of each article, which has all of it', async (list) => {
    await look(`/${list}/`, async (page) => {
      expect(await page.locator('.index-articles a').count()).toBe(briefing.articles.length);
      await page.locator('.index-articles a').last().click();
      await page.waitForURL(`**/articles/${last.id}/${list}/`);
      const entries = { claims: briefing.claims, sources: briefing.sources, figures: briefing.figures, crosswalk: briefing.claims }[list];
      const codes = entries.filter(({ places }) => places[0]?.article === last.code).map(({ code }) => code);
      const text = (await page.locator('main').textContent()) ?? '';
      expect(codes.length).toBeGreaterThan(1);
      expect(codes.filter((code) => !text.includes(code))).toEqual([]);
    });
  });

  test('a link to an entry of a whole list, made when there was one, leads to the page of that entry', async () => {
    const claim = briefing.claims.at(-1);
    await look(`/claims/#claim-${claim?.id}`, async (page) => {
      await page.waitForURL(`**/claims/${claim?.id}/`);
      expect(await page.locator('h1').textContent()).toContain(claim?.label);
    });
  });

  test.each(LISTS)('axe finds nothing in the %s of an article', async (list) => {
    await look(`/articles/${article.id}/${list}/`, async (page) => {
      expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    });
  });

  test('a claim is cited from the list of its article', async () => {
    const claim = briefing.claims[0];
    await look(
      `/articles/${article.id}/claims/`,
      async (page) => {
        await page.locator(`a[data-copy=${claim?.code}]`).first().click();
        await menu(page).waitFor();
        expect(await take(page, 'Citation')).toContain(claim?.label);
      },
      CLIPBOARD,
    );
  });

  test('a claim of the last article is found', async () => {
    const claim = briefing.claims.at(-1);
    await look(`/search/?q=${claim?.code}`, async (page) => {
      const link = page.locator('.result-link').filter({ has: page.locator(`.code:text-is("${claim?.code}")`) });
      await expect.poll(() => link.count()).toBeGreaterThan(0);
    });
  });

  test('once its field was entered, the check of a quotation reads a few files of texts, and nothing else', async () => {
    const quotation = (article.paragraphs[1]?.text ?? '').split(' ').slice(2, 16).join(' ');
    await look('/check/', async (page) => {
      const field = page.locator('#check-field');
      await Promise.all([page.waitForResponse(/\/words\.json$/), field.focus()]);
      const read: string[] = [];
      page.on('request', (request) => read.push(request.url().replace(/.*\//, '')));
      await field.fill(quotation);
      await field.press('Control+Enter');
      await page.locator('.check-result.check-exact').waitFor();
      expect(read.filter((name) => !/^records-\d+\.json$/.test(name))).toEqual([]);
      expect(read.length).toBeGreaterThan(0);
      expect(read.length).toBeLessThan(6);
    });
  });

  test('the last letter of a word that is typed waits for records alone', async () => {
    const word = article.paragraphs[1]?.text.split(' ').find((it) => /^[a-z]{8,}$/.test(it)) ?? '';
    await look('/search/', async (page) => {
      const field = page.locator('#search-field');
      const found = (text: string) => page.locator('#search-results mark', { hasText: text }).first().waitFor();
      await field.fill(word.slice(0, -1));
      await found(word.slice(0, -1));
      const read: string[] = [];
      page.on('request', (request) => read.push(request.url().replace(/.*\//, '')));
      const before = await page
        .locator('#search-results > *')
        .first()
        .evaluateHandle((first) => first);
      await field.press(word.slice(-1));
      await page.waitForFunction((first) => !(first as Element).isConnected, before);
      await found(word);
      expect(read.filter((name) => !/^records-\d+\.json$/.test(name))).toEqual([]);
    });
  });
});
