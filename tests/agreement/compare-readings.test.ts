import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compareReadings } from '../../src/agreement/compare-readings.ts';
import { printComparison } from '../../src/agreement/print-page.ts';
import { printAgreement } from '../../src/agreement/print-text.ts';
import { compile } from '../../src/compiler/index.ts';
import { NOTE_KINDS } from '../../src/model/kinds.ts';
import { copyMini, type Edit } from '../mini.ts';

const read = async (edits: readonly Edit[] = []) => {
  const folder = await copyMini(edits);
  await rm(join(folder, 'anchors.lock')); // another reader has not published what this one has
  const { briefing, problems } = await compile(folder);
  if (!briefing) throw new Error(JSON.stringify(problems));
  return briefing;
};
const HARBOR = 'claims/harbor.yaml';

/** What another reader might have made of the same texts. */
const OTHER: Edit[] = [
  // Other ids, codes and names for the same.
  { file: HARBOR, find: 'id: mud-wins\n  code: C3', replace: 'id: mud-gains\n  code: C33' },
  { file: 'crosswalk.yaml', find: 'claims: [mud-wins,', replace: 'claims: [mud-gains,' },
  // Fewer words, another type, a shorter chain.
  {
    file: HARBOR,
    find: 'exact: harbor is filling with silt, says a dredging crew\n      chain: [dredging-crew, alder-gazette, author-a]',
    replace: 'exact: harbor is filling with silt\n      chain: [dredging-crew, author-a]',
  },
  { file: HARBOR, find: 'type: assessment\n  where: Port Alder', replace: 'type: event\n  where: Port Alder' },
  { file: HARBOR, find: '  hedge: may\n', replace: '' },
  // Words that stand elsewhere: each has one that the other has not.
  { file: HARBOR, find: 'exact: were out of use', replace: 'exact: had to go elsewhere' },
  { file: 'crosswalk.yaml', find: 'type: corroborates\n', replace: 'type: differs\n' },
  { file: 'crosswalk.yaml', find: 'basis: stated\n', replace: 'basis: stated\n  differences: [{ aspect: detail, values: [mud, silt] }]\n' },
  { file: 'figures/harbor.yaml', find: 'value: 40', replace: 'value: 41\n  reads: One more is not counted.' },
];

test('a reading agrees with itself in everything', async () => {
  const briefing = await read();
  const { kinds, relations, articles } = compareReadings(briefing, briefing);
  expect(articles.map(({ paragraphs, apart }) => [paragraphs.length, apart])).toEqual([
    [3, { one: [], other: [] }],
    [3, { one: [], other: [] }],
  ]);
  for (const kind of NOTE_KINDS) {
    const { exact, relaxed, pairs } = kinds[kind];
    expect([exact, relaxed, pairs.flatMap(({ differences }) => differences)]).toEqual([1, 1, []]);
  }
  expect(relations).toMatchObject({ same: 2, onlyOne: 0, onlyOther: 0, exact: 1 });
});

test('two readings are told apart by places, types, hedges, chains, values and relations', async () => {
  const agreement = compareReadings(await read(), await read(OTHER));
  await expect(printAgreement(agreement, { one: 'content', other: 'theirs' })).toMatchFileSnapshot('two-readings.txt');
});

test('whichever reading is taken for right, they agree as much, and have the same by themselves', async () => {
  const [one, other] = [await read(), await read(OTHER)];
  const [there, back] = [compareReadings(one, other), compareReadings(other, one)];
  for (const kind of NOTE_KINDS) {
    const { same, overlapping, onlyOne, onlyOther, exact, relaxed } = there.kinds[kind];
    expect(back.kinds[kind]).toMatchObject({ same, overlapping, onlyOne: onlyOther, onlyOther: onlyOne, exact, relaxed });
  }
  expect(back.relations.exact).toBe(there.relations.exact);
});

test('a source that each reader found at other words is one by its name, and chains through it are the same', async () => {
  const other = await read([{ file: 'sources.yaml', find: 'exact: dredging crew', replace: 'exact: talked to the' }]);
  const { source, claim } = compareReadings(await read(), other).kinds;
  expect(source.pairs.filter(({ match }) => match === 'named').map(({ one }) => one.name)).toEqual(['A dredging crew']);
  expect(claim.pairs.flatMap(({ differences }) => differences)).toEqual([]);
});

test('paragraphs whose words only one of them has are not compared, and named', async () => {
  const other = await read([
    {
      file: 'articles/harbor.md',
      find: 'must go.',
      replace: 'has to go.',
    },
  ]);
  const agreement = compareReadings(await read(), other);
  expect(agreement.articles[0]?.apart).toEqual({ one: [3], other: [3] });
  expect(agreement.kinds.claim.exact).toBe(1);
  expect(printAgreement(agreement, { one: 'one', other: 'other' })).toContain(
    'A: 2 paragraphs in both; not compared: ¶3 only here; ¶3 only there',
  );
});

test('the page says the same, without a script, and what is written in the content stays text', async () => {
  const other = await read([...OTHER, { file: HARBOR, find: 'label: Berths out of use', replace: 'label: "<b>Berths</b> & more"' }]);
  const html = printComparison(compareReadings(await read(), other), { names: { one: 'content', other: '<theirs>' }, language: 'en' });
  expect(html).toContain('&#x3C;b>Berths&#x3C;/b> &#x26; more');
  expect(html).not.toMatch(/<script|<b>Berths|<theirs>|https?:/);
  expect(html).toContain('type: assessment / event');
});
