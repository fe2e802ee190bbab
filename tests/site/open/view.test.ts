import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listQuestions } from '../../../src/compiler/open/list-questions.ts';
import { OPEN_PATH } from '../../../src/formats/links/links.ts';
import { printDocument } from '../../../src/formats/markdown/nodes.ts';
import { listSitePages } from '../../../src/site/alternate/list-pages.ts';
import { viewQuestions } from '../../../src/site/open/view.ts';
import { compileEditions, compileGood } from '../../briefings.ts';
import { copyMini, copyMiniFound } from '../../mini.ts';

const SITE = 'https://x.example';

const found = await compileGood(await copyMiniFound());
const editions = await compileEditions();

test('the alternate of the page lists what is left open, by what it asks, what findings rest on first', async () => {
  const page = listSitePages(found, SITE).find(({ path }) => path === OPEN_PATH);
  await expect(printDocument(page?.write?.() ?? [])).toMatchFileSnapshot(join(import.meta.dirname, 'snapshots/open.md'));
});

test('without findings nothing is folded away', async () => {
  const parts = viewQuestions(await compileGood(await copyMini()));
  expect(parts.flatMap(({ groups }) => groups.flatMap(({ rest }) => rest))).toEqual([]);
  expect(parts.length).toBeGreaterThan(3);
});

test.each([...editions, found].map((briefing) => ({ title: briefing.title, briefing })))(
  'each question of “$title” stands once, and leads to words that are there',
  ({ briefing }) => {
    const lines = viewQuestions(briefing).flatMap(({ groups }) => groups.flatMap(({ first, rest }) => [...first, ...rest]));
    expect(lines).toHaveLength(listQuestions(briefing).length);
    for (const { places } of lines) {
      expect(places.length).toBeGreaterThan(0);
      for (const { path } of places) {
        const [, id, fragment = ''] = /^\/articles\/([^/]+)\/(?:#(.+))?$/.exec(path) ?? [];
        const article = briefing.articles.find((it) => it.id === id);
        const ids = article?.paragraphs.flatMap(({ number, notes }) => [
          `p${number}`,
          ...notes.map((note) => `${note.kind}-${note.id}-p${number}`),
        ]);
        expect(['', ...(ids ?? [])], path).toContain(fragment);
      }
    }
  },
);

test.each(editions)('what “$title” says of a field is what the field says', (briefing) => {
  for (const { gap, about, places } of listQuestions(briefing)) {
    if (gap === 'origin' && about.kind === 'claim') {
      const bare = about.item.places
        .filter(({ chain: [origin] }) => origin === null)
        .map(({ article, paragraph }) => `${article}¶${paragraph}`);
      expect(places.map(({ article, paragraph }) => `${article}¶${paragraph}`).sort()).toEqual([...new Set(bare)].sort());
    }
    if (gap === 'event-date' && about.kind === 'claim') expect(about.item.when?.edtf ?? null).toBeNull();
    if (gap === 'vague' && about.kind === 'figure') expect(about.item.kind).toBe('vague');
  }
});
