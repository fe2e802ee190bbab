import { expect, test } from 'vitest';
import type { SearchRecord } from '../../src/formats/search-index/search-records.ts';
import { makeFilter, openFilters } from '../../src/formats/search-index/word-filters.ts';
import { WORD_PAIRS } from '../word-pairs.ts';

const makeRecord = (text: string, more: Partial<SearchRecord> = {}): SearchRecord => ({
  ...{ kind: 'paragraph', code: 'A¶1', label: '', text, quotes: [], voices: [], where: '', path: '/' },
  ...more,
});

const texts = Object.values(WORD_PAIRS).flatMap(({ paragraphs }) => paragraphs);
const lacksOf = openFilters(texts.map((text) => makeFilter([makeRecord(text)])));

test.each(Object.entries(WORD_PAIRS))('every part of a text in “%s” is held by its file', (_language, { paragraphs }) => {
  for (const text of paragraphs) {
    const words = [...new Intl.Segmenter('und', { granularity: 'word' }).segment(text)];
    for (const [at, { index }] of words.entries()) {
      const end = words[at + 9]?.index ?? text.length;
      if (words[at]?.isWordLike)
        expect([text.slice(index, end), lacksOf(text.slice(index, end))[texts.indexOf(text)]]).toEqual([text.slice(index, end), 0]);
    }
  }
});

test('of other files few hold all words of a sentence', () => {
  const wrong = texts.flatMap((text, at) => lacksOf(text).filter((lacks, file) => file !== at && lacks === 0));
  expect(wrong.length).toBeLessThan(texts.length / 10);
});

test('a translation is held, and what cannot be quoted is not', () => {
  const translation = { text: 'The ferry left the harbor', language: 'en', translator: { machine: false, name: '' } };
  const [translated, source, none] = openFilters([
    makeFilter([makeRecord('Le bac est parti', { translation })]),
    makeFilter([makeRecord('The ferry left the harbor', { kind: 'source' })]),
    makeFilter([]),
  ])('ferry left the harbor');
  expect([translated, source, none]).toEqual([0, 1, 1]);
});
