import { describe, expect, test } from 'vitest';
import { checkBlock } from '../../../src/compiler/anchor/check-block.ts';
import { buildCorpus, type CorpusText } from '../../../src/compiler/anchor/corpus.ts';
import { listBlocks, listQuotations } from '../../../src/compiler/anchor/list-passages.ts';
import { listTokens } from '../../../src/compiler/anchor/list-tokens.ts';
import { countMarked } from '../../../src/compiler/anchor/marked-words.ts';

const TEXTS = [
  'In May, 12 of 40 berths were out of use, and more than 20,000 people waited. “The mud wins every year”, said the harbor master.',
  'The crew did not leave. It may re-cover the well-known pier—the old one—before winter.',
  'A survey found 3.5 meters of mud in the harbor.',
  'The naïve Óscar Łuk of the Ærø café sold sea\u00adweed and drift\u200bwood.',
];
const texts: CorpusText[] = [
  ...TEXTS.map((text, place) => ({ text, series: 'A', place, number: String(place + 1), secondary: false, language: 'en' })),
  { text: 'Mud fills the harbor of the town.', series: 'C1', place: 0, number: null, secondary: true, language: 'en' },
];
const corpus = buildCorpus(texts);

/** Print what was found: for each passage its verdict and the words that stand in the text, or the changes. */
function check(block: string): string[] {
  return checkBlock(block, corpus).passages.map(({ verdict }) => {
    const wordsAt = ({ text, start, end }: { text: number; start: number; end: number }) => texts[text]?.text.slice(start, end);
    switch (verdict.type) {
      case 'exact': {
        const [place] = verdict.places;
        const insertions = place?.insertions.map(({ written, replaced }) => ` ${written}=${replaced}`).join('') ?? '';
        return `exact: ${place?.stretches.map((spots) => spots.map(wordsAt).join(' ¶ ')).join(' | ')}${insertions}`;
      }
      case 'altered':
        return `altered: ${verdict.changes.map(({ type, words }) => (type === 'same' ? words : `{${type === 'added' ? '+' : '-'}${words}}`)).join('')}`;
      case 'joined':
        return `joined: ${verdict.parts.map(({ words, spots }) => (spots.length ? words : `{${words}}`)).join(' | ')}`;
      case 'absent':
        return 'absent';
    }
  });
}

