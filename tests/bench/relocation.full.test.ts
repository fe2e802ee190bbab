import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { describeRange } from '../../src/compiler/anchor/describe-range.ts';
import { findQuote } from '../../src/compiler/anchor/find-quote.ts';
import { makeText, quoteAtRandom, takeArticles } from '../../bench/lib/collect-corpora.ts';
import { addTallies, measureRelocation } from '../../bench/lib/measure-relocation.ts';
import { readOriginal } from '../../src/compiler/records/read-article.ts';
import { readDocuments } from '../../src/import/read-documents.ts';
import { readRecords } from '../../src/compiler/records/read-records.ts';

const ROOT = join(import.meta.dirname, '../..');
const DOCUMENTS = join(ROOT, '../shared/originals');
const documents = existsSync(DOCUMENTS) ? await readDocuments(DOCUMENTS) : [];
const { records } = await readRecords(join(ROOT, 'content'));

describe('quotations after edits of every kind', () => {
  const [, smaller] = takeArticles(records).sort((a, b) => b.selectors.length - a.selectors.length);
  const corpora = [...(smaller ? [smaller] : []), quoteAtRandom('made up', makeText(1, 6), 1)];

  // `npm run bench:reanchor` measures the same with more texts and rounds.
  test('are found where they survive, and hardly ever attached elsewhere', () => {
    const tallies = measureRelocation(corpora, [1]);
    for (const [name, { survived, survivedRight, doubted, lost, wrong }] of tallies) {
      expect((survivedRight + doubted) / survived, name).toBeGreaterThanOrEqual(0.95);
      expect(wrong / (survived + lost), name).toBeLessThanOrEqual(0.01);
    }
    const { survived, survivedRight, doubted, lost, lostRight, wrong } = addTallies([...tallies.values()]);
    expect(survived).toBeGreaterThan(1000);
    expect(lost).toBeGreaterThan(50);
    expect((survivedRight + doubted) / survived).toBeGreaterThanOrEqual(0.98);
    expect(wrong / (survived + lost)).toBeLessThanOrEqual(0.003);
    expect(lostRight / lost).toBeGreaterThanOrEqual(0.99);
  });
});

describe('every sentence, described, is found again', () => {
  const texts = [
    ...records.articles.map(({ slug, paragraphs }) => [slug, paragraphs.map(({ text }) => text)] as const),
    ...documents.flatMap((document) => {
      const { record } = readOriginal(document);
      return record ? [[document.slug, record.paragraphs.map(({ text }) => text)] as const] : [];
    }),
    ...[1, 2, 3].map((seed) => [`made-up text ${seed}`, makeText(seed)] as const),
    ['a text of repetitions', ['Again. And again. Again. And again and again. Again.']] as const,
  ];

  test.each(texts)('of %s', (_, paragraphs) => {
    const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
    let sentences = 0;
    for (const text of paragraphs) {
      for (const { segment, index } of segmenter.segment(text)) {
        const range = { start: index, end: index + segment.trimEnd().length };
        expect(findQuote(text, describeRange(text, range)), segment).toEqual([range]);
        sentences++;
      }
    }
    expect(sentences).toBeGreaterThan(4);
  });
});
