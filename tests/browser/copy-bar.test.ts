import { describe, expect, inject, test } from 'vitest';
import type { Site } from './build-sites.ts';
import { auditCopying, bar, canonical, CLIPBOARD, evaluate, menu, select, take } from './copying.ts';
import { openSite } from './open-site.ts';

const [briefed, mini] = inject('sites') as [Site, Site];
const { briefing, article, look: lookAt } = await openSite(briefed);
const { look: lookAtMini } = await openSite(mini);
const path = `/articles/${article.id}/`;
const look: typeof lookAt = (path, see, opening) => lookAt(path, see, { ...CLIPBOARD, ...opening });

describe('the bar at selected words', () => {
  test('comes with the mouse, takes neither focus nor selection, and goes with Esc', async () => {
    await look(path, async (page) => {
      const box = await page.locator('#p1').boundingBox();
      if (!box) throw new Error('a paragraph');
      await page.mouse.move(box.x + 4, box.y + 14);
      await page.mouse.down();
      await page.mouse.move(box.x + 300, box.y + 14, { steps: 4 });
      expect(await bar(page).isVisible()).toBe(false);
      await page.mouse.up();
      await bar(page).waitFor();
      const selected = await evaluate<string>(page, 'getSelection().toString()');
      expect(selected.length).toBeGreaterThan(10);
      expect(await evaluate(page, 'document.activeElement.localName')).toBe('body');
      const copied = await take(page, 'Copy quotation');
      expect(copied).toContain(selected.split(' ').slice(0, 3).join(' '));
      expect(await evaluate(page, 'getSelection().toString()')).toBe(selected);
      expect(await bar(page).isVisible()).toBe(false);

      await select(page, 'p1', 0, 20);
      await bar(page).waitFor();
      await page.keyboard.press('Escape');
      expect(await bar(page).isVisible()).toBe(false);
      expect(await evaluate<string>(page, 'getSelection().toString()')).not.toBe('');
      await evaluate(page, 'getSelection().removeAllRanges()');
    });
  });

  test('comes with the keyboard; c opens the menu for the words', async () => {
    await look(path, async (page) => {
      await select(page, 'p1', 0, 5);
      for (let at = 0; at < 3; at++) await page.keyboard.press('Control+Shift+ArrowRight');
      await bar(page).waitFor();
      const selected = (await evaluate<string>(page, 'getSelection().toString()')).trim();
      expect(selected.length).toBeGreaterThan(8);
      await page.keyboard.press('c');
      await menu(page).waitFor();
      expect(await bar(page).isVisible()).toBe(false);
      expect(await take(page, 'Quotation with locator and link')).toContain(selected.split(' ')[0]);
    });
  });

  test('covers words of two paragraphs, and is not there for other words', async () => {
    const [one, two] = article.paragraphs;
    await look(path, async (page) => {
      await select(page, 'p1', (one?.text.length ?? 0) - 12, 8, 'p2');
      await bar(page).waitFor();
      const copied = await take(page, 'Copy quotation');
      expect(copied).toContain(`${article.code}¶${one?.number}–${two?.number}, `);
      await evaluate(page, `getSelection().selectAllChildren(document.querySelector('.standfirst'))`);
      await page.waitForTimeout(400);
      expect(await bar(page).isVisible()).toBe(false);
    });
  });

  test('says whose words they are', async () => {
    const { text, number } = article.paragraphs.find((it) => /\w “[^”]{12,80}”/.test(it.text)) ?? { text: '', number: 0 };
    const start = text.indexOf('“') + 1;
    const end = text.indexOf('”', start);
    await look(path, async (page) => {
      await select(page, `p${number}`, start, end);
      await bar(page).waitFor();
      const place = `${article.code}¶${number}, ${article.label}, ${briefing.title}, ${await canonical(page)}#p${number}`;
      expect(await take(page, 'Copy quotation')).toBe(`“${text.slice(start, end).replace(/\s+/g, ' ')}” (${place})`);
    });
  });
});

test.each([
  ['light', {}],
  ['dark, narrow', { colorScheme: 'dark', width: 390, height: 800 }],
] as const)('axe finds nothing in the bar, %s', async (_name, opening) => {
  await lookAtMini(
    '/articles/harbor/',
    async (page) => {
      await select(page, 'p1', 0, 20);
      await bar(page).waitFor();
      expect(await auditCopying(page)).toEqual([]);
    },
    opening,
  );
});
