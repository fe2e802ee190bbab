import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { checkQuotations, prepareCheck } from '../../../src/site/check/check-quotations.ts';
import { openIndex } from '../../../src/site/search/open-index.ts';
import { buildSearchIndex, type SearchStart } from '../../../src/formats/search-index/search-index.ts';
import type { SearchRecord } from '../../../src/formats/search-index/search-records.ts';
import { countTrips } from '../search/count-trips.ts';

const NOUNS = 'harbor ferry council pilot survey engine market station teacher library village minister garden orchestra'.split(' ');
const VERBS = 'fills leaves blocks counts repairs visits doubts praises follows measures forgets paints'.split(' ');

/** A name that no other paragraph has. */
function makeName(article: number, number: number, step: number): string {
  return String((article * 8 + number) * 10 + step).replace(
    /\d/g,
    (digit) => 'bo ka li mu ne pi ra so tu ve'.split(' ')[Number(digit)] ?? '',
  );
}

/** A record of a thousand articles: every paragraph has words of its own, and words that stand everywhere. */
function makeParagraph(article: number, number: number): SearchRecord {
  const word = (list: readonly string[], step: number) => list[(article * 7 + number * 3 + step) % list.length];
  const name = (step: number) => makeName(article, number, step);
  const text = `In article ${article} the ${word(NOUNS, 0)} ${word(VERBS, 1)} a ${word(NOUNS, 2)} named town${article}x${number}, and on day ${number} the ${word(NOUNS, 5)} ${word(VERBS, 4)} it again. It was ${name(1)} that told ${name(2)} of ${name(3)}, and ${name(4)} who heard ${name(5)} say it to ${name(6)}.`;
  return {
    kind: 'paragraph',
    code: `A${article}¶${number}`,
    label: '',
    text,
    quotes: [],
    voices: [],
    where: '',
    path: `/articles/a${article}/#p${number}`,
  };
}

const records = Array.from({ length: 1000 }, (_, article) => Array.from({ length: 8 }, (_it, at) => makeParagraph(article, at + 1))).flat();
const files = new Map((await buildSearchIndex(records, 'en')).map(({ name, text }) => [name, text]));

/** Check something against the thousand articles, as on a page whose field was entered before; `trips` are the files that were read for it. */
async function check(pasted: string, read = files) {
  const { readFile, trips } = countTrips(read);
  const index = openIndex(readFile);
  await prepareCheck(index);
  const entered = trips.length;
  const { texts, blocks } = await checkQuotations(index, pasted);
  const verdicts = blocks.flatMap(({ passages }) => passages.map(({ verdict }) => verdict));
  const codes = verdicts.map((verdict) => {
    const spots =
      verdict.type === 'exact'
        ? verdict.places.flatMap(({ stretches }) => stretches.flat())
        : verdict.type === 'altered'
          ? verdict.spots
          : [];
    return [...new Set(spots.map(({ text }) => texts[text]?.record.code))];
  });
  return { types: verdicts.map(({ type }) => type), codes, trips: trips.slice(entered) };
}

test('among a thousand articles a passage is found through the index, and few of their texts are read', async () => {
  const [, passage = ''] = /^(.*),/.exec(records[4321]?.text ?? '') ?? [];
  const { types, codes, trips } = await check(passage);
  expect([types, codes]).toEqual([['exact'], [['A540¶2']]]);
  expect(files.size).toBeGreaterThan(100);
  expect(trips.flat().length).toBeLessThan(30);
});

test('a passage that runs over the end of a paragraph is found there too', async () => {
  const [one, other] = [records[4321]?.text, records[4322]?.text];
  expect(await check(`${one?.split(' ').slice(4).join(' ')}\n${other?.split(' ').slice(0, 9).join(' ')}`)).toMatchObject({
    types: ['exact'],
    codes: [['A540¶2', 'A540¶3']],
  });
});

test('a passage that takes a few words of a paragraph in another file is found there too', async () => {
  const shifted = records.slice(3, 2003); // so that files end within articles
  const read = new Map((await buildSearchIndex(shifted, 'en')).map(({ name, text }) => [name, text]));
  const { records: firsts } = JSON.parse(read.get('start') ?? '') as SearchStart;
  const edge = firsts.find((first) => first > 1000 && (first + 3) % 8 !== 0);
  if (edge === undefined) throw new Error('Unexpected files that each end with an article, expected one that does not');
  const [one, other] = [shifted[edge - 1], shifted[edge]].map((it) => ({ words: it?.text.split(' ') ?? [], code: it?.code }));
  const found = { types: ['exact'], codes: [[one?.code, other?.code]] };
  for (const few of [1, 2, 3]) {
    const after = [...(one?.words.slice(-12) ?? []), ...(other?.words.slice(0, few) ?? [])].join(' ');
    expect(await check(after, read), after).toMatchObject(found);
    const before = [...(one?.words.slice(-few) ?? []), ...(other?.words.slice(0, 12) ?? [])].join(' ');
    expect(await check(before, read), before).toMatchObject(found);
  }
});

test('several at once, one of them altered and one of none of them', async () => {
  const pasted = `${records[7]?.text.replace('again', 'never')}\n\nTomatoes want sun and steady water, and a stake before they lean.\n\n${records[7999]?.text}`;
  const { types, codes } = await check(pasted);
  expect([types, codes]).toEqual([
    ['altered', 'absent', 'exact'],
    [['A0¶8'], [], ['A999¶8']],
  ]);
});

const told = (record: SearchRecord | undefined) => record?.text.split(' again. ')[1] ?? '';

test.each([
  ['exact', told(records[4321]), 'exact'],
  [
    'a claim of theirs in the words of somebody else',
    `The mayor wrote in a letter: “${told(records[4321])}” Nobody answered her.`,
    'exact',
  ],
  ['with a word changed', told(records[4321]).replace('heard', 'doubted'), 'altered'],
  ['without a word', told(records[4321]).replace(' who heard', ' heard'), 'altered'],
  ['with words left out', told(records[4321]).replace(/(?<=told \w+) .*?(?= and)/, ' …'), 'exact'],
  [
    'broken at the end of a line, with words of an editor',
    told(records[4321]).replace('heard', 'he-\nard').replace('It was', '[Then] it was'),
    'exact',
  ],
])('a passage %s waits once, for at most 60 kB of texts', async (_name, passage, type) => {
  const { types, codes, trips } = await check(passage);
  expect([types, codes]).toEqual([[type], [['A540¶2']]]);
  expect(trips).toHaveLength(1);
  expect(trips.flat().filter((name) => !name.startsWith('records-'))).toEqual([]);
  const size = trips.flat().reduce((sum, name) => sum + brotliCompressSync(files.get(name) ?? '').length, 0);
  expect(size).toBeLessThan(60_000);
});

test('what entering the field reads stays small, and is read by large indexes alone', async () => {
  expect(brotliCompressSync(files.get('words') ?? '').length).toBeLessThan(60_000);
  const few = await buildSearchIndex(records.slice(0, 200), 'en');
  expect(few.map(({ name }) => name).filter((name) => !/^(?:terms|records)-/.test(name))).toEqual(['start']);
});

test('words of two articles are told as joined, though one of them holds most of the passage', async () => {
  const [one, other] = [told(records[4321]).slice(0, -1), told(records[99]).split(' ').slice(0, 5).join(' ')];
  expect(await check(`${one} ${other}`)).toMatchObject({ types: ['joined'] });
});
