import { expect, test } from 'vitest';
import { checkQuotations } from '../../../src/site/check/check-quotations.ts';
import { openIndex } from '../../../src/site/search/open-index.ts';
import { buildSearchIndex } from '../../../src/formats/search-index/search-index.ts';
import type { SearchRecord } from '../../../src/formats/search-index/search-records.ts';

const NOUNS = 'harbor ferry council pilot survey engine market station teacher library village minister garden orchestra'.split(' ');
const VERBS = 'fills leaves blocks counts repairs visits doubts praises follows measures forgets paints'.split(' ');

/** A record of a thousand articles: every paragraph has words of its own, and words that stand everywhere. */
function makeParagraph(article: number, number: number): SearchRecord {
  const word = (list: readonly string[], step: number) => list[(article * 7 + number * 3 + step) % list.length];
  const text = `In article ${article} the ${word(NOUNS, 0)} ${word(VERBS, 1)} a ${word(NOUNS, 2)} named town${article}x${number}, and on day ${number} the ${word(NOUNS, 5)} ${word(VERBS, 4)} it again.`;
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

/** Check something against the thousand articles; `read` lists the files that were read for it. */
async function check(pasted: string) {
  const read: string[] = [];
  const index = openIndex((name) => {
    read.push(name);
    return Promise.resolve(JSON.parse(files.get(name) ?? 'null') as unknown);
  });
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
  return { types: verdicts.map(({ type }) => type), codes, read };
}

test('among a thousand articles a passage is found through the index, and few of their texts are read', async () => {
  const [, passage = ''] = /^(.*),/.exec(records[4321]?.text ?? '') ?? [];
  const { types, codes, read } = await check(passage);
  expect([types, codes]).toEqual([['exact'], [['A540¶2']]]);
  expect(files.size).toBeGreaterThan(100);
  expect(read.length).toBeLessThan(30);
});

test('a passage that runs over the end of a paragraph is found there too', async () => {
  const [one, other] = [records[4321]?.text, records[4322]?.text];
  expect(await check(`${one?.split(' ').slice(4).join(' ')}\n${other?.split(' ').slice(0, 9).join(' ')}`)).toMatchObject({
    types: ['exact'],
    codes: [['A540¶2', 'A540¶3']],
  });
});

test('several at once, one of them altered and one of none of them', async () => {
  const pasted = `${records[7]?.text.replace('again', 'never')}\n\nTomatoes want sun and steady water, and a stake before they lean.\n\n${records[7999]?.text}`;
  const { types, codes } = await check(pasted);
  expect([types, codes]).toEqual([
    ['altered', 'absent', 'exact'],
    [['A0¶8'], [], ['A999¶8']],
  ]);
});
