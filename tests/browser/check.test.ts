import { STYLES } from '../../src/formats/citations/styles.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { directionOf } from '../../src/model/direction.ts';
import { listQuoted, QUOTATION_MARKS } from '../../src/model/quotation-marks.ts';
import { checkQuotations } from '../../src/site/check/check-quotations.ts';
import { openIndex } from '../../src/site/search/open-index.ts';
import { FULL } from '../full.ts';
import { fold, readPdf, type Piece } from '../formats/pdf/read-pdf.ts';
import { openSite, type Opening } from './open-site.ts';
import { showsBehavior, showsLayout, takeSites } from './take-site.ts';

const ABSENT = 'Tomatoes want sun and steady water, and a stake before they lean.';

const MARKS = new RegExp(`[${QUOTATION_MARKS}]`, 'g');
/** What begins with words that no document is quoted for. */
const RETOLD = new RegExp(`^[^${QUOTATION_MARKS}]{30}`);

/** Copy the lines of a paragraph as they stand on a page of a PDF, up to the end of the page; nothing where less than a few words of it do. */
function copyLines(pieces: readonly Piece[], paragraph: string): string {
  const whole = fold(paragraph);
  for (const [from, { text }] of pieces.entries()) {
    const copied = whole.startsWith(fold(text)) ? copyFrom(pieces, from, whole) : '';
    if (fold(copied).length > 15) return copied;
  }
  return '';
}

/** Copy pieces of a page from one on, as long as they are the beginning of a paragraph. */
function copyFrom(pieces: readonly Piece[], from: number, whole: string): string {
  let copied = pieces[from]?.text ?? '';
  for (let at = from + 1; at < pieces.length; at++) {
    const [before, piece] = [pieces[at - 1], pieces[at]];
    if (!before || !piece || piece.page !== before.page || !whole.startsWith(fold(copied + piece.text))) break;
    const space = piece.left - before.right > 1 ? ' ' : '';
    copied += (piece.bottom === before.bottom ? space : '\n') + piece.text;
  }
  return copied;
}

