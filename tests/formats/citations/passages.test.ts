import { expect, test } from 'vitest';
import { compile } from '../../../src/compiler/index.ts';
import { listPassages } from '../../../src/formats/citations/passages.ts';
import { copyMini } from '../../mini.ts';

test('sections come with the paragraphs that they hold, and notes where they stand first', async () => {
  const { briefing } = await compile(await copyMini());
  if (!briefing) throw new Error('no briefing');
  const pages = listPassages(briefing, 'https://mini.example');
  expect(pages.map(({ path }) => path)).toEqual([
    '/articles/harbor/',
    '/articles/ships/',
    '/findings/',
    '/claims/',
    '/sources/',
    '/figures/',
    '/names/',
    '/charts/',
    '/crosswalk/',
  ]);
  const located = pages.flatMap(({ path, passages }) =>
    passages.flatMap(({ id, locator, item }) =>
      locator ? [`${path}#${id} ${locator.locator} ${item.URL === `https://mini.example${path}#${id}`}`] : [],
    ),
  );
  expect(located).toEqual([
    '/articles/harbor/#mud 1–2 true',
    '/articles/harbor/#p1 1 true',
    '/articles/harbor/#p2 2 true',
    '/articles/harbor/#choices 3 true',
    '/articles/harbor/#p3 3 true',
    '/articles/ships/#p1 1 true',
    '/articles/ships/#p2 2 true',
    '/articles/ships/#p2a 2a true',
  ]);
  const ids = pages.map(({ passages }) => passages.map(({ id }) => id));
  for (const of of ids) expect(new Set(of).size).toBe(of.length);
  expect(ids[0]).toContain('chart-berths');
  expect(ids[1]?.filter((id) => id === 'source-ines-roca')).toHaveLength(1);
});
