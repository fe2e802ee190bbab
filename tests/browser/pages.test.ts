import { statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { directionOf } from '../../src/model/direction.ts';
import { stringsOf } from '../../src/strings/index.ts';
import { pickMainPages, pickPages } from './list-pages.ts';
import { openSite } from './open-site.ts';
import { listDead, readLinks } from './read-links.ts';
import { FULL } from '../full.ts';
import { showsBehavior, showsLayout, takeSites } from './take-site.ts';

const WIDTHS = [1440, 900, 390];

/** Where a note stands, and its paragraph. */
interface Box {
  name?: string;
  top: number;
  bottom: number;
  left: number;
  right: number;
  height: number;
  /** By how much what it says is higher than it. */
  cut: number;
  paragraph: { top: number; bottom: number; left: number; right: number };
}

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
  const strings = stringsOf(briefing);
  const isRtl = directionOf(briefing.language) === 'rtl';

  const first = `/articles/${briefing.articles[0]?.id}/`;
  /** The longest page of each kind, of the largest site of the main ones, and the first article; in the full run some more of each. */
  const picked = FULL
    ? pickPages(folder)
    : [...new Set([...(showsBehavior(site) ? pickPages(folder, { each: 1 }) : pickMainPages(folder)), first, '/404.html'])];
  const testBehavior = test.runIf(showsBehavior(site));
  const testLayout = test.runIf(showsLayout(site));
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
    expect(picked).toEqual(expect.arrayContaining(['/', '/404.html', '/search/', first]));
    expect(seen.length).toBe(picked.length * WIDTHS.length);
    for (const { path, width, extent, titles } of seen) {
      expect(extent, `${path} at ${width} px`).toBeLessThanOrEqual(width);
      expect(titles, path).toBe(1);
    }
  });

  // In the short run those that look at a kind of page do so without scripts, on a phone.
  test.runIf(FULL)('every page stands at 390 px without scripts', () =>
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

  testLayout(
    'notes stand beside their paragraph on a wide screen and below it on a narrow one, never on one another or cut, open or not',
    async () => {
      for (const article of briefing.articles) {
        const { page } = await open(`/articles/${article.id}/`, { script: false });
        await page.getByText(strings.article.allNotes).click();
        for (const width of FULL ? [390, 1024, 1200, 1920] : [390, 1024]) {
          await page.setViewportSize({ width, height: 900 });
          for (const opened of [-1, ...(FULL ? article.paragraphs.keys() : [0])]) {
            const boxes = (await page.evaluate(`(() => {
            document.querySelectorAll('.note').forEach((note) => { note.open = false; });
            const first = document.querySelectorAll('.passage')[${opened}]?.querySelector('.note');
            if (first) first.open = true;
            return [...document.querySelectorAll('.note')].map((note) => {
              const paragraph = note.closest('.passage').querySelector('.paragraph').getBoundingClientRect();
              const { top, bottom, left, right, height } = note.getBoundingClientRect();
              return { name: note.dataset.note, top, bottom, left, right, height, cut: note.scrollHeight - note.clientHeight, paragraph: { top: paragraph.top, bottom: paragraph.bottom, left: paragraph.left, right: paragraph.right } };
            });
          })()`)) as Box[];
            boxes.forEach((box, at) => {
              const name = `${article.code} ${box.name} at ${width} px`;
              expect(box.right, name).toBeLessThanOrEqual(width);
              expect(box.height, name).toBeGreaterThanOrEqual(24);
              expect(box.cut, name).toBeLessThanOrEqual(1);
              if (width < 896) expect(box.top, name).toBeGreaterThanOrEqual(box.paragraph.bottom);
              else {
                if (isRtl) expect(box.right, name).toBeLessThan(box.paragraph.left);
                else expect(box.left, name).toBeGreaterThan(box.paragraph.right);
                expect(box.top, name).toBeGreaterThan(box.paragraph.top - 4);
              }
              for (const other of boxes.slice(0, at)) {
                const isApart =
                  other.bottom <= box.top + 0.5 || other.right <= box.left || box.right <= other.left || box.bottom <= other.top + 0.5;
                expect(isApart, `${name} and ${other.name}`).toBe(true);
              }
            });
          }
        }
      }
    },
  );

  testBehavior.each(FULL ? (['claim', 'source', 'figure'] as const) : (['figure'] as const))(
    'the switch for each %s hides and shows its notes without scripts',
    async (kind) => {
      const [article] = briefing.articles;
      for (const width of [1440, 390]) {
        const { page } = await open(`/articles/${article?.id}/`, { width, script: false });
        await page.getByText(strings.article.allNotes).click();
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
