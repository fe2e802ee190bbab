import { statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { pickPages } from './list-pages.ts';
import { openSite } from './open-site.ts';
import { listDead, readLinks } from './read-links.ts';
import { FULL } from '../full.ts';
import { showsBehavior, showsLayout, takeSites } from './take-site.ts';

const WIDTHS = [1440, 900, 390];

/** What a page is in a browser, at one width. */
interface SeenPage extends PageFacts {
  path: string;
  width: number;
}
interface PageFacts {
  /** How wide all of it is, in pixels. */
  extent: number;
  titles: number;
  ids: string[];
  links: string[];
}
const SEE = `({
  extent: document.documentElement.scrollWidth,
  titles: document.querySelectorAll('h1').length,
  ids: [...document.querySelectorAll('[id]')].map((it) => it.id),
  links: [...document.querySelectorAll('a[href], link[rel=icon]')].map((it) => it.href.baseVal === undefined ? it.href : new URL(it.href.baseVal, location.href).href),
})`;

describe.each(await takeSites('briefing', 'mini'))('$name', async (site) => {
  const { briefing, addressOf, open, tour } = await openSite(site);
  const { folder } = site;

  const picked = pickPages(folder);
  const testBehavior = test.runIf(showsBehavior(site));
  const seen: SeenPage[] = [];

  beforeAll(async () => {
    // In the full run each page is loaded at each width; else its window is made narrower.
    for (const widths of FULL ? WIDTHS.map((width) => [width]) : [WIDTHS])
      await tour(picked, async (page, path) => {
        for (const width of widths) {
          await page.setViewportSize({ width, height: 900 });
          seen.push({ path, width, ...((await page.evaluate(SEE)) as PageFacts) });
        }
      });
  });

  test('every page stands at each width: nothing missing, nothing from elsewhere, nothing too wide', () => {
    expect(picked).toEqual(expect.arrayContaining(['/', '/404.html', '/search/', `/articles/${briefing.articles[0]?.id}/`]));
    expect(seen.length).toBe(picked.length * WIDTHS.length);
    for (const { path, width, extent, titles } of seen) {
      expect(extent, `${path} at ${width} px`).toBeLessThanOrEqual(width);
      expect(titles, path).toBe(1);
    }
  });

  test.runIf(showsLayout(site))('every page stands at 390 px without scripts', () =>
    tour(
      picked,
      async (page, path) => {
        const { extent, titles } = (await page.evaluate(SEE)) as PageFacts;
        expect([extent, titles], path).toEqual([390, 1]);
      },
      { width: 390, script: false },
    ),
  );

  test('every link inside the site leads to a page or file, and to an id on it', () => {
    const { ids, links, repeated } = readLinks(folder, addressOf);
    expect(repeated).toEqual([]);
    // What scripts add is seen in a browser only.
    for (const found of seen) {
      expect(found.ids.length, `ids used twice on ${found.path}`).toBe(new Set(found.ids).size);
      ids.set(found.path, new Set(found.ids));
      links.push(...found.links.map((to) => ({ from: found.path, to: new URL(to) })));
    }
    expect(links.length).toBeGreaterThan(20);
    expect(listDead(folder, addressOf('/'), { ids, links })).toEqual([]);
  });

  test('the visible text of each paragraph is that of the file, and each note and mark is there', async () => {
    for (const article of briefing.articles) {
      const { page } = await open(`/articles/${article.id}/`, { script: false });
      const shown = (await page.evaluate(`[...document.querySelectorAll('.paragraph')].map((it) => [it.id, it.textContent])`)) as [
        string,
        string,
      ][];
      expect(shown).toEqual(article.paragraphs.map(({ number, text }) => [`p${number}`, text]));
      const notes = (await page.evaluate(`[...document.querySelectorAll('[data-note]')].map((it) => it.dataset.note)`)) as string[];
      expect(notes).toEqual(article.paragraphs.flatMap((paragraph) => paragraph.notes.map(({ ref }) => ref)));
      const marks = (await page.evaluate(
        `[...document.querySelectorAll('.paragraph [data-refs]')].map((it) => [it.closest('.paragraph').id, it.dataset.refs.split(' '), it.textContent])`,
      )) as [string, string[], string][];
      for (const { number, text, notes: refs } of article.paragraphs) {
        for (const { ref, ranges } of refs) {
          const marked = marks.flatMap(([id, all, words]) => (id === `p${number}` && all.includes(ref) ? [words] : [])).join('');
          const words = ranges.map(({ start, end }) => text.slice(start, end)).join('');
          expect(marked.replace(/\s+/g, ''), `${ref} at ${article.code}¶${number}`).toBe(words.replace(/\s+/g, ''));
        }
      }
    }
  });

  test('notes stand level with their passage on a wide screen, never on one another', async () => {
    for (const article of briefing.articles) {
      const { page } = await open(`/articles/${article.id}/`, { script: false });
      for (const width of [1200, 1440, 1920]) {
        await page.setViewportSize({ width, height: 900 });
        const boxes = (await page.evaluate(`[...document.querySelectorAll('.note')].map((note) => {
          const passage = note.closest('.passage');
          const mark = note.dataset.note && passage.querySelector('[data-refs~="' + note.dataset.note + '"]');
          const box = note.getBoundingClientRect();
          return { note: note.dataset.note, top: box.top, bottom: box.bottom, left: box.left, right: box.right, mark: (mark || passage.querySelector('.paragraph')).getBoundingClientRect().top,
            line: parseFloat(getComputedStyle(passage.querySelector('.paragraph')).lineHeight) };
        })`)) as { note?: string; top: number; bottom: number; left: number; right: number; mark: number; line: number }[];
        const text = (await page.evaluate(`document.querySelector('.paragraph').getBoundingClientRect().right`)) as number;
        boxes.forEach((box, at) => {
          const name = `${article.code} ${box.note} at ${width} px`;
          expect(box.left, name).toBeGreaterThan(text);
          expect(box.right, name).toBeLessThanOrEqual(width);
          expect(box.top - box.mark, name).toBeGreaterThan(-4);
          expect(box.top - box.mark, name).toBeLessThanOrEqual(12 * box.line);
          expect(box.bottom - box.top, name).toBeGreaterThan(10);
          if (at) expect(box.top, name).toBeGreaterThanOrEqual(boxes[at - 1]?.bottom ?? 0);
        });
      }
    }
  });

  test('an opened note pushes no other out of reach, whichever it is', async () => {
    // The paragraphs of the mini-briefing are too short for their nine notes: there is no room for an open one.
    for (const article of briefing.articles.filter(({ paragraphs }) =>
      paragraphs.every(({ text, notes }) => notes.length < 5 || text.length > 300),
    )) {
      const { page } = await open(`/articles/${article.id}/`, { script: false });
      // Each opening lays the whole page out anew. In the full run it is every note at the narrowest width with a full margin.
      for (const [width, step] of [
        [1200, FULL ? 1 : 5],
        [1440, FULL ? 5 : 20],
        [2560, FULL ? 5 : 20],
      ] as const) {
        await page.setViewportSize({ width, height: 900 });
        const worst = (await page.evaluate(`(() => {
          const notes = [...document.querySelectorAll('.note')];
          const line = parseFloat(getComputedStyle(document.querySelector('.paragraph')).lineHeight);
          const markOf = (note) => {
            const passage = note.closest('.passage');
            return (note.dataset.note && passage.querySelector('[data-refs~="' + note.dataset.note + '"]')) || passage.querySelector('.paragraph');
          };
          let [distance, overlap] = [0, 0];
          for (const opened of notes.filter((_, at) => at % ${step} === 0)) {
            opened.open = true;
            let bottom = -Infinity;
            for (const note of notes) {
              const box = note.getBoundingClientRect();
              distance = Math.max(distance, (box.top - markOf(note).getBoundingClientRect().top) / line);
              overlap = Math.max(overlap, bottom - box.top);
              bottom = box.bottom;
            }
            opened.open = false;
          }
          return { distance, overlap };
        })()`)) as { distance: number; overlap: number };
        expect(worst.distance, `${article.code} at ${width} px`).toBeLessThanOrEqual(12);
        expect(worst.overlap, `${article.code} at ${width} px`).toBeLessThanOrEqual(0);
      }
    }
  });

  testBehavior('on a narrow screen notes are chips below their paragraph that open in place', async () => {
    const [article] = briefing.articles;
    const { page } = await open(`/articles/${article?.id}/`, { width: 390, script: false });
    const chip = page.locator('.note').first();
    const closed = await chip.boundingBox();
    expect(closed?.height).toBeGreaterThanOrEqual(24);
    expect(closed?.width).toBeGreaterThanOrEqual(24);
    await chip.locator('summary').click();
    await expect.poll(async () => (await chip.boundingBox())?.height).toBeGreaterThan((closed?.height ?? 0) + 10);
  });

  testBehavior.each(['claim', 'source', 'figure'] as const)(
    'the switch for each %s hides and shows its notes without scripts',
    async (kind) => {
      const [article] = briefing.articles;
      for (const width of [1440, 390]) {
        const { page } = await open(`/articles/${article?.id}/`, { width, script: false });
        const visible = () => page.locator(`.note.kind-${kind}:visible`).count();
        const others = () => page.locator(`.note:not(.kind-${kind}):visible`).count();
        const [before, rest] = [await visible(), await others()];
        expect(before).toBeGreaterThan(0);
        await page.locator(`#show-${kind}`).click();
        expect(await visible()).toBe(0);
        expect(await others()).toBe(rest);
        await page.locator(`#show-${kind}`).click();
        expect(await visible()).toBe(before);
      }
    },
  );

  testBehavior('a link to a note opens it', async () => {
    const article = briefing.articles[0];
    const note = article?.paragraphs.flatMap(({ notes }) => notes).find(({ kind }) => kind === 'claim');
    const { page } = await open(`/articles/${article?.id}/#claim-${note?.id}`, { script: false });
    expect(await page.locator(`[data-note="${note?.ref}"]`).first().getAttribute('open')).not.toBeNull();
  });

  test('the whole briefing is there as JSON', async () => {
    const published = (await (await fetch(addressOf('/briefing.json'))).json()) as Record<
      string,
      { id: string; code: string; places: { article: string; paragraph: number | string; quote: string }[] }[]
    >;
    for (const key of ['articles', 'sources', 'claims', 'figures', 'relations', 'charts'] as const) {
      expect(published[key]?.length, key).toBe(briefing[key].length);
      for (const { id, code, places } of published[key] ?? []) {
        expect([id, code, places.length > 0]).toEqual([expect.any(String), expect.any(String), true]);
      }
    }
  });

  test('each article has its PDF beside it, with every paragraph and every note', async () => {
    for (const article of briefing.articles) {
      const file = join(folder, `articles/${article.id}/${article.id}.pdf`);
      expect(statSync(file).size).toBeGreaterThan(20_000);
    }
  });
});
