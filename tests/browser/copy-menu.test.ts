import { listPath } from '../../src/formats/links/links.ts';
import { KINDS, PAGE_KINDS } from '../../src/model/kinds.ts';
import { describe, expect, test } from 'vitest';
import { QUOTATION_MARKS } from '../../src/model/quotation-marks.ts';
import { FULL } from '../full.ts';
import { auditCopying, button, canonical, CLIPBOARD, clipboard, evaluate, menu, readCitation, take } from './copying.ts';
import { openSite } from './open-site.ts';
import { takeSite, takeSites } from './take-site.ts';

/** Quotation marks at the ends of words, with the spaces that some languages set inside. */
const AROUND = new RegExp(`^[\\s${QUOTATION_MARKS}]+|[\\s${QUOTATION_MARKS}]+$`, 'g');
/** Stands for what ends a sentence; an address, which each entry has one of its own. */
const END = '⟦address⟧';
const beginOf = (sentence: string) => sentence.slice(0, sentence.indexOf(END));

describe.each(await takeSites('mini'))('the menu of $name', async (site) => {
  const { briefing, article, strings, look: lookAt } = await openSite(site);
  const say = strings.clientCopy;
  const path = `/articles/${article.id}/`;
  const look: typeof lookAt = (to, see, opening) => lookAt(to, see, { ...CLIPBOARD, ...opening });

  test('keeps the style of citation that was chosen', async () => {
    await look(path, async (page) => {
      await page.locator('[data-passage=p1] .paragraph-number').click();
      await page.getByRole('radio', { name: 'MLA' }).check();
      expect(await take(page, say.citation)).toBe(readCitation(site.folder, path, 'p1', 'mla'));
      await page.reload();
      await page.locator('[data-passage=p1] .paragraph-number').click();
      expect(await page.getByRole('radio', { name: 'MLA' }).isChecked()).toBe(true);
      expect(await take(page, say.citation)).toBe(readCitation(site.folder, path, 'p1', 'mla'));
    });
  });

  test.runIf(site.id === 'mini')('names in English what it copies', async () => {
    await look(path, async (page) => {
      await page.locator('[data-passage=p1] .paragraph-number').click();
      expect(await menu(page).getAttribute('aria-label')).toBe('Copy or cite A¶1');
      expect(await menu(page).locator('button').allTextContents()).toEqual([
        'Link',
        'Link to these very words',
        'Quotation with locator and link',
        'Link with preview',
        'Citation',
      ]);
    });
    await look('/claims/', async (page) => {
      await page.locator('[data-copy="C1"]').click();
      expect(await take(page, 'Text with locator and link')).toContain('(claim, in the words of the briefing: C1, The mud of Port Alder, ');
    });
  });

  test('says that a citation cannot be read, and offers the link', async () => {
    await look(path, async (page) => {
      await page.route('**/citations.json', (route) => route.fulfill({ json: {} }));
      await page.locator('[data-passage=p2] .paragraph-number').click();
      await button(page, say.citation).click();
      await menu(page)
        .getByText(say.noCitation(`${article.code}¶2`))
        .waitFor();
      expect(await take(page, say.copyLinkInstead)).toBe(`${await canonical(page)}#p2`);
    });
  });

  test('opens with c for what has the focus, moves by arrows, and Esc returns', async () => {
    await look(path, async (page) => {
      await page.keyboard.press('n');
      await page.keyboard.press('c');
      await menu(page).waitFor();
      const name = await menu(page).getAttribute('aria-label');
      expect(name).toBe(say.copyOrCite(`${article.code}¶1`));
      const focused = () => evaluate<string>(page, 'document.activeElement.textContent');
      expect(await focused()).toBe(say.link);
      await page.keyboard.press('ArrowDown');
      expect(await focused()).toBe(say.linkToWords);
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowUp');
      expect(await focused()).toBe(say.citation);
      await page.keyboard.press('Escape');
      expect(await menu(page).isVisible()).toBe(false);
      expect(await evaluate(page, 'document.activeElement.className')).toBe('paragraph-number');
    });
  });

  test('keeps the focus, forward and back, and Esc closes it from anywhere', async () => {
    await look(path, async (page) => {
      const isInside = () => evaluate<boolean>(page, `document.activeElement.closest('.copy-menu') !== null`);
      await page.locator('[data-passage=p1] .paragraph-number').focus();
      for (const key of ['Tab', 'Shift+Tab']) {
        await page.keyboard.press('c');
        await menu(page).waitFor();
        const visited = new Set<string>();
        for (let press = 0; press < 12; press++) {
          await page.keyboard.press(key);
          expect(await isInside(), `${key}, ${press + 1}`).toBe(true);
          visited.add(await evaluate<string>(page, 'document.activeElement.textContent || document.activeElement.value'));
        }
        expect(visited.size).toBeGreaterThan(3);
        await page.keyboard.press('Escape');
        expect(await menu(page).isVisible()).toBe(false);
        expect(await evaluate(page, 'document.activeElement.className')).toBe('paragraph-number');
      }
      // The focus may be taken elsewhere, by a screen reader for one.
      await page.keyboard.press('c');
      await menu(page).waitFor();
      await evaluate(page, `document.querySelector('.skip-link').focus()`);
      await page.keyboard.press('Escape');
      expect(await menu(page).isVisible()).toBe(false);
    });
  });

  test('gives the words of a note, and leaves other keys and modified clicks alone', async () => {
    const paragraph = article.paragraphs.find(({ notes }) => notes.some(({ ranges }) => ranges.length === 1));
    const note = paragraph?.notes.find(({ ranges }) => ranges.length === 1);
    const [range] = note?.ranges ?? [];
    if (!paragraph || !note || !range) throw new Error('no note with words');
    const words = paragraph.text.slice(range.start, range.end).replace(/\s+/g, ' ');
    await look(`${path}?notes=all`, async (page) => {
      const details = page.locator(`[data-passage=p${paragraph.number}] [data-note="${note.ref}"]`);
      await details.locator('summary').click();
      await details.getByText(strings.note.link).click();
      const quotation = await take(page, say.quotationWithLink);
      expect(quotation).toContain(words.replace(AROUND, ''));
      expect(quotation).toContain(say.place([`${article.code}¶${paragraph.number}`, note.ref, article.label]));
      await page.keyboard.press('Control+c');
      expect(await menu(page).isVisible()).toBe(false);
    });
  });

  const lists = [
    ['/claims/', 'claim'],
    ['/crosswalk/', 'relation'],
    ['/sources/', 'source'],
    ['/figures/', 'figure'],
    ['/charts/', 'chart'],
  ] as const;
  test.each(FULL ? lists : lists.slice(0, 1))('copies what stands on %s', async (list, kind) => {
    const [first] = briefing[`${kind}s`];
    await look(list, async (page) => {
      const link = kind === 'relation' ? page.locator('.row-pair [data-copy]').first() : page.locator(`[data-copy="${first?.code}"]`);
      const code = await link.getAttribute('data-copy');
      await link.click();
      const fragment = await link.getAttribute('href');
      expect(await take(page, say.link)).toBe(`${await canonical(page)}${fragment}`);
      await page.keyboard.press('c');
      const text = await take(page, say.textWithLink);
      expect(text).toContain(beginOf(say.ourWords('', say.place([code ?? '', briefing.title, END]), kind)));
      expect(text.startsWith('(')).toBe(false);
      await page.keyboard.press('c');
      expect(await take(page, say.citation)).toBe(readCitation(site.folder, list, fragment?.slice(1) ?? '', 'apa'));
    });
  });

  test.each(FULL ? PAGE_KINDS : PAGE_KINDS.slice(0, 1))('copies a %s from its own page', async (kind) => {
    const [first, second = first] = briefing[KINDS[kind].plural];
    await look(`${listPath(kind)}${second?.id}/`, async (page) => {
      await page.locator(`main [data-copy="${second?.code}"]`).click();
      expect(await take(page, say.textWithLink)).toContain(beginOf(say.ourWords('', say.place([second?.code ?? '', END]), kind)));
      await page.keyboard.press('c');
      expect(await take(page, say.citation)).toBe(readCitation(site.folder, listPath(kind), `${kind}-${second?.id}`, 'apa'));
      expect(page.url().endsWith(`/${second?.id}/`)).toBe(true);
    });
  });

  test('shows the text where the clipboard is closed to the page', async () => {
    await look(path, async (page) => {
      await evaluate(page, `navigator.clipboard.write = () => Promise.reject(new Error('closed'))`);
      await page.locator('[data-passage=p1] .paragraph-number').click();
      await button(page, say.link).click();
      const field = page.getByRole('textbox', { name: say.textToCopy });
      expect(await field.inputValue()).toBe(`${await canonical(page)}#p1`);
      expect(await evaluate(page, 'getSelection().toString()')).toBe(`${await canonical(page)}#p1`);
      await page.keyboard.press('Escape');
      expect(await evaluate(page, 'document.activeElement.className')).toBe('paragraph-number');
    });
  });

  test('hands the page that has a preview to the system, where it has a sheet', async () => {
    await look(path, async (page) => {
      await evaluate(page, `navigator.share = (data) => { window.shared = data; return Promise.resolve(); }`);
      await page.locator('[data-passage=p1] .paragraph-number').click();
      await button(page, say.share).click();
      await menu(page).waitFor({ state: 'hidden' });
      expect(await evaluate(page, 'window.shared')).toEqual({
        title: say.place([`${article.code}¶1`, article.label, briefing.title]),
        url: new URL(`/s/${article.code.toLowerCase()}1/`, await canonical(page)).href,
      });
    });
  });

  test('opens at a tap, with targets for fingers', async () => {
    const touch = { width: 390, height: 800, hasTouch: true, isMobile: true };
    await look(
      path,
      async (page) => {
        await page.locator('[data-passage=p1] .paragraph-number').tap();
        await menu(page).waitFor();
        const heights = await evaluate<number[]>(
          page,
          `[...document.querySelectorAll('.copy-menu button, .copy-menu label')].map((it) => it.getBoundingClientRect().height)`,
        );
        expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
        await button(page, say.link).tap();
        await expect.poll(() => clipboard(page)).toBe(`${await canonical(page)}#p1`);
      },
      touch,
    );
  });

  const ways = [
    ['dark', { colorScheme: 'dark' }],
    ['light', {}],
    ['narrow', { width: 390, height: 800 }],
  ] as const;
  test.runIf(FULL).each(ways)('axe finds nothing in the menu, %s', async (_name, opening) => {
    await look(
      path,
      async (page) => {
        await page.locator('[data-passage=p1] .paragraph-number').click();
        await menu(page).waitFor();
        expect(await auditCopying(page)).toEqual([]);
      },
      opening,
    );
  });
});

