import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkBlock, type CheckedPassage } from '../../../src/compiler/anchor/check-block.ts';
import { buildCorpus } from '../../../src/compiler/anchor/corpus.ts';
import { compile } from '../../../src/compiler/index.ts';
import { copyMini } from '../../mini.ts';
import { FULL } from '../../full.ts';
import { ALTERATIONS, makeRandom } from './alterations.ts';

/** The paragraphs of a briefing, and after them the statements of its claims. */
async function readTexts(content: string) {
  const { briefing } = await compile(content);
  if (!briefing) throw new Error('no briefing');
  const paragraphs = briefing.articles.flatMap(({ code, paragraphs: list }) =>
    list.map(({ number, text }, place) => ({
      text: text.replace(/\s+/g, ' '),
      series: code,
      place,
      number: String(number),
      secondary: false,
      language: 'en',
    })),
  );
  const statements = briefing.claims.map(({ code, statement }) => ({
    text: statement,
    series: code,
    place: 0,
    number: null,
    secondary: true,
    language: 'en',
  }));
  return { texts: [...paragraphs, ...statements], paragraphs: paragraphs.map(({ text }) => text) };
}

/** How often each kind of alteration is made of each briefing; in the full run more than 200 times in all. */
const ROUNDS = FULL ? 4 : 1;
const MAX_SEEDS = 1000;

describe.each([
  ['the briefing', join(import.meta.dirname, '../../../content')],
  ['the mini-briefing with its documents', await copyMini([], { documents: true })],
])('%s', async (_name, content) => {
  const { texts, paragraphs } = await readTexts(content);
  const corpus = buildCorpus(texts);
  const plain = texts.map(({ text }) => text.replace(/[“”]/g, ''));
  const spotsOf = ({ verdict }: CheckedPassage): number[] => {
    if (verdict.type === 'exact') return verdict.places.flatMap(({ stretches }) => stretches.flat().map(({ text }) => text));
    if (verdict.type === 'altered') return verdict.spots.map(({ text }) => text);
    return verdict.type === 'joined' ? verdict.parts.flatMap(({ spots }) => spots.map(({ text }) => text)) : [];
  };

  test.each(Object.entries(ALTERATIONS))('%s', (name, alter) => {
    const wrong: string[] = [];
    let made = 0;
    for (let seed = 1; made < ROUNDS && seed < MAX_SEEDS; seed++) {
      const altered = alter(makeRandom(seed * 7919 + name.length), paragraphs);
      if (!altered) continue;
      made++;
      const { passage, texts: taken } = altered;
      // What still stands somewhere as it is was not altered.
      const stands = plain.some((text) =>
        text
          .split(passage.replace(/[“”]/g, ''))
          .slice(1)
          .some((after) => !/^(?:[\p{L}\p{N}]|[.,]\d)/u.test(after)),
      );
      const expected = altered.expected === 'altered' && stands ? 'exact' : altered.expected;
      const { passages } = checkBlock(passage, corpus);
      const found = passages.map(({ verdict }) => (verdict.type === 'joined' ? 'altered' : verdict.type));
      const missed = stands ? [] : taken.filter((text) => !passages.flatMap(spotsOf).includes(text));
      if (found.length !== 1 || found[0] !== expected || missed.length)
        wrong.push(
          `seed ${seed}: expected ${expected} in ${taken.join()}, found ${found.join()} in ${passages.flatMap(spotsOf).join()}: ${passage}`,
        );
    }
    expect(wrong).toEqual([]);
    expect(made).toBe(ROUNDS);
  });
});

describe('a text with raised numbers of notes', () => {
  const text = 'The government said¹ that the minister resigned.¹² He owned 5 km² of land and 10⁶ crowns.';
  const corpus = buildCorpus([{ text, series: 'A', place: 0, number: '1', secondary: false, language: 'en' }]);

  test.each([
    ['with them', text, 'exact'],
    ['without them', 'The government said that the minister resigned. He owned 5 km² of land', 'exact'],
    ['with another', 'The government said³ that the minister resigned.', 'exact'],
    ['with another unit', 'resigned. He owned 5 km of land and 10⁶ crowns.', 'altered'],
    ['with another power', 'He owned 5 km² of land and 10⁹ crowns.', 'altered'],
  ])('is quoted %s', (_name, passage, type) => {
    expect(checkBlock(passage, corpus).passages.map(({ verdict }) => verdict.type)).toEqual([type]);
  });
});
