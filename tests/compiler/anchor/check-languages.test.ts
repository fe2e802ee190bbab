import { describe, expect, test } from 'vitest';
import { checkBlock } from '../../../src/compiler/anchor/check-block.ts';
import { buildCorpus } from '../../../src/compiler/anchor/corpus.ts';
import { listBlocks } from '../../../src/compiler/anchor/list-passages.ts';
import { WORD_PAIRS } from '../../word-pairs.ts';

/** All texts in one corpus, as the page that checks has them. */
const texts = Object.entries(WORD_PAIRS).flatMap(([language, { paragraphs }]) =>
  paragraphs.map((text, place) => ({ text, language, series: language, place, number: String(place + 1), secondary: false })),
);
const corpus = buildCorpus(texts);

/** Say of what was pasted whether it stands in the texts, and in which paragraph. */
function check(pasted: string): string[] {
  return listBlocks(pasted).flatMap((block) =>
    checkBlock(block, corpus).passages.map(({ verdict }) => {
      const [spot] =
        verdict.type === 'exact' ? (verdict.places[0]?.stretches.flat() ?? []) : verdict.type === 'altered' ? verdict.spots : [];
      const text = texts[spot?.text ?? -1];
      return text ? `${verdict.type} ${text.language}¶${text.number}` : verdict.type;
    }),
  );
}

describe.each(Object.entries(WORD_PAIRS))('a check of “%s”', (language, { check: pairs }) => {
  test('has twelve pairs', () => {
    expect(pairs).toHaveLength(12);
  });

  test.each(pairs)('%j is %s: ¶%j', (pasted, verdict, paragraph) => {
    expect(check(pasted)).toEqual([paragraph === null ? verdict : `${verdict} ${language}¶${paragraph}`]);
  });
});