describe('the menu of a retold paragraph', async () => {
  const site = await takeSite('briefing');
  const { briefing, article, look } = await openSite(site);
  const path = `/articles/${article.id}/`;

  test('copies the link, the words, the quotation, the preview and the citation of a paragraph, and says so once', async () => {
    await look(
      path,
      async (page) => {
        const said: string[] = [];
        await page.exposeFunction('hear', (words: string) => said.push(words));
        const number = page.locator('[data-passage=p1] .paragraph-number');
        await number.click();
        await menu(page).waitFor();
        await evaluate(
          page,
          `new MutationObserver(() => { const words = document.querySelector('.copy-said').textContent; if (words) hear(words); }).observe(document.querySelector('.copy-said'), { childList: true, characterData: true, subtree: true })`,
        );
        expect(new URL(page.url()).hash).toBe('#p1');
        const own = await canonical(page);
        const copied: string[] = [];
        for (const name of ['Link', 'Link to these very words', 'Quotation with locator and link', 'Link with preview', 'Citation']) {
          if (!(await menu(page).isVisible())) await number.press('Enter');
          copied.push(await take(page, name));
          await menu(page).waitFor({ state: 'hidden' });
          expect(await evaluate(page, 'document.activeElement.dataset.copy')).toBe(`${article.code}¶1`);
        }
        expect(copied[0]).toBe(`${own}#p1`);
        expect(copied[1]?.startsWith(`${own}?v=${briefing.version}#p1:~:text=`)).toBe(true);
        expect(copied[2]).toContain(`${article.code}¶1, ${article.label}, ${briefing.title}, ${own}#p1)`);
        expect(copied[2]).toContain('retold in the reading edition');
        expect(copied[2]?.startsWith(article.paragraphs[0]?.text.replace(/\s+/g, ' ') ?? '?')).toBe(true);
        expect(copied[3]).toBe(new URL(`/s/${article.code.toLowerCase()}1/`, own).href);
        expect(copied[4]).toBe(readCitation(site.folder, path, 'p1', 'apa'));
        expect(said).toEqual([
          'Copied: link, A¶1',
          'Copied: link to the words, A¶1',
          'Copied: words with locator and link, A¶1',
          'Copied: link with preview, A¶1',
          'Copied: citation of A¶1, APA',
        ]);
        expect(await page.locator('[role=status]').count()).toBe(1);
      },
      { ...CLIPBOARD, alone: true },
    );
  });
});
