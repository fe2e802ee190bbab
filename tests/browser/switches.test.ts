import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { OriginIdentity } from '../../src/compiler/origins/origin-identity.ts';
import { listVoices } from '../../src/site/article/lens.ts';
import { originOfNote } from '../../src/site/note/note-origins.ts';
import { openSite } from './open-site.ts';
import { takeSites } from './take-site.ts';

describe.each(await takeSites('mini'))('what a reader chooses on $name', async (site) => {
  const { briefing, article, strings, addressOf, look } = await openSite(site);
  const path = `/articles/${article.id}/`;
  const all = `${path}?notes=all`;
  const colors = (page: Page) => page.getByRole('combobox', { name: site.id === 'mini' ? 'Colors' : strings.shell.colors });
  const evaluate = <T>(page: Page, code: string) => page.evaluate(code) as Promise<T>;

  test('switches and lens survive a reload, and a copied link carries them', async () => {
    await look(all, async (page) => {
      await page.locator('#show-figure').click();
      await page.locator('.lens summary').click();
      await page.locator('#lens-origin').click();
      const check = async () => {
        expect(await page.locator('#show-figure').isChecked()).toBe(false);
        expect(await page.locator('#show-claim').isChecked()).toBe(true);
        expect(await page.locator('#lens-origin').isChecked()).toBe(true);
        expect(await page.locator('.note.kind-figure:visible').count()).toBe(0);
      };
      await page.reload();
      await check();
      expect(new URL(page.url()).search).toBe('?notes=all&hide=figure&lens=origin');
      const link = await evaluate<string>(page, `document.querySelector('.paragraph-number').href`);
      await page.goto('about:blank');
      await page.goto(link);
      await check();
      await page.locator('#show-figure').click();
      await page.locator('.lens summary').click();
      await page.locator('#lens-off').click();
      expect(new URL(page.url()).search).toBe('?notes=all');
    });
  });

  test('a lens sets back all voices but one, without scripts', async () => {
    for (const it of briefing.articles) {
      const voices = listVoices(it);
      await look(
        `/articles/${it.id}/`,
        async (page) => {
          await page.locator('.lens summary').click();
          expect(await page.locator('.lens input').count()).toBe(voices.length + 2);
          const colors = () =>
            evaluate<string[]>(page, `[...document.querySelectorAll('.paragraph')].map((it) => getComputedStyle(it).color)`);
          const [ink] = await colors();
          for (const [at, voice] of voices.entries()) {
            await page.locator(`#lens-${at + 1}`).click();
            expect((await colors()).map((color) => color === ink)).toEqual(it.paragraphs.map((paragraph) => paragraph.voice === voice));
          }
          await page.locator('#lens-off').click();
          expect(new Set(await colors())).toEqual(new Set([ink]));
        },
        { script: false },
      );
    }
  });

  test('a lens shows by word and line on what claims and figures rest, without scripts', async () => {
    const STYLES: Record<string, string> = { named: 'solid', author: 'double', unnamed: 'dashed', group: 'dashed', 'not stated': 'dotted' };
    const { originNamed, originAuthor, originUnnamed, originGroup, originNotStated } = strings.article;
    const WORDS: Readonly<Record<OriginIdentity, string>> = {
      named: originNamed,
      author: originAuthor,
      unnamed: originUnnamed,
      group: originGroup,
      'not stated': originNotStated,
    };
    for (const it of briefing.articles) {
      await look(
        `/articles/${it.id}/`,
        async (page) => {
          const words = () =>
            evaluate<string[]>(
              page,
              `[...document.querySelectorAll('[data-note] .note-code')].map((it) => getComputedStyle(it, '::after').content.replace(/^" ?|"$/g, ''))`,
            );
          expect(new Set(await words())).toEqual(new Set(['none']));
          await page.locator('.lens summary').click();
          await page.locator('#lens-origin').click();
          const origins = it.paragraphs.flatMap(({ number: at, notes }) => notes.map((here) => originOfNote(briefing, it, at, here)));
          expect(await words()).toEqual(origins.map((origin) => (origin ? WORDS[origin] : 'none')));
          if (site.id === 'mini') expect(await words()).toEqual(origins.map((origin) => origin ?? 'none'));
          const noted = await evaluate<(string | null)[]>(
            page,
            `[...document.querySelectorAll('[data-note]')].map((it) => it.getAttribute('data-origin'))`,
          );
          expect(noted).toEqual(origins);
          const lines = await evaluate<{ origin: string | null; line: string; style: string }[]>(
            page,
            `[...document.querySelectorAll('mark')].map((it) => ({ origin: it.getAttribute('data-origin'), line: getComputedStyle(it).textDecorationLine, style: getComputedStyle(it).textDecorationStyle }))`,
          );
          for (const { origin, line, style } of lines) {
            expect([line, style]).toEqual(origin ? ['underline', STYLES[origin]] : ['none', 'solid']);
          }
        },
        { script: false },
      );
    }
  });

  test('light or dark follows the system, then the switch, and is there before the first paint', async () => {
    await look(
      '/',
      async (page) => {
        const scheme = () => evaluate<string>(page, `getComputedStyle(document.documentElement).colorScheme`);
        const ground = () => evaluate<string>(page, `getComputedStyle(document.documentElement).backgroundColor`);
        const dark = await ground();
        await colors(page).selectOption('light');
        expect(await scheme()).toBe('light');
        const light = await ground();
        expect(light).not.toBe(dark);

        await page.addInitScript(`new MutationObserver((_, observer) => {
        if (!document.body) return;
        window.themeAtBody = document.documentElement.dataset.theme;
        observer.disconnect();
      }).observe(document, { childList: true, subtree: true })`);
        await page.goto(addressOf(path));
        expect(await evaluate(page, 'window.themeAtBody')).toBe('light');
        expect(await ground()).toBe(light);
        expect(await colors(page).inputValue()).toBe('light');

        await colors(page).selectOption('');
        expect(await ground()).toBe(dark);
        await page.reload();
        expect(await ground()).toBe(dark);
        // Paper is white, whatever the screen.
        await colors(page).selectOption('dark');
        await page.emulateMedia({ media: 'print' });
        expect(await scheme()).toBe('light');
      },
      { colorScheme: 'dark', alone: true },
    );
  });
});
