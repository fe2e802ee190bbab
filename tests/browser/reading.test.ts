import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { listKeyNotes } from '../../src/site/article/key-notes.ts';
import { FULL } from '../full.ts';
import { openSite } from './open-site.ts';
import { takeSites } from './take-site.ts';

/** The widths at which links land: where notes stand below their paragraph, in the full run also where they stand beside it. */
const WIDTHS = FULL ? [1440, 390] : [390];

describe.each(await takeSites('mini'))('reading $name', async (site) => {
  const { briefing, article, strings, addressOf, look, tour } = await openSite(site);
  const { clientArticle, clientKeyHelp } = strings;
  const refs = article.paragraphs.flatMap(({ notes }) => notes.map((note) => note.ref));
  const count = (it: string) => refs.filter((other) => other === it).length;
  /** The entry of the article that is noted most often. */
  const ref = refs.toSorted((a, b) => count(b) - count(a))[0] ?? '';
  const path = `/articles/${article.id}/`;
  const all = `${path}?notes=all`;
  const keyNotes = listKeyNotes(briefing, article);
  const mark = (page: Page, it = ref) => page.locator(`mark[role=button][data-refs~="${it}"]`).first();
  const note = (page: Page, it = ref) => page.locator(`[data-note="${it}"]`).first();
  const evaluate = <T>(page: Page, code: string) => page.evaluate(code) as Promise<T>;
  const litNotes = (page: Page) =>
    evaluate<string[]>(page, `[...new Set([...document.querySelectorAll('.note > .lit')].map((it) => it.parentElement.dataset.note))]`);
  const unlit = (page: Page, it: string) =>
    page.locator(`mark[data-refs~="${it}"]:not(.lit), [data-note="${it}"]:not(:has(> .lit))`).count();
  const focused = (page: Page) =>
    evaluate<{ tag: string; refs: string }>(
      page,
      `({ tag: document.activeElement.localName, refs: (document.activeElement.closest('[data-note]')?.dataset.note ?? document.activeElement.dataset.refs ?? '') })`,
    );

  const press = async (page: Page, key: string) => {
    await page.keyboard.press(key);
    return focused(page);
  };
  /** Go to the next passage with words of its own: what is noted on a whole paragraph stands at its number. */
  const step = async (page: Page) => {
    for (let at = 0; at < 9; at++) {
      const here = await press(page, 'n');
      if (here.tag === 'mark') return here;
    }
    throw new Error('no passage');
  };

  test('an article opens with its key passages, each with a note that is no label; all notes are one choice away, and it is kept', async () => {
    expect(keyNotes.size).toBeGreaterThan(0);
    const counts = { key: [...keyNotes.values()].flat().length, all: refs.length };
    for (const script of [true, false]) {
      await look(
        path,
        async (page) => {
          expect(await page.locator('.key-note:visible').count()).toBe(counts.key);
          expect(await page.locator('[data-note]:visible').count()).toBe(0);
          expect((await page.locator('.depth').allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim())).toEqual([
            `${strings.article.keyPassages} ${counts.key}`,
            `${strings.article.allNotes} ${counts.all}`,
          ]);
          if (site.id === 'mini') expect(await page.locator('.depth').first().innerText()).toContain('Key passages');
          // Only the words of key passages are marked.
          const lined = `[...document.querySelectorAll('.paragraph mark')].filter((it) => getComputedStyle(it).textDecorationLine === 'underline')`;
          expect(await evaluate<boolean[]>(page, `${lined}.map((it) => 'key' in it.dataset)`)).not.toContain(false);
          expect(await evaluate<number>(page, `${lined}.length`)).toBe(await page.locator('mark[data-key]').count());
          await page.getByText(strings.article.allNotes).click();
          expect(await page.locator('[data-note]:visible').count()).toBe(counts.all);
          if (script) {
            expect(new URL(page.url()).search).toBe('?notes=all');
            await page.goto(addressOf(path));
            expect(await page.locator('#depth-all').isChecked()).toBe(true);
            await page.getByText(strings.article.keyPassages).click();
            expect(new URL(page.url()).search).toBe('');
          }
        },
        { script },
      );
    }
  });

  test('pointing at a passage lights its notes and its other places, and the other way round', async () => {
    await look(all, async (page) => {
      const refs = ((await mark(page).getAttribute('aria-label')) ?? '').match(/\b[CSF]\d+/g) ?? [];
      await mark(page).hover();
      await expect.poll(async () => await litNotes(page)).toEqual(expect.arrayContaining(refs));
      for (const it of refs) expect(await unlit(page, it)).toBe(0);
      await page.mouse.move(5, 5);
      // The way to the answer takes a moment.
      await expect.poll(() => litNotes(page)).toEqual([]);

      await note(page).locator('summary').hover();
      await expect.poll(() => litNotes(page)).toEqual([ref]);
      expect(await unlit(page, ref)).toBe(0);
    });
  });

  test('what is lit or answers does not move the text', async () => {
    await look(all, async (page) => {
      const boxes = () =>
        evaluate<string>(
          page,
          `JSON.stringify([...document.querySelectorAll('.paragraph, .note')].map((it) => it.getBoundingClientRect()).map((it) => [it.x, it.y + scrollY, it.width, it.height]))`,
        );
      const before = await boxes();
      await mark(page).hover();
      await expect.poll(() => litNotes(page)).toContain(ref);
      await page.locator('.thread:visible').waitFor();
      expect(await boxes()).toBe(before);
    });
  });

  test('focus lights as well', async () => {
    await look(all, async (page) => {
      await note(page).locator('summary').focus();
      expect(await litNotes(page)).toEqual([ref]);
      await mark(page).focus();
      expect(await litNotes(page)).toContain(ref);
      await page.locator('.site-title').focus();
      expect(await litNotes(page)).toEqual([]);
    });
  });

  test('a strip shows each place of what is lit, and takes the reader there', async () => {
    await look(all, async (page) => {
      expect(await page.locator('.strip i:visible').count()).toBe(0);
      await note(page).locator('summary').focus();
      const ticks = page.locator('.strip i:visible');
      const places = article.paragraphs.filter(({ notes }) => notes.some((it) => it.ref === ref));
      expect(await ticks.count()).toBe(places.length);
      const box = await ticks.last().boundingBox();
      expect([box?.width, box?.height]).toEqual([24, 24]);
      await ticks.last().click();
      expect((await focused(page)).refs.split(' ')).toContain(ref);
      const top = await evaluate<number>(page, 'document.activeElement.getBoundingClientRect().top');
      expect(top).toBeGreaterThan(0);
      expect(top).toBeLessThan(900);
      expect(await evaluate(page, `document.activeElement.closest('.passage').dataset.passage`)).toBe(`p${places.at(-1)?.number}`);
    });
  });

  test('n and p go from passage to passage', async () => {
    await look(all, async (page) => {
      const seen: string[] = [];
      for (let at = 0; at < 4; at++) seen.push((await step(page)).refs);
      const marks = await evaluate<string[]>(page, `[...document.querySelectorAll('mark[role=button]')].map((it) => it.dataset.refs)`);
      expect(seen).toEqual(marks.slice(0, 4));
      for (let back = await press(page, 'p'); back.tag !== 'mark' || back.refs === seen[3];) back = await press(page, 'p');
      expect((await focused(page)).refs).toBe(seen[2]);
    });
  });

  test('n passes over what is switched off', async () => {
    await look(all, async (page) => {
      for (const kind of ['claim', 'figure']) await page.locator(`#show-${kind}`).click();
      await page.keyboard.press('n');
      expect((await focused(page)).refs).toMatch(/S\d/);
      const label = await evaluate<string>(page, 'document.activeElement.ariaLabel');
      const [source = 'no source'] = /S\d+$/.exec(label) ?? [];
      expect(label.endsWith(clientArticle.marked('', [clientArticle.entry(source)]))).toBe(true);
      if (site.id === 'mini') expect(label).toMatch(/, source S\d+$/);
    });
  });

  test('? lists the keys; the letters can be switched off, and stay so', async () => {
    await look(path, async (page) => {
      const before = await step(page);
      await page.keyboard.press('?');
      const dialog = page.getByRole('dialog', { name: clientKeyHelp.title });
      await dialog.waitFor();
      if (site.id === 'mini') expect(await dialog.innerText()).toMatch(/^Keys\n.*next passage.*Use the letter keys.*Close$/s);
      await page.keyboard.press('n');
      await page.keyboard.press('Escape');
      expect(await dialog.isVisible()).toBe(false);
      expect(await focused(page)).toEqual(before);

      await page.getByRole('button', { name: strings.article.keys }).click();
      await dialog.getByRole('checkbox').click();
      await dialog.getByRole('button', { name: clientKeyHelp.closeList }).click();
      await page.reload();
      for (const key of ['n', 'p', '?']) await page.keyboard.press(key);
      expect((await focused(page)).tag).toBe('body');
      expect(await dialog.count()).toBe(0);
      await page.getByRole('button', { name: strings.article.keys }).click();
      await dialog.getByRole('checkbox').click();
      await page.keyboard.press('Escape');
      await step(page);
    });
  });

  test('a passage says all its words, kinds and codes once, and the text stays as it is', async () => {
    await look(all, async (page) => {
      const texts = await evaluate<string[]>(page, `[...document.querySelectorAll('.paragraph')].map((it) => it.textContent)`);
      expect(texts).toEqual(article.paragraphs.map(({ text }) => text));
      const marks = await evaluate<{ role: string | null; label: string | null; words: string; tab: number; follows: boolean }[]>(
        page,
        `[...document.querySelectorAll('.paragraph mark')].map((it) => {
          let words = it.textContent;
          for (let next = it.nextSibling; next?.localName === 'mark'; next = next.nextSibling) words += next.textContent;
          return { role: it.role, label: it.ariaLabel, words: words.replace(/\\s+/g, ' ').trim(), tab: it.tabIndex, follows: it.previousSibling?.localName === 'mark' };
        })`,
      );
      for (const { role, label, words, follows } of marks) {
        expect(role).toBe(follows ? null : 'button');
        if (follows) continue;
        const codes = label?.slice(words.length).match(/\b[CSF]\d+/g) ?? [];
        expect(codes.length).toBeGreaterThan(0);
        expect(label).toBe(clientArticle.marked(words, codes.map(clientArticle.entry)));
        if (site.id === 'mini') expect(label?.slice(words.length)).toMatch(/^(?:, (?:claim C|source S|figure F)\d+)+$/);
      }
      // Every annotation of the text is named.
      const named = new Set(marks.flatMap(({ label }) => label?.match(/\b[CSF]\d+/g) ?? []));
      const marked = article.paragraphs.flatMap(({ notes }) => notes.filter(({ mark: at }) => at !== null).map((it) => it.ref));
      expect([...named].sort()).toEqual([...new Set(marked)].sort());
      // All of them are one stop of the Tab key.
      expect(marks.filter(({ tab }) => tab === 0)).toHaveLength(1);
    });
  });

  test.each(FULL ? (['light', 'dark'] as const) : (['dark'] as const))(
    'marked words are seen where the system gives the colours, %s',
    async (colorScheme) => {
      await look(
        all,
        async (page) => {
          const painted = await evaluate<{ mark: string; ground: string; text: string; page: string }[]>(
            page,
            `[...document.querySelectorAll('.column mark')].map((it) => ({
            mark: getComputedStyle(it).color, ground: getComputedStyle(it).backgroundColor,
            text: getComputedStyle(it.closest('.paragraph, .key-note')).color, page: getComputedStyle(document.documentElement).backgroundColor,
          }))`,
          );
          expect(painted.length).toBeGreaterThan(0);
          for (const { mark: ink, ground, text, page: paper } of painted) {
            expect(ink).toBe(text);
            expect([paper, 'rgba(0, 0, 0, 0)']).toContain(ground);
            expect(ink).not.toBe(paper);
          }
        },
        { forcedColors: 'active', colorScheme },
      );
    },
  );

  test('without scripts no mark pretends to do something, and no switch is there that needs one', async () => {
    await look(
      path,
      async (page) => {
        expect(await page.locator('mark[role], mark[tabindex]').count()).toBe(0);
        expect(await page.locator('.theme-switch').isVisible()).toBe(false);
        expect(await page.locator('.strip').count()).toBe(0);
        expect(await page.locator('.keys-button').isVisible()).toBe(false);
      },
      { script: false },
    );
  });

  test.each(FULL ? [true, false] : [true])('a link lands on what it means (scripts: %s)', async (script) => {
    const section = article.sections[0];
    const notes = article.paragraphs.flatMap(({ number: at, notes: here }) => here.map((it) => ({ ...it, at })));
    const entries = (['claim', 'source', 'figure'] as const).flatMap((kind) => notes.filter((it) => it.kind === kind).slice(-1));
    const targets = [
      { id: `p${article.paragraphs.at(-1)?.number}`, passage: article.paragraphs.at(-1)?.number },
      ...(section ? [{ id: section.id, passage: section.before }] : []),
      ...entries.flatMap(({ kind, id, ref: code, at, first }) => [
        { id: `${kind}-${id}-p${at}`, passage: at, code },
        ...(first ? [{ id: `${kind}-${id}`, passage: at, code }] : []),
      ]),
    ];
    expect(targets.length).toBeGreaterThan(4);
    const byPath = new Map(targets.map((target) => [`${path}#${target.id}`, target]));
    for (const width of WIDTHS) {
      await tour(
        [...byPath.keys()],
        async (page, at) => {
          const target = byPath.get(at);
          if (!target) throw new Error(at);
          const passage = page.locator(`[data-passage="p${target.passage}"]`);
          const lit = () => evaluate<string>(page, `getComputedStyle(document.querySelector('#p${target.passage}')).backgroundImage`);
          expect(await lit(), target.id).toContain('gradient');
          const box = await page.locator(`#${target.id}`).boundingBox();
          expect(box?.y, `${target.id} at ${width} px`).toBeGreaterThanOrEqual(0);
          expect(box?.y, `${target.id} at ${width} px`).toBeLessThan(900);
          if (!('code' in target)) return;
          const noteHere = passage.locator(`[data-note="${target.code}"]`);
          expect(await noteHere.getAttribute('open'), target.id).not.toBeNull();
          if (script) expect(await litNotes(page)).toEqual([target.code]);
        },
        { script, width },
      );
    }
  });

  test.each(FULL ? (['claim', 'source', 'figure'] as const) : (['claim'] as const))(
    'a link to a %s shows its kind, if that was switched off',
    async (kind) => {
      const found = article.paragraphs.flatMap(({ notes }) => notes).findLast((it) => it.kind === kind && it.first);
      if (!found) throw new Error(`no ${kind}`);
      for (const width of WIDTHS) {
        await look(
          `${path}?hide=claim+source+figure#${kind}-${found.id}`,
          async (page) => {
            await expect.poll(() => page.locator(`#show-${kind}`).isChecked()).toBe(true);
            expect(await note(page, found.ref).isVisible()).toBe(true);
            expect(await page.locator('.note-switches input[type=checkbox]:checked').count()).toBe(1);
            const box = await note(page, found.ref).locator('.note-body').boundingBox();
            expect(box?.y).toBeGreaterThanOrEqual(0);
            expect(box?.y).toBeLessThan(900);
          },
          { width },
        );
        // Without scripts at least the note itself.
        await look(
          path,
          async (page) => {
            await page.locator(`#show-${kind}`).click();
            expect(await note(page, found.ref).isVisible()).toBe(false);
            await page.goto(`${page.url()}#${kind}-${found.id}`);
            expect(await note(page, found.ref).isVisible()).toBe(true);
            expect(await note(page, found.ref).getAttribute('open')).not.toBeNull();
          },
          { width, script: false },
        );
      }
    },
  );
});
