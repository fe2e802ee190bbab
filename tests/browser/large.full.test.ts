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
});
