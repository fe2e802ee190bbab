import { expect, test } from 'vitest';
import { loadLanguages } from '../../../src/formats/search-index/load-languages.ts';
import { openIndex } from '../../../src/site/search/open-index.ts';
import { openSearch } from '../../../src/site/search/search-engine.ts';
import { buildSearchIndex } from '../../../src/formats/search-index/search-index.ts';
import type { SearchRecord } from '../../../src/formats/search-index/search-records.ts';
import { FULL } from '../../full.ts';
import { countTrips } from './count-trips.ts';
import { openOver } from './open-over.ts';

function makeRecord(code: string, label: string, text = '', more: Partial<SearchRecord> = {}): SearchRecord {
  return { kind: 'claim', code, label, text, quotes: [], voices: [], where: 'A¶1', path: `/articles/a/#${code}`, ...more };
}

/** Open a search, and find the codes of what it finds. */
async function openFinding(records: SearchRecord[]) {
  const opened = await openOver(records);
  const find = async (query: string) => {
    const found = await opened.search.find(query);
    const numbers = [...found.direct, ...found.kinds.flatMap((it) => it.records)];
    return (await opened.search.read(numbers)).map(({ code }) => code);
  };
  return { ...opened, find };
}

const small = await openFinding([
  makeRecord('C1', 'Fighters leave Ar-Raqqa', 'Some fighters have left.'),
  makeRecord('C2', 'Bodies at Tabqa', 'Bodies of 30 to 40 men, thought to be fighters, were found.', { quotes: ['the bodies of men'] }),
  makeRecord('C12', 'The statement of a province'),
  makeRecord('S1', 'Activists in Deir al-Zour', '', { kind: 'source', voices: [['Deir Ezzor', 'Dayr az-Zawr']] }),
  makeRecord('F1', 'Men killed', '20,000 men', { kind: 'figure' }),
  makeRecord('C¶12', 'Trouble', 'The states of the Ṣaḥwa.', { kind: 'paragraph' }),
  makeRecord('A¶7a', '', 'A defector told of defections.', { kind: 'paragraph' }),
]);

const stemmed = await openFinding([
  makeRecord('C1', 'Fighters deserted', 'Air strikes by the U.S. did not stop it.'),
  makeRecord('C2', 'Studies of desertion', 'They told us of airplanes.'),
  makeRecord('C3', 'A study of airstrikes', 'A strike in the air.'),
  makeRecord('C4', 'The air was clear'),
]);

test.each([
  ['deserting ', ['C1']],
  ['studies ', ['C2', 'C3']],
  ['airstrikes', ['C3']],
  ['air strikes', ['C3', 'C1']],
  ['airplane', ['C2']],
  ['airwas', []],
  ['US', ['C1']],
  ['U.S.', ['C1']],
  ['u.s.', ['C1']],
  ['us ', []],
])('by stems and parts “%s” finds %j', async (query, codes) => {
  expect(await stemmed.find(query)).toEqual(codes);
});

test('a word that stands nowhere is looked for as two, which are lit', async () => {
  const two = await openFinding([makeRecord('C1', 'Air strikes'), makeRecord('C2', 'The air'), makeRecord('C3', 'A strike')]);
  expect(await two.find('airstrikes')).toEqual(['C1']);
  expect((await two.search.find('airstrikes')).terms).toEqual(expect.arrayContaining(['air', 'strike']));
});

test.each([
  ['raqqa', ['C1']],
  ['fighter', ['C1', 'C2']],
  ['fighters bodies', ['C2']],
  ['deir ezzor', ['S1']],
  ['al-zour', ['S1']],
  ['Zawr', ['S1']],
  ['sahwa', ['C¶12']],
  ['20000', ['F1']],
  ['defect', ['A¶7a']],
  ['state', ['C12', 'C¶12']],
  ['state ', ['C¶12']],
  ['C2', ['C2']],
  ['c 2', ['C2']],
  ['A7a', ['A¶7a']],
  ['a¶7A', ['A¶7a']],
  ['C12', ['C12', 'C¶12']],
  ['C¶12', ['C¶12']],
  ['C99', []],
  ['the', []],
  ['__proto__ constructor', []],
  ['"<script>*', []],
])('“%s” finds %j', async (query, codes) => {
  expect((await small.find(query)).sort()).toEqual([...codes].sort());
});

test('what has the word in its name comes first', async () => {
  expect((await small.find('fighters'))[0]).toBe('C1');
});

