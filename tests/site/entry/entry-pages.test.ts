import { expect, test } from 'vitest';
import { compile } from '../../../src/compiler/index.ts';
import { sealedPath } from '../../../src/site/base/sealed-path.ts';
import { listEntryPages } from '../../../src/site/entry/entry-pages.ts';
import { copyMini } from '../../mini.ts';

const { briefing } = await compile(await copyMini());
if (!briefing) throw new Error('no briefing');
const tombstone = {
  thing: null,
  code: 'C9',
  label: 'Gone',
  article: null,
  words: null,
  version: '1.0.0',
  reason: 'It was no claim.',
  instead: null,
};

test('every entry has a page, with its neighbors', () => {
  const pages = listEntryPages(briefing, 'source', briefing.sources);
  expect(pages.map(({ params }) => params.id)).toEqual(briefing.sources.map(({ id }) => id));
  expect(pages[1]?.props.page).toEqual({
    type: 'entry',
    item: briefing.sources[1],
    previous: briefing.sources[0],
    next: briefing.sources[2],
  });
});

test('a retired id has a page with its tombstone, a renamed one leads on; their places have none', () => {
  const changed = {
    ...briefing,
    tombstones: [
      { ...tombstone, key: 'claim:gone' },
      { ...tombstone, key: 'claim:gone@A¶1' },
      { ...tombstone, key: 'figure:gone' },
    ],
    formerIds: [
      { key: 'claim:old-mud', now: 'claim:mud-wins' },
      { key: 'claim:old-mud@A¶2', now: 'claim:mud-wins@A¶2' },
    ],
  };
  const pages = listEntryPages(changed, 'claim', briefing.claims.slice(0, 1));
  expect(pages.map(({ params, props }) => `${params.id} ${props.page.type}`)).toEqual([
    'old-mud moved',
    'gone retired',
    'harbor-silts entry',
  ]);
  expect(pages[0]?.props.page).toEqual({ type: 'moved', path: '/claims/mud-wins/' });
});

test.each([
  ['claim:mud-wins', '/claims/mud-wins/'],
  ['source:author-a', '/sources/author-a/'],
  ['figure:all-berths', '/figures/all-berths/'],
  ['claim:mud-wins@A¶2', '/articles/harbor/#claim-mud-wins-p2'],
  ['paragraph:B¶2a', '/articles/ships/#p2a'],
  ['section:A#mud', '/articles/harbor/#mud'],
  ['relation:mud-and-survey', '/crosswalk/#relation-mud-and-survey'],
  ['article:harbor', '/articles/harbor/'],
  ['chart:berths', '/charts/#chart-berths'],
])('%s leads to %s', (key, path) => {
  expect(sealedPath(briefing, key)).toBe(path);
});
