import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { CompiledRelation } from '../../src/model/compiled.ts';
import { listKeyNotes } from '../../src/site/article/key-notes.ts';
import { threadsOf } from '../../src/site/article/thread-data.ts';
import { lossesOf } from '../../src/site/article/without-data.ts';
import { describeRelation } from '../../src/site/compare/describe-relation.ts';
import { openSite } from './open-site.ts';
import { takeSites } from './take-site.ts';

// What passages answer is told where several articles have words of their own for one report.
describe.each((await takeSites('briefing')).filter(({ id }) => id !== 'mini'))('what passages of $name answer', async (site) => {
  const { briefing, article, strings, look } = await openSite(site);
  const path = `/articles/${article.id}/`;
  const all = `${path}?notes=all`;
  const refs = article.paragraphs.flatMap(({ notes }) => notes.map((note) => note.ref));
  const [keyNumber, keyNote] =
    [...listKeyNotes(briefing, article)]
      .flatMap(([number, notes]) => notes.map((it) => [number, it] as const))
      .find(([, it]) => it.again) ?? [];
  const keyRef = keyNote?.again?.own.code ?? '';
  /** What stands above the other sentence, and what it begins with. */
  const titleOf = (relation: CompiledRelation, where: string) => describeRelation(strings, relation, '', where);
  const alsoIn = (relation: CompiledRelation) => titleOf(relation, '⟦place⟧').replace(/⟦.*/s, '');
  const mark = (page: Page, it: string) => page.locator(`mark[role=button][data-refs~="${it}"]`).first();
  const evaluate = <T>(page: Page, code: string) => page.evaluate(code) as Promise<T>;
  const focused = (page: Page) =>
    evaluate<string>(page, "document.activeElement.localName + ' ' + (document.activeElement.dataset.refs ?? '')");

  test('a key passage that is told twice shows the other sentence, who told it, and how sure it is that both are one', async () => {
    if (!keyNote?.again || keyNumber === undefined) throw new Error('no passage is told twice');
    const { relation, others } = keyNote.again;
    const context = others[0]?.contexts[0];
    await look(
      path,
      async (page) => {
        const text = await page
          .locator(`[data-passage=p${keyNumber}] .key-note`, { hasText: alsoIn(relation) })
          .first()
          .innerText();
        const where = (context?.place.article === article.code ? `¶${context.place.paragraph}` : context?.locator) ?? 'no place';
        expect(text).toContain(titleOf(relation, where));
        if (site.id === 'briefing') expect(text).toContain(`Also in ${where}, ${relation.basis === 'inferred' ? 'probably ' : ''}the same`);
        expect(text.replace(/\s+/g, ' ')).toContain(context?.words ?? 'no words');
        for (const sentence of keyNote.sentences) expect(text).toContain(sentence);
        expect(text).toContain(strings.article.there({ place: where, chain: '' }));
      },
      { script: false },
    );
  });

  test('pointing at a passage answers who says so, and what stands elsewhere; a line ties it to its words', async () => {
    const threads = threadsOf(briefing, article);
    await look(all, async (page) => {
      const codes = await evaluate<string[]>(
        page,
        `[...document.querySelectorAll('mark[role=button]')].map((it) => it.ariaLabel.match(/[CSF]\\d+/)[0])`,
      );
      const code = codes.find((it) => threads[it]?.also.length) ?? codes.find((it) => threads[it]?.who.length);
      const thread = threads[code ?? ''];
      if (!code || !thread) throw new Error('nothing is answered');
      await mark(page, code).hover();
      const panel = page.locator('.thread');
      await expect.poll(() => panel.innerText()).toContain(strings.clientThread.titled(thread.name, thread.label));
      const text = await panel.innerText();
      for (const who of thread.who) expect(text).toContain(who);
      for (const { title } of thread.also) expect(text).toContain(title);
      expect(await page.locator('.tie').isVisible()).toBe(true);
      await page.mouse.move(5, 5);
      await expect.poll(() => panel.isVisible()).toBe(false);
    });
    // A note that stands there already is the answer.
    await look(path, async (page) => {
      await mark(page, keyRef).hover();
      await expect.poll(() => page.locator('.tie').isVisible()).toBe(true);
      expect(await page.locator('.key-note.lit').count()).toBeGreaterThan(0);
      expect(await page.locator('.thread').isVisible()).toBe(false);
    });
  });

  test('Enter and a press keep the answer, Escape and a second press close it, and the focus is never lost', async () => {
    await look(all, async (page) => {
      let here = '';
      // What is noted on a whole paragraph stands at its number, and comes first.
      for (let at = 0; at < 9 && !here.startsWith('mark '); at++) {
        await page.keyboard.press('n');
        here = await focused(page);
      }
      expect(here.startsWith('mark ')).toBe(true);
      await page.keyboard.press('Enter');
      await expect.poll(() => evaluate(page, `document.activeElement.id`)).toBe('thread');
      expect(await page.locator('mark[aria-expanded=true]').count()).toBe(1);
      expect(await page.locator('mark[aria-details=thread]').count()).toBe(1);
      await page.keyboard.press('Escape');
      expect(await focused(page)).toEqual(here);
      await expect.poll(() => page.locator('.thread').isVisible()).toBe(false);
      expect(await page.locator('mark[aria-expanded=true], mark[aria-details]').count()).toBe(0);

      await mark(page, keyRef).click();
      await page.locator('.thread:visible').waitFor();
      await page.mouse.move(5, 5);
      await mark(page, keyRef).click();
      await expect.poll(() => page.locator('.thread').isVisible()).toBe(false);
    });
  });

  test('on a phone a tap opens the answer below the line, in words', async () => {
    await look(
      path,
      async (page) => {
        await mark(page, keyRef).tap();
        const panel = page.locator('.thread');
        await panel.waitFor({ state: 'visible' });
        const [words, answer] = [await mark(page, keyRef).boundingBox(), await panel.boundingBox()];
        expect(answer?.y ?? 0).toBeGreaterThanOrEqual((words?.y ?? 0) + (words?.height ?? 0) - 1);
        expect((answer?.y ?? 0) - (words?.y ?? 0) - (words?.height ?? 0)).toBeLessThan(12);
        expect(answer?.width ?? 0).toBeGreaterThan(300);
        const title = await panel.locator('p').first().innerText();
        expect(title.startsWith(keyNote?.again ? alsoIn(keyNote.again.relation) : 'no passage is told twice')).toBe(true);
        if (site.id === 'briefing') expect(title).toMatch(/^Also in /);
        // What stands below the paragraph as well is there once.
        expect(await page.locator('.key-note.answered').count()).toBeGreaterThan(0);
        expect(await page.locator('.strip').isVisible()).toBe(false);
        await mark(page, keyRef).tap();
        await expect.poll(() => panel.isVisible()).toBe(false);
        expect(await page.locator('.key-note.answered').count()).toBe(0);
        await mark(page, keyRef).tap();
        await panel.getByRole('button', { name: strings.clientThread.close }).tap();
        await expect.poll(() => panel.isVisible()).toBe(false);
      },
      { width: 390, hasTouch: true },
    );
  });

  test('a source can be taken away: what nothing else supports is struck, other tellings of its report are dimmed, and a line counts', async () => {
    const losses = lossesOf(briefing, article);
    const [id, loss] = Object.entries(losses).find(([, it]) => it.lost.length > 0) ?? [];
    if (!id || !loss) throw new Error('nothing falls');
    await look(path, async (page) => {
      await page.locator('#without').selectOption(id);
      await expect.poll(() => page.locator('.without output').innerText()).toBe(loss.says);
      const struck = await evaluate<string[]>(
        page,
        `[...document.querySelectorAll('.paragraph mark')].filter((it) => getComputedStyle(it).textDecorationLine === 'line-through').flatMap((it) => it.dataset.refs.split(' '))`,
      );
      for (const code of loss.lost.filter((it) => refs.includes(it))) expect(struck).toContain(code);
      await page.locator('#without').selectOption('');
      await expect.poll(() => page.locator('.without-lost').count()).toBe(0);
    });
    await look(path, async (page) => expect(await page.locator('#without').isVisible()).toBe(false), { script: false });
  });
});