describe.each(await takeSites('briefing', 'mini'))('checking quotations in $name', async (site) => {
  const { briefing, article, strings, addressOf, open: openPage } = await openSite(site);
  const say = strings.clientCheck;
  const inEnglish = site.id === 'mini';
  const { folder } = site;
  const testBehavior = test.runIf(showsBehavior(site));
  const testLayout = test.runIf(showsLayout(site));

  /** Open the page; note faults, every request and every answer. */
  async function open(opening?: Opening) {
    const requests: string[] = [];
    const loads: { url: string; body: () => Promise<Buffer> }[] = [];
    const prepare = (page: Page) => {
      page.on('response', (response) => loads.push({ url: response.url(), body: () => response.body() }));
      page.on('request', (request) => requests.push(`${request.method()} ${request.url()}`));
    };
    return { ...(await openPage('/check/', { prepare, ...opening })), requests, loads };
  }

  /** Paste something, have it checked, and read what the page says of each passage. */
  async function check(page: Page, pasted: string): Promise<string[]> {
    await page.locator('#check-field').fill(pasted);
    await page.getByRole('button', { name: strings.check.check, exact: true }).click();
    await expect.poll(() => page.locator('#check-status').textContent()).toMatch(inEnglish ? /checked:/ : /\d/);
    return page.locator('.check-state').allInnerTexts();
  }

  /** Words of the longest paragraph, none of them at its ends. */
  function pickWords(): { number: string; words: string[] } {
    const [paragraph] = article.paragraphs.toSorted((one, other) => other.text.length - one.text.length);
    return { number: String(paragraph?.number), words: paragraph?.text.split(/\s+/).slice(2, 16) ?? [] };
  }

  testBehavior('several passages at once: exact, altered and not here, each in words, said once', async () => {
    const { words } = pickWords();
    const { page, faults } = await open();
    const states = await check(page, `${words.join('\n')}\n\n${words.toSpliced(6, 1).join(' ')}\n\n${ABSENT}`);
    const seen = states.map((state) => state.replace(/\s+/g, ' '));
    expect(seen).toEqual([`= ${say.exact(false, false)}`, `~ ${say.altered}`, `× ${say.absent}`]);
    const status = await page.locator('#check-status').textContent();
    expect(status).toBe(say.checked({ passages: 3, exact: 1, altered: 1, absent: 1, quotations: 0 }));
    if (inEnglish) expect(seen).toEqual(['= Exact', '~ Altered, closest words', '× Not here']);
    if (inEnglish) expect(status).toBe('3 passages checked: 1 exact, 1 altered, 1 not here.');
    expect(await page.locator('.check-altered del').first().textContent()).toContain(words[6]?.replace(/\p{P}/gu, ''));
    expect(faults).toEqual([]);
  });

  testBehavior('a result leads to its paragraph, and to the words in it', async () => {
    const { number, words } = pickWords();
    const { page, faults } = await open();
    await check(page, words.join(' '));
    const link = page.locator('.check-where a').first();
    expect(await link.textContent()).toBe(`${article.code}¶${number}`);
    expect(await link.getAttribute('href')).toContain(`/articles/${article.id}/#p${number}:~:text=`);
    await link.click();
    await page.waitForURL('**/articles/**');
    expect(await page.evaluate('location.hash')).toBe(`#p${number}`);
    await expect.poll(async () => (await page.locator(`#p${number}`).boundingBox())?.y).toBeLessThan(900);
    expect(faults).toEqual([]);
  });

  testBehavior('it says whose words they are', async () => {
    const { page } = await open();
    const shown = async (pasted: string) => {
      await check(page, pasted);
      return page.locator('.check-whose').first().textContent();
    };
    const original = article.shows === 'original';
    const text = article.paragraphs[0]?.text ?? '';
    const retold =
      briefing.articles
        .flatMap(({ paragraphs }) => paragraphs)
        .find((it) => RETOLD.test(it.text))
        ?.text.slice(0, 30) ?? '';
    expect(await shown(text)).toBe(original ? say.areTheDocuments(false, true) : say.arePartlyTheDocuments(false));
    expect(await shown(retold.replace(/\S*$/, ''))).toBe(original ? say.areTheDocuments(false, true) : say.areOurs(false));
    const [quoted] = listQuoted(text).map(({ start, end }) => text.slice(start + 1, end - 1));
    if (!original && quoted) expect(await shown(quoted)).toBe(say.areTheDocuments(false, false));
    const claim = briefing.claims.find(
      ({ statement }) =>
        !briefing.articles.some(({ paragraphs }) => paragraphs.some((it) => it.text.includes(statement.replace(/\.$/, '')))),
    );
    expect(await shown(claim?.statement ?? '')).toBe(say.areOfClaim(false, claim?.code ?? ''));
  });

  testBehavior('in a paragraph of a manuscript the quotations are found and counted', async () => {
    const { words } = pickWords();
    const plain = words.join(' ').replace(MARKS, '');
    const { page } = await open();
    const states = await check(page, `The reporter is known to say "${plain}", although nobody ever wrote that «${ABSENT}»`);
    expect(states).toHaveLength(2);
    const status = await page.locator('#check-status').textContent();
    expect(status).toBe(say.checked({ passages: 2, exact: 1, altered: 0, absent: 1, quotations: 2 }));
    if (inEnglish) expect(status).toContain('2 quotations found between quotation marks; the words around them were not checked.');
  });

  // What reads PDFs here takes letters as they are painted, from left to right.
  const painted = briefing.articles.filter(({ language }) => directionOf(language) === 'ltr');
  test.each(FULL ? painted : painted.slice(-1))(
    'words copied from the PDF of $id are exact, line by line as they stand there',
    async (article) => {
      const pdf = await readPdf(new Uint8Array(readFileSync(join(folder, `articles/${article.id}/${article.id}.pdf`))));
      const html = readFileSync(join(folder, 'check/index.html'), 'utf8');
      const index = /data-index="([^"]+)"/.exec(html)?.[1] ?? '';
      const texts = openIndex((name) => Promise.resolve(JSON.parse(readFileSync(join(folder, index, `${name}.json`), 'utf8')) as unknown));
      const pasted = article.paragraphs.map(({ text }) => copyLines(pdf.pieces, text)).filter((lines) => lines.includes('\n'));
      expect(pasted.length).toBeGreaterThanOrEqual(article.paragraphs.length / 2);
      const { blocks } = await checkQuotations(texts, pasted.join('\n\n'));
      expect(blocks.length).toBe(pasted.length);
      const verdicts = blocks.flatMap(({ block, passages }) => passages.map(({ verdict }) => ({ block, found: verdict.type })));
      expect(verdicts.filter(({ found }) => found !== 'exact')).toEqual([]);
    },
  );

  testBehavior('nothing is sent or kept, and the address stays as it is', async () => {
    const { page, requests } = await open();
    await check(page, `${pickWords().words.join(' ')}\n\n${ABSENT}`);
    await page.waitForLoadState('networkidle');
    expect(requests.filter((request) => !request.startsWith(`GET ${addressOf('/')}`))).toEqual([]);
    expect(requests.filter((request) => /[?#]|tomato/i.test(request))).toEqual([]);
    expect(page.url()).toBe(addressOf('/check/'));
    expect(await page.evaluate('localStorage.length + sessionStorage.length + document.cookie.length')).toBe(0);
  });

  // Words in Arabic letters take twice the bytes.
  const most = new Intl.Locale(briefing.language).language === 'ar' ? 16_000 : 15_000;
  testLayout('its scripts and data are at most 15 kB besides the texts, in Arabic 16', async () => {
    const { page, loads } = await open({ alone: true });
    await check(page, pickWords().words.join(' '));
    await page.waitForLoadState('networkidle');
    const bodies = loads.filter(({ url }) => /\.js$|\.json$/.test(url) && !/records-\d+\.json$/.test(url));
    const sizes = await Promise.all(bodies.map(async ({ body }) => gzipSync(await body(), { level: 9 }).length));
    expect(sizes.length).toBeGreaterThan(1);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(most);
  });

  testBehavior('the citation comes from the file beside the article; where there is none the locator serves', async () => {
    const { number, words } = pickWords();
    const { page } = await open();
    await check(page, words.join(' '));
    await page.locator('.check-cite summary').first().click();
    const citations = JSON.parse(readFileSync(join(folder, `articles/${article.id}/citations.json`), 'utf8')) as Record<
      string,
      { apa: string }
    >;
    await expect.poll(() => page.locator('.check-citations p').allTextContents()).toContain(`APA ${citations[`p${number}`]?.apa}`);
    expect(await page.locator('.check-citations p').count()).toBe(STYLES.length);
    await page.route('**/citations.json', (route) => route.fulfill({ status: 404 }));
    await check(page, words.join(' '));
    await page.locator('.check-cite summary').first().click();
    await expect.poll(() => page.locator('.check-citations').first().textContent()).toContain(say.noCitation(`${article.code}¶${number}`));
  });

  testBehavior('words that look like markup stay words; an index that cannot be read is said in words', async () => {
    const { page } = await open();
    expect(await check(page, '<img src=x onerror=alert(1)> nobody here')).toHaveLength(1);
    expect(await page.locator('main img').count()).toBe(0);
    await page.route('**/start.json', (route) => route.abort());
    await page.reload();
    await page.locator('#check-field').fill('some words');
    await page.locator('#check-field').press('Control+Enter');
    await expect.poll(() => page.locator('#check-status').textContent()).toBe(say.noTexts);
  });

  testBehavior('without scripts the page says what to do instead', async () => {
    const { page, faults } = await open({ script: false });
    expect(await page.locator('#check-form').isVisible()).toBe(false);
    expect(await page.locator('.check-without-scripts').innerText()).toContain(
      strings.check.needsScripts({ whose: '⟦⟧' }).replace(/⟦.*/, ''),
    );
    const links = await page.locator('.check-without-scripts a').evaluateAll((all) => all.map((it) => it.getAttribute('href')));
    expect(links).toEqual(briefing.articles.flatMap(({ id }) => [`/articles/${id}/`, `/articles/${id}/${id}.pdf`]));
    expect(faults).toEqual([]);
  });

  const ways = [
    ['320 px and dark', { width: 320, height: 700, colorScheme: 'dark' }],
    ['wide', {}],
    ['forced colors', { forcedColors: 'active' }],
  ] as const;
  testBehavior.each(FULL ? ways : ways.slice(0, 1))('axe finds nothing, and nothing is too wide: %s', async (_name, options) => {
    const { page } = await open(options);
    const width = page.viewportSize()?.width ?? 0;
    const audit = async () => {
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .setLegacyMode()
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    };
    await audit();
    await page.getByRole('button', { name: strings.check.tryExample }).click();
    const status = say.checked({ passages: 3, exact: 1, altered: 1, absent: 1, quotations: 0 });
    await expect.poll(async () => (await page.locator('#check-status').textContent())?.slice(0, status.length)).toBe(status);
    await audit();
    const { words } = pickWords();
    await check(
      page,
      `${words.slice(0, 4).join(' ')} … ${words.slice(6).join(' ')}\n\n${words.slice(7).join(' ')} ${words.slice(0, 6).join(' ')}\n\nNobody ever said "${ABSENT}" here`,
    );
    await page.locator('.check-cite summary').first().click();
    await audit();
  });
});
