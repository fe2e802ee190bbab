import { describe, expect, test } from 'vitest';
import { describeArticles, describeWords } from '../../../src/compiler/analysis/describe-texts.ts';
import type { CompiledArticle } from '../../../src/model/compiled.ts';
import { describeEditions } from '../../../src/site/about/describe-editions.ts';
import { stringsIn } from '../../../src/strings/index.ts';

type Shows = CompiledArticle['shows'];
const of = (...shows: Shows[]) => shows.map((it) => ({ shows: it }));

const RETOLD =
  'retold as a reading edition: the whole of it in our own words, one paragraph for each paragraph of the document, in the same order. Every event, number, date, name and hedge is kept, and so is every change of speaker.';
const OPEN = 'What a text leaves open, such as which town is meant, stays open, and a note says so.';

describe('what the documents are here', () => {
  test.each<[string, Shows[], string, string, string]>([
    [
      'one retold',
      ['edition'],
      'The edition',
      `The briefing is about one document, and holds nothing from outside it. It is ${RETOLD}`,
      `Words between “ ” are the document’s own, copied word for word. Numbers stand as the document writes them. ${OPEN}`,
    ],
    [
      'one as it is',
      ['document'],
      'The text',
      'The briefing is about one document, and holds nothing from outside it. It stands here as it is, in its own wording.',
      `The text of the article is the document’s own. ${OPEN}`,
    ],
    [
      'two retold, one in its original wording',
      ['edition', 'original'],
      'The editions',
      `The briefing is about two documents, and holds nothing from outside them. Each document is ${RETOLD}`,
      `Words between “ ” are the document’s own, copied word for word. Numbers stand as the document writes them. ${OPEN}`,
    ],
    [
      'three as they are',
      ['document', 'document', 'document'],
      'The texts',
      'The briefing is about three documents, and holds nothing from outside them. They stand here as they are, in their own wording.',
      `The text of each article is its document’s own. ${OPEN}`,
    ],
    [
      'one of two retold',
      ['edition', 'document'],
      'The editions',
      `The briefing is about two documents, and holds nothing from outside them. One document stands here as it is; each other is ${RETOLD}`,
      `In an edition words between “ ” are the document’s own, copied word for word. Numbers stand as the document writes them. ${OPEN}`,
    ],
    [
      'two of four retold',
      ['edition', 'document', 'document', 'edition'],
      'The editions',
      `The briefing is about four documents, and holds nothing from outside them. Two documents stand here as they are; each other is ${RETOLD}`,
      `In an edition words between “ ” are the document’s own, copied word for word. Numbers stand as the document writes them. ${OPEN}`,
    ],
  ])('%s', (_, shows, title, made, words) => {
    const said = describeEditions(stringsIn('en'), of(...shows));
    expect([said.title, said.made, said.words]).toEqual([title, made, words]);
  });
});

test.each<[Shows[], string, string]>([
  [
    ['edition'],
    'The article is a reading edition: the whole document retold in our words, paragraph by paragraph, with the words that matter quoted.',
    'Words between “ ” are those of the documents; all else is ours',
  ],
  [
    ['document'],
    'The article is a document in its own wording.',
    'The text of the article is in the document’s own words; all else is ours',
  ],
  [
    ['document', 'document'],
    'Each article is a document in its own wording.',
    'The text of each article is in the document’s own words; all else is ours',
  ],
  [
    ['edition', 'document'],
    'Each article is a document in its own wording, or a reading edition, as its page says: the whole document retold in our words, paragraph by paragraph.',
    'In a reading edition words between “ ” are those of the document, and every other article is in its document’s own words; all else is ours',
  ],
])('what articles %j are, and whose words', (shows, articles, words) => {
  expect([describeArticles(stringsIn('en'), of(...shows)), describeWords(stringsIn('en'), of(...shows))]).toEqual([articles, words]);
});

test('how many there are', () => {
  const said = [0, 1, 149].map((count) => /named or not\. (.*?\.)/.exec(stringsIn('en').about.aboutSources({ count }))?.[1]);
  expect(said).toEqual(['There are none.', 'There is one.', 'There are 149.']);
});
