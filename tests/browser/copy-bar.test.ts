import { describe, expect, test } from 'vitest';
import { directionOf } from '../../src/model/direction.ts';
import { FULL } from '../full.ts';
import { auditCopying, bar, canonical, CLIPBOARD, evaluate, menu, select, take } from './copying.ts';
import { openSite } from './open-site.ts';
import { takeSite, takeSites } from './take-site.ts';

describe.each(await takeSites('mini'))('the bar at selected words of $name', async (site) => {
  const { article, strings, look: lookAt } = await openSite(site);
  const say = strings.clientCopy;
  const path = `/articles/${article.id}/`;
  const look: typeof lookAt = (to, see, opening) => lookAt(to, see, { ...CLIPBOARD, ...opening });

  test('comes with the mouse, takes neither focus nor selection, and goes with Esc', async () => {
    await look(path, async (page) => {
      const box = await page.locator('#p1').boundingBox();
      if (!box) throw new Error('a paragraph');
      await page.mouse.move(box.x + 4, box.y + 14);
      await page.mouse.down();
      await page.mouse.move(box.x + 300, box.y + 14, { steps: 4 });
      expect(await bar(page, strings).isVisible()).toBe(false);
      await page.mouse.up();
      await bar(page, strings).waitFor();
      const selected = await evaluate<string>(page, 'getSelection().toString()');
      expect(selected.length).toBeGreaterThan(10);
      expect(await evaluate(page, 'document.activeElement.localName')).toBe('body');
      const copied = await take(page, say.copyQuotation);
      expect(copied).toContain(selected.split(' ').slice(0, 3).join(' '));
      expect(await evaluate(page, 'getSelection().toString()')).toBe(selected);
      // Nor does it come back, though the words are still selected.
      await page.waitForTimeout(600);
      expect(await bar(page, strings).isVisible()).toBe(false);

      await select(page, 'p1', 0, 20);
      await bar(page, strings).waitFor();
      await page.keyboard.press('Escape');
      await bar(page, strings).waitFor({ state: 'hidden' });
      expect(await evaluate<string>(page, 'getSelection().toString()')).not.toBe('');
      await evaluate(page, 'getSelection().removeAllRanges()');
    });
  });

  test('comes with the keyboard; c opens the menu for the words', async () => {
    await look(path, async (page) => {
      await select(page, 'p1', 0, 5);
      const onward = directionOf(article.language) === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
      for (let at = 0; at < 3; at++) await page.keyboard.press(`Control+Shift+${onward}`);
      await bar(page, strings).waitFor();
      const selected = (await evaluate<string>(page, 'getSelection().toString()')).trim();
      expect(selected.length).toBeGreaterThan(8);
      await page.keyboard.press('c');
      await menu(page).waitFor();
      await bar(page, strings).waitFor({ state: 'hidden' });
      expect(await take(page, say.quotationWithLink)).toContain(selected.split(' ')[0]);
    });
  });

  test.runIf(site.id === 'mini')('says in English what it is and copies', async () => {
    await look(path, async (page) => {
      await select(page, 'p1', 0, 20);
      await page.getByRole('toolbar', { name: 'Selected words' }).waitFor();
      expect(await bar(page, strings).locator('button').allTextContents()).toEqual(['Copy quotation', 'Copy link', 'Cite, more …']);
    });
  });

  test('covers words of two paragraphs, and is not there for other words', async () => {
    const [one, two] = article.paragraphs;
    await look(path, async (page) => {
      await select(page, 'p1', (one?.text.length ?? 0) - 12, 8, 'p2');
      await bar(page, strings).waitFor();
      const copied = await take(page, say.copyQuotation);
      expect(copied).toContain(say.place([`${article.code}¶${one?.number}–${two?.number}`, article.label]));
      await evaluate(page, `getSelection().selectAllChildren(document.querySelector('.standfirst'))`);
      await page.waitForTimeout(400);
      expect(await bar(page, strings).isVisible()).toBe(false);
    });
  });

  const ways = [
    ['dark, narrow', { colorScheme: 'dark', width: 390, height: 800 }],
    ['light', {}],
  ] as const;
  test.runIf(FULL).each(ways)('axe finds nothing in it, %s', async (_name, opening) => {
    await look(
      path,
      async (page) => {
        await select(page, 'p1', 0, 20);
        await bar(page, strings).waitFor();
        expect(await auditCopying(page)).toEqual([]);
      },
      opening,
    );
  });
});

describe('words that an edition quotes', async () => {
  const { briefing, article, strings, look } = await openSite(await takeSite('briefing'));

  test('are copied as those of the document', async () => {
    const { text, number } = article.paragraphs.find((it) => /\w “[^”]{12,80}”/.test(it.text)) ?? { text: '', number: 0 };
    const start = text.indexOf('“') + 1;
    const end = text.indexOf('”', start);
    await look(
      `/articles/${article.id}/`,
      async (page) => {
        await select(page, `p${number}`, start, end);
        await bar(page, strings).waitFor();
        const place = `${article.code}¶${number}, ${article.label}, ${briefing.title}, ${await canonical(page)}#p${number}`;
        expect(await take(page, 'Copy quotation')).toBe(`“${text.slice(start, end).replace(/\s+/g, ' ')}” (${place})`);
      },
      CLIPBOARD,
    );
  });
});