test('a whole word counts more than the beginning of a longer one, which counts the more the rarer it is', async () => {
  const { find } = await openFinding([
    makeRecord('C1', 'Statement'),
    makeRecord('C2', 'State'),
    makeRecord('C3', 'Stateless'),
    makeRecord('C4', '', 'Somebody is stateless.'),
  ]);
  expect(await find('state')).toEqual(['C2', 'C1', 'C3', 'C4']);
});

test('a word in a name outweighs one in a text, though it only begins so', async () => {
  const { find } = await openFinding([makeRecord('C1', 'A', 'The state.'), makeRecord('C2', 'Statements', 'Statements of statements.')]);
  expect(await find('state')).toEqual(['C2', 'C1']);
});

test('where nothing holds all the words, what holds most of them is told as such', async () => {
  expect(await small.search.find('raqqa fighters zeppelin')).toMatchObject({
    partial: true,
    kinds: [{ kind: 'claim', records: [0] }, {}, {}, {}],
  });
});

test('a word that stands nowhere gives words that are spelled much like it', async () => {
  expect((await small.search.find('rakka')).nearby).toEqual(['raqqa']);
  expect((await small.search.find('actvists')).nearby).toEqual(['activist']);
});

test('a file that failed is asked for again', async () => {
  let fails = true;
  const files = new Map((await buildSearchIndex([makeRecord('C1', 'Raqqa')], 'en')).map(({ name, text }) => [name, text]));
  const search = openSearch(
    openIndex((name) => (fails ? Promise.reject(new Error('offline')) : Promise.resolve(JSON.parse(files.get(name) ?? 'null')))),
    () => loadLanguages(['en']),
  );
  await expect(search.find('raqqa')).rejects.toThrow('offline');
  fails = false;
  expect((await search.find('raqqa')).kinds).toEqual([{ kind: 'claim', records: [0] }]);
});

test(`with ${FULL ? 'a thousand' : 'fifty'} articles a search reads a few small files`, async () => {
  const word = (seed: number) => ((seed * 7919) % 30_011).toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '');
  const records = Array.from({ length: FULL ? 100_000 : 5_000 }, (_, at) =>
    makeRecord(
      `C${at + 1}`,
      `Claim ${word(at)} of ${word(at + 7)}`,
      `The state of ${Array.from({ length: 4 }, (_, it) => word(at * 13 + it)).join(' ')}`,
    ),
  );
  const large = await openFinding(records);
  expect(Math.max(...[...large.files].filter(([name]) => name !== 'start').map(([, text]) => text.length))).toBeLessThan(400_000);
  expect(large.files.get('start')?.length).toBeLessThan(60_000);
  const [{ code = '' } = {}] = records.slice(-2222);
  expect(await large.find(code)).toEqual([code]);
  expect(large.read.length).toBeLessThan(8);
  const { kinds } = await large.search.find(`${word(5)} ${word(12)}`);
  await large.search.read(kinds.flatMap((it) => it.records.slice(0, 6)));
  expect(kinds[0]?.records).toContain(5);
  expect(large.read.length).toBeLessThan(24);
  const size = large.read.reduce((sum, name) => sum + (large.files.get(name)?.length ?? 0), 0);
  expect(size).toBeLessThan(700_000);
});

test('what is typed letter by letter waits once after the last one, for records alone', async () => {
  const nouns = 'harbor ferry council pilot survey engine market station teacher library village minister garden orchestra'.split(' ');
  const records = Array.from({ length: 6000 }, (_, at) => {
    const word = (step: number) =>
      `${nouns[(at + step) % nouns.length]}${nouns[(at * 3 + step) % nouns.length]}${(at * step).toString(36).replace(/\d/g, 'z')}`;
    return makeRecord(`C${at + 1}`, `Claim of ${word(1)}`, `The state of ${[2, 3, 5, 7, 11].map(word).join(' ')}`);
  });
  const files = new Map((await buildSearchIndex(records, 'en')).map(({ name, text }) => [name, text]));
  const { readFile, trips } = countTrips(files);
  const search = openSearch(openIndex(readFile), () => loadLanguages(['en']));
  await search.prepare('');
  expect(trips.flat()).toEqual(['start']);
  const [word = ''] = records[4321]?.label.split(' ').slice(-1) ?? [];
  for (const end of word.slice(1).split('').keys()) await search.prepare(word.slice(0, end + 1));
  const before = trips.length;
  const { kinds } = await search.find(word);
  await search.read(kinds.flatMap((it) => it.records.slice(0, 6)));
  expect(kinds[0]?.records).toContain(4321);
  expect(trips.slice(before)).toHaveLength(1);
  expect(
    trips
      .slice(before)
      .flat()
      .filter((name) => !name.startsWith('records-')),
  ).toEqual([]);
});
