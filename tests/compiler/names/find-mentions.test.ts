import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { findMentions } from '../../../src/compiler/names/find-mentions.ts';
import { compileEditions } from '../../briefings.ts';

const TABLE = parse(readFileSync(join(import.meta.dirname, 'mentions.yaml'), 'utf8')) as {
  case: string;
  text: string;
  names: Record<string, string[]>;
  not?: string[];
  found: Record<string, string[]>;
  ambiguous?: string[];
}[];

test.each(TABLE)('$case', ({ text, names, not = [], found, ambiguous = [] }) => {
  const place = { article: 'A', paragraph: 7 };
  const mentions = findMentions(
    [{ code: 'A', paragraphs: [{ number: 7, text }] }],
    Object.entries(names).map(([id, spellings]) => ({ id, spellings, not: not.includes(id) ? [place] : [] })),
  );
  const quotes = [...mentions.byName].map(([id, places]) => [id, places.map(({ quote }) => quote)]);
  expect(Object.fromEntries(quotes)).toEqual(found);
  expect([...mentions.byName.values()].flat().every(({ article, paragraph }) => article === 'A' && paragraph === 7)).toBe(true);
  expect(mentions.ambiguous.map(({ spelling }) => spelling)).toEqual(ambiguous);
});

test('each mention of the briefing stands in its paragraph, and each paragraph that has a spelling as a whole word is one', async () => {
  for (const { articles, names } of await compileEditions()) {
    const texts = new Map(articles.flatMap(({ code, paragraphs }) => paragraphs.map(({ number, text }) => [`${code}¶${number}`, text])));
    for (const { places } of names)
      for (const { article, paragraph, quote } of places) expect(texts.get(`${article}¶${paragraph}`)).toContain(quote);
    const mentioned = new Set(
      names.flatMap(({ places }) => places.map(({ article, paragraph, quote }) => `${article}¶${paragraph} ${quote}`)),
    );
    for (const [place, text] of texts)
      for (const spelling of names.flatMap(({ spellings }) => spellings))
        if (new RegExp(`(?<![\\p{L}\\p{N}])${spelling}(?![\\p{L}\\p{N}])`, 'u').test(text))
          expect(
            [...mentioned].some((it) => it.startsWith(`${place} `) && it.includes(spelling)),
            `${place} ${spelling}`,
          ).toBe(true);
  }
});
