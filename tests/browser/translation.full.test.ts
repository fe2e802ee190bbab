import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, test } from 'vitest';
import { readPdf } from '../formats/pdf/read-pdf.ts';
import { openSite } from './open-site.ts';
import { takeSite } from './take-site.ts';

const site = await takeSite('translated');
const { briefing, article, open } = await openSite(site);
const path = `/articles/${article.id}/`;
const texts = article.translation?.paragraphs.map(({ text }) => text) ?? [];

describe.each([
  ['on a wide screen', { width: 1440 }],
  ['on a narrow screen', { width: 390 }],
  ['without scripts', { width: 1440, script: false }],
])('a translated article %s', (_, opening) => {
  test('has the translation of each paragraph directly below it, in its language, from left to right', async () => {
    const { page, faults } = await open(path, opening);
    const found = await page.locator('.passage').evaluateAll((passages) =>
      passages.map((passage) => {
        const [paragraph, translation] = ['.paragraph', '.translation'].map((it) => passage.querySelector<HTMLElement>(it));
        if (!paragraph || !translation) return null;
        const [above, below] = [paragraph.getBoundingClientRect(), translation.getBoundingClientRect()];
        const gap = below.top - above.bottom;
        return {
          languages: [paragraph.lang, paragraph.dir, translation.lang, translation.dir],
          text: translation.textContent,
          isBelow: gap >= 0 && gap < 20,
          isAsWide: Math.abs(below.left - above.left) < 1 && Math.abs(below.right - above.right) < 1,
          isSmaller: parseFloat(getComputedStyle(translation).fontSize) < parseFloat(getComputedStyle(paragraph).fontSize),
          rule: [getComputedStyle(translation).borderLeftWidth, getComputedStyle(translation).borderRightWidth],
        };
      }),
    );
    const common = { languages: ['ar', 'rtl', 'en', 'ltr'], isBelow: true, isAsWide: true, isSmaller: true, rule: ['2px', '0px'] };
    expect(found).toEqual(texts.map((text) => ({ ...common, text })));
    expect(await page.locator('.text-shown').textContent()).toContain('Translated into English by Lina Haddad');
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    expect(faults).toEqual([]);
  });

  test('tells in the note of a claim the words themselves, and beneath them those that render them', async () => {
    const { page } = await open(`${path}#claim-water-has-fallen`, opening);
    const words = page.locator('#claim-water-has-fallen .places q');
    const told = await words.evaluateAll((all) => all.map((it) => [it.textContent, (it as HTMLElement).lang, (it as HTMLElement).dir]));
    expect(told).toEqual([
      ['منسوب الماء انخفض ٣ أمتار', 'ar', 'rtl'],
      ['the level of the water had fallen by 3 metres', 'en', 'ltr'],
    ]);
    expect(await words.first().isVisible()).toBe(true);
  });
});

test.each([path, '/claims/', '/claims/repair-is-possible/', '/figures/', '/sources/'])(
  'where words of evidence are shown, what renders them is too: %s',
  async (list) => {
    const { page, faults } = await open(list);
    expect(await page.locator('.translated').count()).toBeGreaterThan(0);
    for (const it of await page.locator('.translated').all()) expect(await it.textContent()).toContain('ranslated by Lina Haddad: ');
    expect(await page.locator('.translated :is(q, bdi)').first().getAttribute('dir')).toBe('ltr');
    expect((await new AxeBuilder({ page }).setLegacyMode().analyze()).violations).toEqual([]);
    expect(faults).toEqual([]);
  },
);

test('a search for words of the translation leads to the paragraph, and shows them as a translation', async () => {
  const { page, faults } = await open('/search/?q=parts+arrive');
  const result = page.locator('.result').filter({ has: page.locator('.code:text-is("A¶3")') });
  await result.waitFor();
  expect(await result.textContent()).toContain('Translated by Lina Haddad: The village council');
  expect(await result.locator('.result-link').getAttribute('href')).toBe(`${path}#p3`);
  expect(faults).toEqual([]);
});

test('on paper each paragraph has its translation, and who translated is told once', async () => {
  const { tags } = await readPdf(await readFile(join(site.folder, path, `${article.id}.pdf`)));
  const bare = (text: string) => text.replace(/\s+/g, ' ');
  const read = tags.filter(({ type }) => type === 'P').map(({ text }) => bare(text));
  for (const text of texts) expect(read).toContain(bare(text));
  expect(read.filter((text) => text.includes('Translated into English by Lina Haddad'))).toHaveLength(1);
  expect(tags.some(({ text }) => bare(text).includes('Translated by Lina Haddad: “the level of the water had fallen by 3 metres”'))).toBe(
    true,
  );
  expect(briefing.articles).toHaveLength(1);
});
