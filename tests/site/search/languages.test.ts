import { describe, expect, test } from 'vitest';
import type { SearchRecord } from '../../../src/formats/search-index/search-records.ts';
import { findSought } from '../../../src/site/search/find-sought.ts';
import { WORD_PAIRS } from '../../word-pairs.ts';
import { openOver } from './open-over.ts';

/** All texts in one briefing, as a reader has them who searches in any of their languages. */
const records = Object.entries(WORD_PAIRS).flatMap(([language, { paragraphs }]) =>
  paragraphs.map((text, at): SearchRecord => {
    const code = `${language}¶${at + 1}`;
    return { kind: 'paragraph', code, label: '', text, quotes: [], voices: [], where: '', path: '/', language };
  }),
);
const { search } = await openOver(records);

async function find(query: string) {
  const { kinds, partial } = await search.find(query);
  const found = await search.read(kinds.flatMap((it) => it.records));
  return { codes: found.map(({ code }) => code), partial };
}

describe.each(Object.entries(WORD_PAIRS))('a search in “%s”', (language, { search: pairs, alike }) => {
  test('has twelve pairs', () => {
    expect(pairs).toHaveLength(12);
  });

  test.each(pairs)('“%s” finds ¶%d first of its language, with all its words', async (query, paragraph) => {
    const { codes, partial } = await find(`${query} `);
    expect([codes.find((code) => code.startsWith(language)), partial]).toEqual([`${language}¶${paragraph}`, false]);
  });

  test.each(alike)('“%s” finds ¶%j', async (query, paragraphs) => {
    const { codes } = await find(`${query} `);
    expect(codes.filter((code) => code.startsWith(language)).sort()).toEqual(paragraphs.map((it) => `${language}¶${it}`));
  });
});

const SPACELESS = {
  ja: '渡し船は朝、港を出てターミナルに着いた。ガラスの橋は閉じている。',
  th: 'เรือข้ามฟากออกจากท่าเรือในตอนเช้า',
  zh: WORD_PAIRS['zh']?.paragraphs.join('') ?? '',
};

test.each(Object.entries(SPACELESS))('every part of a text in “%s” is found, wherever a dictionary cuts it', async (_language, text) => {
  const { search: own } = await openOver([{ ...(records[0] as SearchRecord), text }]);
  const runs = text.match(/(?:\p{L}\p{M}*)+/gu) ?? [];
  const missed: string[] = [];
  for (const run of runs) {
    const letters = run.match(/\P{M}\p{M}*/gu) ?? [];
    for (const [at] of letters.entries())
      for (let length = 1; length <= Math.min(6, letters.length - at); length++) {
        const part = letters.slice(at, at + length).join('');
        const { kinds, partial } = await own.find(part);
        if (partial || !kinds[0]?.records.length) missed.push(part);
      }
  }
  expect(missed).toEqual([]);
});

test.each([
  ['ar', 1, 'دولة', ['الدولة']],
  ['ar', 5, 'دولة', ['للدولة']],
  ['ar', 3, 'سفينة', ['سفينةٌ']],
  ['zh', 3, '渡船码头', ['渡船', '渡船码头']],
  ['zh', 3, '岛', ['岛']],
  ['fr', 2, 'ete', ['été']],
  ['de', 3, 'Fähren', ['Fähre']],
  ['en', 3, 'ferries', ['ferry']],
] as const)('in “%s” ¶%d what “%s” finds is lit as %j', async (language, at, query, lit) => {
  const text = WORD_PAIRS[language]?.paragraphs[at] ?? '';
  const sought = await search.find(`${query} `);
  expect(findSought(text, sought).map(({ start, end }) => text.slice(start, end))).toEqual(lit);
});

test('a word of one language that is passed over in another is found where it stands alone', async () => {
  const { search: own } = await openOver([
    { ...(records[0] as SearchRecord), text: 'Plants die.', language: 'en' },
    { ...(records[0] as SearchRecord), text: 'Die Fähre', language: 'de' },
  ]);
  expect((await own.find('die ')).kinds[0]?.records).toEqual([0]);
  expect((await own.find('die fähre ')).kinds[0]?.records).toEqual([1]);
  expect((await own.find('the ')).terms).toEqual([]);
});
