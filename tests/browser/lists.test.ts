import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { relationPath } from '../../src/formats/links/relation-path.ts';
import { listShared } from '../../src/site/compare/shared-tellings.ts';
import { picture } from '../../src/compiler/origins/source-picture.ts';
import { printSentences, describeSources } from '../../src/compiler/origins/source-statement.ts';
import { articlePath, entryId, listPath, locator, paragraphId } from '../../src/formats/links/links.ts';
import type { CompiledPlace } from '../../src/model/compiled.ts';
import type { NoteKind } from '../../src/model/kinds.ts';
import { FULL } from '../full.ts';
import { openSite } from './open-site.ts';
import { showsBehavior, showsLayout, takeSites } from './take-site.ts';
import { stringsOf } from '../../src/strings/index.ts';

const KINDS: readonly NoteKind[] = ['claim', 'source', 'figure'];
const PAGES = ['/', '/about/', ...KINDS.map(listPath)];

describe.each(await takeSites('briefing', 'mini'))('$name: the first page, the lists and About', async (site) => {
  const { briefing, open: openPage, tour } = await openSite(site);
  const { folder } = site;
  const testBehavior = test.runIf(showsBehavior(site));
  const testLayout = test.runIf(showsLayout(site));

  const open = async (path: string): Promise<Page> => (await openPage(path)).page;

  const items = (kind: NoteKind) => ({ claim: briefing.claims, source: briefing.sources, figure: briefing.figures })[kind];
  const pathOf = ({ article: code, paragraph }: CompiledPlace) => {
    const article = briefing.articles.find((it) => it.code === code);
    return `${article ? articlePath(article) : ''}#${paragraphId(paragraph)}`;
  };

  testBehavior.each(KINDS)('every %s has its entry, with its code, its id and its places', async (kind) => {
    const page = await open(listPath(kind));
    const entries = (await page.evaluate(`[...document.querySelectorAll('.entry')].map((it) => ({
      id: it.id,
      code: it.querySelector('.entry-code .code').textContent.trim(),
      places: [...it.querySelectorAll('.evidence .locator')].map((link) => [link.textContent.trim(), link.getAttribute('href')]),
      text: it.textContent,
    }))`)) as { id: string; code: string; places: [string, string][]; text: string }[];
    const byId = new Map(entries.map((it) => [it.id, it]));
    expect(entries.length).toBe(items(kind).length);
    for (const item of items(kind)) {
      const entry = byId.get(entryId(kind, item.id));
      expect(entry?.code, item.id).toBe(item.code);
      expect(entry?.places, item.code).toEqual(item.places.map((place) => [locator(place.article, place.paragraph), pathOf(place)]));
      for (const { quote } of item.places) expect(entry?.text, item.code).toContain(quote);
    }
  });

  testBehavior.each(FULL ? KINDS : KINDS.slice(0, 1))('the counts on the page of each %s are those of the data', async (kind) => {
    const page = await open(listPath(kind));
    expect(await page.locator('.list-count').textContent()).toBe(String(items(kind).length));
    const counts = await page.locator('.jump-list .count').allTextContents();
    expect(counts.reduce((sum, it) => sum + Number(it), 0)).toBe(items(kind).length);
    const home = await open('/');
    expect(await home.locator(`.list-links a[href="${listPath(kind)}"]`).textContent()).toMatch(new RegExp(`\\b${items(kind).length}\\b`));
  });

  test('each place leads to a paragraph that is there', () => {
    const ids = new Map(
      briefing.articles.map((article) => {
        const html = readFileSync(join(folder, articlePath(article), 'index.html'), 'utf8');
        return [articlePath(article), new Set([...html.matchAll(/\sid="?([^"\s>]+)/g)].map(([, id]) => id))];
      }),
    );
    for (const place of KINDS.flatMap((kind) => items(kind).flatMap(({ places }) => places))) {
      const [path = '', id] = pathOf(place).split('#');
      expect(ids.get(path)?.has(id), pathOf(place)).toBe(true);
    }
  });

  testBehavior('each claim leads to those that it is related to, and they lead back', async () => {
    const page = await open('/claims/');
    const shown = (await page.evaluate(
      `[...document.querySelectorAll('.entry')].flatMap((it) => [...it.querySelectorAll('.related a')].map((a) => it.id + ' ' + a.hash.slice(1)))`,
    )) as string[];
    const wanted = briefing.relations.flatMap(({ claims }) =>
      claims.flatMap((one) => claims.filter((other) => other !== one).map((other) => `claim-${one} claim-${other}`)),
    );
    expect(shown.toSorted()).toEqual(wanted.toSorted());
  });

  test('the first page leads with the first finding, the strands of what both tell, both sentences of each, and the source picture', async () => {
    const page = await open('/');
    const heading = (await page.locator('h1').textContent())?.trim() ?? '';
    expect(heading).not.toBe('');
    expect(briefing.findings[0]?.statement ?? briefing.title).toContain(heading);
    // It is drawn of two articles.
    const shared = briefing.articles.length === 2 ? listShared(briefing) : [];
    const strands = (await page.evaluate(
      `[...document.querySelectorAll('.braid-wide .braid-strand')].map((it) => [it.getAttribute('href'), it.querySelector('.braid-line-inferred') !== null])`,
    )) as [string, boolean][];
    expect(strands).toEqual(shared.map(({ relation }) => [relationPath(briefing, relation.id), relation.basis === 'inferred']));
    const pairs = (await page.locator('.braid-pair').allTextContents()).map((text) => text.replace(/\s+/g, ' '));
    for (const [at, { claims }] of shared.entries()) {
      for (const [place] of claims.map(({ places }) => places)) {
        expect(pairs[at]).toContain(locator(place?.article ?? '', place?.paragraph ?? 0));
        expect(pairs[at]).toContain(place?.quote.replace(/\s+/g, ' '));
      }
    }
    const { claims, sources, relations } = briefing;
    const points = describeSources(stringsOf(briefing), picture(claims, sources, relations)).filter(
      ({ id }) => id === 'rest' || id === 'shared',
    );
    const printed = (await page.locator('.picture').allTextContents()).map((it) => it.trim());
    expect(printed).toEqual(points.map(({ sentences }) => printSentences(sentences)));
  });

  testBehavior('About lists the facts of each document and all that is inferred', async () => {
    const page = await open('/about/');
    const text = (await page.locator('main').textContent())?.replace(/\s+/g, ' ') ?? '';
    for (const { document, inferredDate } of briefing.articles) {
      for (const words of [document.file, document.sha256, inferredDate?.reason ?? '']) expect(text).toContain(words);
    }
    for (const { basis, reason } of briefing.relations) if (basis === 'inferred') expect(text).toContain(reason);
    for (const { when } of briefing.claims) if (when?.reason) expect(text).toContain(when.reason);
    for (const { period } of briefing.figures) if (period?.reason) expect(text).toContain(period.reason);
  });

  testLayout('nothing is too wide at 320 px, headings step down one by one, and no style is inline', async () => {
    const see = async (page: Page, path: string) => {
      expect(await page.evaluate('document.documentElement.scrollWidth'), path).toBeLessThanOrEqual(320);
      const levels = (await page.evaluate(
        `[...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map((it) => Number(it.tagName[1]))`,
      )) as number[];
      expect(levels[0], path).toBe(1);
      levels.forEach((level, at) => expect(level - (levels[at - 1] ?? 0), `${path}, heading ${at + 1}`).toBeLessThanOrEqual(1));
      expect(await page.locator('main [style]').count(), path).toBe(0);
    };
    await tour(PAGES, see, { width: 320, script: false });
  });

  test.runIf(FULL)('links that stand alone are at least 24 px high and wide, on a phone as well', async () => {
    await tour(PAGES, async (page, path) => {
      for (const width of [1440, 390, 320]) {
        await page.setViewportSize({ width, height: 900 });
        const small =
          (await page.evaluate(`[...document.querySelectorAll('.site-nav a, .jump-list a, .list-links a, .alone, .entry-code, .evidence .locator, .carried li a, summary')]
          .map((it) => [it.textContent.trim(), it.getBoundingClientRect()])
          .filter(([, box]) => box.width > 0 && (box.height < 23.9 || box.width < 23.9))
          .map(([text, box]) => text + ' ' + box.width + '×' + box.height)`)) as string[];
        expect(small, `${path} at ${width} px`).toEqual([]);
      }
    });
  });

  testBehavior('the page one is on is marked in the navigation', async () => {
    await tour(PAGES.slice(1), async (page, path) => {
      const current = (await page.evaluate(
        `[...document.querySelectorAll('.site-nav [aria-current=page]')].map((it) => it.getAttribute('href'))`,
      )) as string[];
      expect(current).toEqual([path]);
    });
  });
});
