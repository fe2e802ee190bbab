import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { listCounted, type ListId } from '../../src/compiler/origins/counted-lists.ts';
import { knockOut } from '../../src/compiler/origins/knock-out.ts';
import { printKnockOut, printLoss } from '../../src/compiler/origins/print-knock-out.ts';
import { picture } from '../../src/compiler/origins/source-picture.ts';
import { filterId } from '../../src/site/compare/crosswalk-filters.ts';
import { listRows, rowAspects, rowType } from '../../src/site/compare/crosswalk-rows.ts';
import { CROSSWALK_PATH, listPath, locator, STATEMENT_PATH, entryPagePath } from '../../src/formats/links/links.ts';
import { relationPath } from '../../src/formats/links/relation-path.ts';
import type { NoteKind } from '../../src/model/kinds.ts';
import { FULL } from '../full.ts';
import { pickPages } from './list-pages.ts';
import { openSite, type Opening } from './open-site.ts';
import { showsBehavior, showsLayout, takeSites } from './take-site.ts';
import { stringsOf } from '../../src/strings/index.ts';

const KINDS: readonly NoteKind[] = ['claim', 'source', 'figure'];

describe.each(await takeSites('briefing', 'mini'))('$name: evidence', async (site) => {
  const { briefing, open: openPage, tour } = await openSite(site);
  const { folder } = site;
  const strings = stringsOf(briefing);
  const testBehavior = test.runIf(showsBehavior(site));
  const wide = pickPages(folder).filter((it) => /^\/(?:claims|sources|figures)\/.|^\/crosswalk|^\/statement/.test(it));

  const open = async (path: string, opening?: Opening): Promise<Page> => (await openPage(path, { script: false, ...opening })).page;
  const items = (kind: NoteKind) => ({ claim: briefing.claims, source: briefing.sources, figure: briefing.figures })[kind];
  /** Read the visible words of a page from its file. */
  const read = (path: string) =>
    readFileSync(join(folder, path, 'index.html'), 'utf8')
      .replace(/^.*<main[^>]*>|<\/main>.*$/gs, '')
      .replace(/<[^>]+>/g, '')
      .replaceAll('&#39;', '’')
      .replaceAll('&quot;', '"')
      .replaceAll('&#34;', '"')
      .replaceAll('&amp;', '&')
      .replace(/\s+/g, ' ');
  const flat = (text: string) => text.replace(/\s+/g, ' ').replaceAll("'", '’');

  test.each(KINDS)('every %s has a page with its code and each of its places', (kind) => {
    for (const item of items(kind)) {
      const text = read(entryPagePath(kind, item.id));
      expect(text, item.code).toContain(item.code);
      for (const { article, paragraph, quote } of item.places) {
        expect(text, item.code).toContain(locator(article, paragraph));
        expect(flat(text), item.code).toContain(flat(quote));
      }
    }
  });

  test('the page of a claim has its origin count, and all that differs from related claims', () => {
    for (const claim of briefing.claims) {
      const text = read(entryPagePath('claim', claim.id)).toLowerCase();
      expect(text, claim.code).toContain(strings.evidence.origins(claim.origins).toLowerCase());
      for (const relation of briefing.relations.filter((it) => it.claims.includes(claim.id))) {
        for (const words of [relation.reason, ...relation.differences.flatMap(({ values }) => values)]) {
          expect(flat(text), claim.code).toContain(flat(words).toLowerCase());
        }
      }
    }
  });

  test('the page of a source says what is left without it', () => {
    for (const source of briefing.sources) {
      const result = knockOut(new Set([source.id]), briefing.claims, briefing.relations);
      expect(read(entryPagePath('source', source.id)), source.code).toContain(printKnockOut(strings, result, 'claim'));
    }
  });

  testBehavior('chain graphs: one drawing is shown at each width, its links lead to pages', async () => {
    const claim = briefing.claims.toSorted((a, b) => b.origins.told - a.origins.told)[0];
    for (const [width, shown] of [
      [1440, 'chart-wide'],
      [390, 'chart-narrow'],
    ] as const) {
      const page = await open(entryPagePath('claim', claim?.id ?? ''), { width });
      const visible = (await page.evaluate(
        `[...document.querySelectorAll('.chain-graph')].filter((it) => it.getBoundingClientRect().width > 0).map((it) => it.classList[1])`,
      )) as string[];
      expect(visible).toEqual([shown]);
      expect(await page.locator('.chain-graph:visible a').count()).toBeGreaterThan(1);
    }
  });

  test('the crosswalk has a row for each relation, and one for each claim that stands alone', async () => {
    const page = await open(CROSSWALK_PATH);
    const shown = (await page.evaluate(
      `[...document.querySelectorAll('.row')].map((it) => [it.id, it.dataset.type, it.dataset.aspects || ''])`,
    )) as [string, string, string][];
    const wanted = listRows(briefing).rows.map((row) => [
      row.type === 'relation' ? `relation-${row.relation.id}` : `claim-${row.claim.id}`,
      rowType(row),
      rowAspects(row).join(' '),
    ]);
    expect(shown.toSorted()).toEqual(wanted.toSorted());
  });

  testBehavior('its filters leave the rows that they count, without scripts', async () => {
    const { rows, types, aspects } = listRows(briefing);
    const page = await open(CROSSWALK_PATH);
    const visible = () => page.locator('.row:visible').count();
    for (const { key, count } of types) {
      await page.locator(`#${filterId('type', key)}`).check();
      expect(await visible(), key).toBe(count);
      for (const aspect of aspects) {
        const both = rows.filter((row) => rowType(row) === key && rowAspects(row).includes(aspect.key)).length;
        await page.locator(`#${filterId('aspect', aspect.key)}`).check();
        expect(await visible(), `${key}, ${aspect.key}`).toBe(both);
        expect(await page.locator('.row-none').isVisible(), `${key}, ${aspect.key}`).toBe(both === 0);
        const headings = await page.locator('.crosswalk h3:visible').count();
        expect(headings > 0, `${key}, ${aspect.key}`).toBe(both > 0);
      }
      await page.locator('#differs-all').check();
    }
  });

  testBehavior('a link to a row shows it', async () => {
    const page = await open(relationPath(briefing, briefing.relations.at(-1)?.id ?? ''));
    const top = () => page.evaluate(`document.querySelector(':target').getBoundingClientRect().top`);
    // It scrolls there smoothly, and near the end of the page it can't come to the top.
    await expect.poll(top).toBeLessThan(900);
    await expect.poll(top).toBeGreaterThanOrEqual(0);
  });

  testBehavior('each number of the source statement leads to a list of as many things, which opens', async () => {
    const found = picture(briefing.claims, briefing.sources, briefing.relations);
    const page = await open(STATEMENT_PATH);
    const lists = (await page.evaluate(
      `[...new Set([...document.querySelectorAll('.picture a[href*="#list-"]')].map((it) => it.hash.slice(6)))].map((id) => [id, document.getElementById('list-' + id).children.length])`,
    )) as [ListId, number][];
    expect(lists.length).toBeGreaterThan(3);
    for (const [id, length] of lists) expect(length, id).toBe(listCounted(found, id).length);
    const [first] = lists;
    const opened = await open(`${STATEMENT_PATH}#list-${first?.[0]}`);
    expect(await opened.locator(`#list-${first?.[0]}`).isVisible()).toBe(true);
  });

  testBehavior.each(FULL ? [1440, 390] : [390])('the map shows what is lost without a source, at %i px', async (width) => {
    const page = await open(listPath('source'), { width, script: true });
    const lostVoices = () => page.locator('.map-lost:visible').count();
    const lostParts = () => page.locator('.map-lost-part:visible').count();
    const carriers = briefing.sources.filter(({ id }) =>
      briefing.claims.some(({ places }) => places.some(({ chain }) => chain.includes(id))),
    );
    expect(await page.locator('#map-loss option').count()).toBe(carriers.length + 1);
    for (const source of carriers.slice(0, FULL ? 6 : 2)) {
      await page.locator('#map-loss').selectOption({ label: source.name });
      const said = printLoss(strings, knockOut(new Set([source.id]), briefing.claims, briefing.relations));
      expect(await page.getByRole('status').textContent()).toBe(`${said} ${strings.clientMap.whichTheyAre}`);
      expect(await page.getByRole('link', { name: strings.clientMap.whichTheyAre }).getAttribute('href')).toBe(
        entryPagePath('source', source.id),
      );
      // What it says itself is lost on every map, but for the author of a document, who is the article there.
      if (source.kind !== 'author') {
        expect(await page.locator(`.map-lost:visible[href="${entryPagePath('source', source.id)}"]`).count(), source.name).toBeGreaterThan(
          0,
        );
      }
      expect(await lostParts(), source.name).toBeGreaterThan(0);
    }
    await page.locator('#map-loss').selectOption('');
    expect([await lostVoices(), await lostParts(), await page.getByRole('status').textContent()]).toEqual([0, 0, '']);
    await page.locator('.map-link[href^="/sources/"]:visible').first().focus();
    expect(await lostParts()).toBeGreaterThan(0);
  });

  test('a retired claim answers with its tombstone, a renamed one leads on', () => {
    for (const { key, reason } of briefing.tombstones.filter(({ key: it }) => /^claim:[^@]+$/.test(it))) {
      expect(read(entryPagePath('claim', key.replace('claim:', '')))).toContain(reason);
    }
    for (const { key, now } of briefing.formerIds.filter(({ key: it }) => /^claim:[^@]+$/.test(it))) {
      const html = readFileSync(join(folder, entryPagePath('claim', key.replace('claim:', '')), 'index.html'), 'utf8');
      const path = entryPagePath('claim', now.replace('claim:', ''));
      expect(html).toContain(`content="0; url=${path}"`);
      expect(html).toMatch(new RegExp(`<link rel="canonical" href="[^"]+${path}"`));
      expect(html).toContain(`href="${path}"`);
    }
  });

  test.runIf(showsLayout(site))('nothing is too wide at 320 px, targets that stand alone are 24 px, and no style is inline', async () => {
    const see = async (page: Page, path: string) => {
      expect(await page.evaluate('document.documentElement.scrollWidth'), path).toBeLessThanOrEqual(320);
      expect(await page.locator('main [style]').count(), path).toBe(0);
      const small = (await page.evaluate(
        `[...document.querySelectorAll('.entry-nav a, .claim-links a, .codes a, .contexts .locator, .filter, .row-code, .row-claim a, main summary')]
          .map((it) => [it.textContent.trim(), it.getBoundingClientRect()])
          .filter(([, box]) => box.width > 0 && (box.height < 23.9 || box.width < 23.9))
          .map(([text, box]) => text + ' ' + box.width + '×' + box.height)`,
      )) as string[];
      expect(small, path).toEqual([]);
    };
    await tour(wide, see, { width: 320, script: false });
  });

  test('a page is at most 30 kB, the comparison of 61 rows 36', () => {
    for (const path of wide) {
      const most = path.startsWith('/crosswalk') ? 36_000 : 30_000;
      expect(brotliCompressSync(readFileSync(join(folder, path, 'index.html'))).length, path).toBeLessThanOrEqual(most);
    }
  });
});
