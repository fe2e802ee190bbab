import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { findQuote } from '../../../src/compiler/anchor/find-quote.ts';
import { listNumerals } from '../../../src/compiler/numerals/list-numerals.ts';
import { readRecords } from '../../../src/compiler/records/read-records.ts';
import { listSuggestions, toRefusal, type Suggestion } from '../../../src/compiler/suggest/list-suggestions.ts';
import { listSentences } from '../../../src/compiler/suggest/find-speakers.ts';
import { splitSentences } from '../../../src/compiler/suggest/split-sentences.ts';
import { suggestClaims, suggestSources } from '../../../src/compiler/suggest/suggest-claims.ts';
import { suggestFigures } from '../../../src/compiler/suggest/suggest-figures.ts';
import { suggestNames } from '../../../src/compiler/suggest/suggest-names.ts';
import type { KnownSource, SuggestArticle } from '../../../src/compiler/suggest/suggestion.ts';
import { printYaml } from '../../../src/edit/print-yaml.ts';
import { copyMiniFound } from '../../mini.ts';

/** A text with what it is marked with already, and what is suggested for it. */
interface Case {
  name: string;
  text: string;
  language?: string;
  figures?: string[];
  claims?: string[];
  names?: string[];
  sources?: KnownSource[];
  suggests: string[];
}

const cases = parse(await readFile(join(import.meta.dirname, 'suggestions.yaml'), 'utf8')) as Case[];

const print = ({ kind, words, values, chain = [], why }: Suggestion) =>
  kind === 'claim'
    ? `claim “${words}” by ${chain.map((id) => id ?? 'not stated').join(', ')}: ${why}`
    : `${kind} “${words}” ${JSON.stringify(values)}`;

describe('what the rules suggest', () => {
  test.each(cases)('$name', ({ text, language = 'en', figures = [], claims = [], names = [], sources = [], suggests }) => {
    const rangesOf = (quotes: readonly string[]) => quotes.flatMap((exact) => findQuote(text, { exact }));
    const spoken = { text, voice: 'author-a', relays: [], sources: [] };
    const article: SuggestArticle = {
      ...{ code: 'A', slug: 'mill', language, author: 'author-a' },
      paragraphs: [
        {
          ...spoken,
          number: 1,
          sentences: listSentences(spoken, language, sources),
          numerals: listNumerals(text, language),
          figures: rangesOf(figures),
          claims: rangesOf(claims),
        },
      ],
    };
    const found = [
      ...suggestSources(article),
      ...suggestNames(article, new Map([['1', names]])),
      ...suggestFigures(article, sources),
      ...suggestClaims(article, sources),
    ];
    expect(found.map(print)).toEqual(suggests);
  });
});

test('claims of two articles that tell alike are put side by side, what is related is not, and what was refused stays so', async () => {
  const folder = await copyMiniFound();
  const { records } = await readRecords(folder);
  const none = { ...records, relations: { ...records.relations, entries: [] } };
  const relations = listSuggestions(none).filter(({ kind }) => kind === 'relation');
  const berths = relations.find(({ claims }) => claims?.join() === 'berths-blocked-a,berths-blocked-b');
  expect(berths?.why).toMatch(/^C2 “Berths out of use” and C5 “Berths blocked” have in common: .*berth/);
  expect(listSuggestions(records)).not.toContainEqual(berths);

  const all = listSuggestions(records);
  const refused = all.slice(0, 3);
  const again = await copyMiniFound([{ file: 'refused.yaml', text: `${printYaml(refused.map(toRefusal))}\n` }]);
  const read = await readRecords(again);
  expect(read.problems.filter(({ place }) => place.file.endsWith('refused.yaml'))).toEqual([]);
  expect(listSuggestions(read.records)).toEqual(all.filter((it) => !refused.includes(it)));
});

test('a refusal without its words is reported', async () => {
  const folder = await copyMiniFound([{ file: 'refused.yaml', text: '- kind: figure\n  article: A\n- kind: relation\n' }]);
  const { problems } = await readRecords(folder);
  expect(problems.map(({ reason }) => reason)).toEqual([
    'Unexpected missing key `paragraph`, expected the article, the paragraph and the words',
    'Unexpected missing key `exact`, expected the article, the paragraph and the words',
    'Unexpected missing key `claims`, expected the two claims',
  ]);
});

test.each([
  ['zh', '港务长说：“泥沙会赢。谁都知道。”没有人回答。水泵坏了！', ['港务长说：“泥沙会赢。谁都知道。”', '没有人回答。', '水泵坏了！']],
  ['ar', 'قالت إن «الطين يربح. كلنا نعلم». هل يجيب أحد؟ لم يجب أحد.', ['قالت إن «الطين يربح. كلنا نعلم».', 'هل يجيب أحد؟', 'لم يجب أحد.']],
  ['el', 'Ποιος απάντησε; Κανείς δεν απάντησε.', ['Ποιος απάντησε;', 'Κανείς δεν απάντησε.']],
])('sentences in “%s” end where they do in that language', (language, text, sentences) => {
  expect(splitSentences(text, language).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
});