describe('a passage', () => {
  test.each([
    ['12 of 40 berths', ['exact: 12 of 40 berths']],
    ['"the MUD wins"', ['altered: “The{- mud}{+ MUD} wins']],
    ['said the harbor master', ['exact: said the harbor master']],
    // A part of a word or of a number is not that word or number.
    ['were out of us', ['altered: were out of{- use}{+ us}']],
    ['more than 20', ['altered: more than{- 20,000}{+ 20}']],
    ['found 3 meters of mud', ['altered: found{- 3.5}{+ 3} meters of mud']],
    ['The crew did leave.', ['altered: The crew did{- not} leave.']],
    // Hyphens within a word count, dashes between words count as one another.
    ['It may recover the pier', ['altered: It may{- re-cover}{+ recover} the{- well-known} pier']],
    ['the well-\nknown pier - the old one – before', ['exact: the well-known pier—the old one—before']],
    ['more than 20,000 peo-\nple waited', ['exact: more than 20,000 people waited']],
    ['more than 20,000 peo- ple waited', ['exact: more than 20,000 people waited']],
    // Omissions and insertions.
    ['In May … berths […] waited', ['exact: In May | berths | waited']],
    ['waited … In May', ['absent']],
    ['[They] may re-cover the [old] pier', ['exact: may re-cover the well-known pier [They]= [old]=well-known']],
    ['[i]n May, 12 of 40 berths', ['exact: In May, 12 of 40 berths']],
    ['The crew did not [sic] leave', ['exact: The crew did not leave [sic]=']],
    // Numbers and locators that came along.
    ['3 A survey found 3.5 meters', ['exact: A survey found 3.5 meters']],
    ['The crew did not leave.7 It may re-cover', ['exact: The crew did not leave. It may re-cover']],
    ['“The mud wins every year” (A¶1)', ['exact: The mud wins every year']],
    // Over the end of a paragraph, with the number of the next one.
    ['before winter.\n3 A survey found', ['exact: before winter. ¶ A survey found']],
    [
      '12 of 40 berths were out of the well-known pier—the old one',
      ['joined: 12 of 40 berths were out of | the well-known pier—the old one'],
    ],
    ['Mud fills the harbor of the town', ['exact: Mud fills the harbor of the town']],
    // Signs that are not seen, and marks that one cannot type.
    ['sold seaweed and drift\u2060wood', ['exact: sold sea\u00adweed and drift\u200bwood']],
    [
      'The naive Oscar Luk of the Aero cafe sold sea\u00adweed',
      ['altered: The{- naïve Óscar Łuk}{+ naive Oscar Luk} of the{- Ærø café}{+ Aero cafe} sold sea\u00adweed'],
    ],
    ['nothing that anybody wrote there', ['absent']],
    ['', ['absent']],
  ])('%j', (passage, expected) => {
    expect(check(passage)).toEqual(expected);
  });

  test('in a paragraph of a manuscript each quotation is checked by itself', () => {
    const block = 'The reporter writes that "the mud wins every year" and that «the crew did never leave», which ‘nobody’ had said.';
    expect(checkBlock(block, corpus).quotes).toBe(true);
    expect(check(block)).toEqual(['exact: The mud wins every year', 'altered: The crew did{- not}{+ never} leave']);
  });

  test('a paragraph of ours that quotes is checked as one passage, also if it was altered', () => {
    const copy = TEXTS[0] ?? '';
    expect(checkBlock(copy, corpus)).toMatchObject({ quotes: false, passages: [{ verdict: { type: 'exact' } }] });
    expect(checkBlock(copy.replace('12', '13'), corpus)).toMatchObject({ quotes: false, passages: [{ verdict: { type: 'altered' } }] });
  });
});

test.each([
  ['“Cut off”—20,000 men.', ['Cut', 'off', '-', '20,000', 'men', '.']],
  ['al-Zour’s U.S. 98.7% of 30–40', ["al-Zour's", 'U', '.', 'S', '.', '98.7', '%', 'of', '30-40']],
  ['rose , fell…', ['rose', ',', 'fell', '...']],
  ['o\ufb03cers re\u00adcruited Raqqa\u0304', ['officers', 'recruited', 'Raqq\u0101']],
  ['', []],
])('%j has the words and signs %j', (text, keys) => {
  expect(listTokens(text).map(({ key }) => key)).toEqual(keys);
});

test.each([
  ['one “a b” two "c" and «d»', ['a b', 'c', 'd']],
  ['„eins“ und »zwei«', ['eins', 'zwei']],
  ['‘ISIS’ turf’ and ‘the town’', ['ISIS’ turf', 'the town']],
  ['not “closed', []],
  ['ISIS’ turf', []],
])('%j has the quotations %j', (block, expected) => {
  expect(listQuotations(block).map(({ start, end }) => block.slice(start, end))).toEqual(expected);
});

test('blocks are parted by empty lines; what holds only a number or a code is none', () => {
  expect(listBlocks(' one\ntwo\r\n \r\n7\n\n◆ C12\n\n\n\nthree ')).toEqual(['one\ntwo', 'three']);
});

test('words between the marks of the edition are told from those around them', () => {
  const text = 'He said “the mud wins” and “left.';
  const count = (words: string) => countMarked(text, { start: text.indexOf(words), end: text.indexOf(words) + words.length });
  expect([count('He said'), count('mud wins'), count('said “the'), count('left')]).toEqual([
    { marked: 0, all: 2 },
    { marked: 2, all: 2 },
    { marked: 1, all: 2 },
    { marked: 1, all: 1 },
  ]);
});
