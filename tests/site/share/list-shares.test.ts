import { expect, test } from 'vitest';
import { compile } from '../../../src/compiler/index.ts';
import { describeCard } from '../../../src/site/share/describe-card.ts';
import { listPreviews, listShares } from '../../../src/site/share/list-shares.ts';
import type { Briefing } from '../../../src/model/compiled.ts';
import { stringsOf } from '../../../src/strings/index.ts';
import { copyMini } from '../../mini.ts';

const { briefing } = await compile(await copyMini());
if (!briefing) throw new Error('no briefing');

const find = (path: string, from: Briefing = briefing) => {
  const share = listShares(from)
    .find((it) => it.path === path)
    ?.describe();
  return share ? [share.to, share.title, describeCard(stringsOf(from), share.card)] : null;
};

test.each([
  [
    '/s/a-choices/',
    '/articles/harbor/#choices',
    'Choices · The harbor fills',
    'Choices. It may come to a choice for the council between the fish market and the ferry: one of them must go. Voice: The author of A. Marked: one claim, one source and no figures.',
  ],
  ['/s/b2a/', '/articles/ships/#p2a', 'B¶2a The ships leave', 'The port might close “By 2030”. Voice: The author of B.'],
  [
    '/s/c3/',
    '/articles/harbor/#claim-mud-wins',
    'C3 The mud wins',
    'The mud gains on the harbor each year. A¶2: Ines Roca › Alder Gazette › article A. B¶2: Ines Roca › Alder Gazette › article B. Told four times; two known origins.',
  ],
  [
    '/s/s4/',
    '/sources/ines-roca/',
    'S4 Ines Roca',
    'Ines Roca. Harbor master. Named in the text. One claim and two figures rest on it, in articles A and B.',
  ],
  [
    '/s/f1/',
    '/articles/harbor/#figure-blocked-berths',
    'F1 Berths out of use: 12 berths',
    '12 berths. Berths out of use. Population: not stated. Period: “In May”. A¶1: A dredging crew › Alder Gazette › article A.',
  ],
  ['/s/ch1/', '/charts/#chart-berths', 'Ch1 Berths out of use among all', 'Berths out of use among all. Source: A¶1.'],
  [
    '/s/r1/',
    '/crosswalk/#relation-blocked-berths-once',
    'R1 The blocked berths',
    'C2, A¶1: In May some of the berths were out of use. C5, B¶1: Berths were blocked last May. C2: A dredging crew › Alder Gazette › article A. C5: Origin not stated › article B. What differs: attribution. No row says who is right.',
  ],
])('%s leads to what it shows', (path, to, title, description) => {
  expect(find(path)).toEqual([to, title, description]);
});

test('everything has a share page and a picture of its own', () => {
  const { articles, claims, sources, figures, charts, relations } = briefing;
  const count =
    articles.flatMap(({ sections, paragraphs }) => [...sections, ...paragraphs]).length +
    [claims, sources, figures, charts, relations].flat().length;
  const paths = listShares(briefing).map(({ path }) => path);
  expect(paths).toHaveLength(count);
  expect(new Set(paths).size).toBe(count);
  for (const path of paths) expect(path).toMatch(/^\/s\/[a-z0-9-]+\/$/);
  expect(new Set(listPreviews(briefing).map(({ path }) => path)).size).toBe(count + articles.length + 1);
});

test('what is retired or has another locator now still answers, and never for what is there', () => {
  const tombstone = {
    thing: null,
    article: null,
    words: null,
    version: '1.0.0',
    instead: null,
    label: 'Gone for good',
    reason: 'It was no claim.',
  };
  const changed: Briefing = {
    ...briefing,
    tombstones: [
      { ...tombstone, key: 'claim:gone', code: 'C99' },
      { ...tombstone, key: 'claim:gone@A¶1', code: 'C99' },
      { ...tombstone, key: 'paragraph:A¶9', code: 'A¶9', article: 'A' },
    ],
    formerIds: [
      { key: 'section:A#silt', now: 'section:A#mud' },
      { key: 'claim:mud-won', now: 'claim:mud-wins' },
    ],
  };
  expect(find('/s/c99/', changed)).toEqual(['/claims/gone/', 'C99 Gone for good, retired', expect.stringContaining('It was no claim.')]);
  expect(find('/s/a9/', changed)?.[0]).toBe('/articles/harbor/#p9');
  expect(find('/s/a-silt/', changed)?.[0]).toBe('/articles/harbor/#mud');
  expect(listShares(changed)).toHaveLength(listShares(briefing).length + 3);
});

test('a long paragraph is described by its beginning', () => {
  const [article] = briefing.articles;
  const [paragraph] = article?.paragraphs ?? [];
  if (!article || !paragraph) throw new Error('no paragraph');
  const text = 'The mud wins every year, and ships leave. '.repeat(30);
  const share = listShares({ ...briefing, articles: [{ ...article, paragraphs: [{ ...paragraph, text }] }] })
    .find(({ path }) => path === '/s/a1/')
    ?.describe();
  expect(describeCard(stringsOf(briefing), { body: share?.card.body ?? { type: 'words', text: '' }, facts: [] })).toBe(
    `${text.trim().slice(0, 293)} …`,
  );
});
