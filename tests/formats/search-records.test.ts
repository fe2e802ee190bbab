import { expect, test } from 'vitest';
import { compile } from '../../src/compiler/index.ts';
import { buildSearchIndex, parsePostings, printPostings } from '../../src/formats/search-index/search-index.ts';
import { listSearchRecords } from '../../src/formats/search-index/search-records.ts';
import { copyMini, copyMiniFound } from '../mini.ts';

const { briefing } = await compile(await copyMini());
if (!briefing) throw new Error('no briefing');
const records = listSearchRecords(briefing, ({ quantity }) => `the value of ${quantity}`);
const recordOf = (code: string) => records.find((it) => it.code === code);

test('there is a record for each claim, source, figure and paragraph', () => {
  const { claims, sources, figures, articles } = briefing;
  const codes = [claims, sources, figures].flatMap((items) => items.map(({ code }) => code));
  const locators = articles.flatMap(({ code, paragraphs }) => paragraphs.map(({ number }) => `${code}¶${number}`));
  expect(records.map(({ code }) => code)).toEqual([...codes, ...locators]);
});

test('a source has its other spellings and leads to its passage', () => {
  expect(recordOf('S2')).toEqual({
    kind: 'source',
    code: 'S2',
    label: 'A dredging crew',
    text: '',
    quotes: ['dredging crew'],
    voices: [['The dredgers']],
    where: 'A¶1',
    path: '/articles/harbor/#source-dredging-crew',
  });
});

test('a paragraph has the text of the page, its section, and the sources that are marked in it', () => {
  const paragraph = briefing.articles[0]?.paragraphs[0];
  expect(recordOf('A¶1')).toMatchObject({ text: paragraph?.text, where: briefing.articles[0]?.label, path: '/articles/harbor/#p1' });
  expect(recordOf('A¶1')?.voices).toContainEqual(['A dredging crew', 'The dredgers']);
});

test('a claim has its statement, the words that carry it, and no author among the sources behind it', () => {
  const [claim] = briefing.claims;
  const record = recordOf(claim?.code ?? '');
  expect(record).toMatchObject({
    kind: 'claim',
    label: claim?.label,
    text: claim?.statement,
    path: `/articles/harbor/#claim-${claim?.id}`,
  });
  expect(record?.quotes).toEqual([...new Set(claim?.places.map(({ quote }) => quote))]);
  expect(records.flatMap(({ voices }) => voices.flat())).not.toContain('The author of article A');
});

test('a figure has its value in the words it was given', () => {
  const [figure] = briefing.figures;
  expect(recordOf(figure?.code ?? '')?.text).toContain(`the value of ${figure?.quantity}`);
});

test('a finding has its question and its filled sentence, a name its spellings; both lead to their pages', async () => {
  const { briefing: found } = await compile(await copyMiniFound());
  const more = found ? listSearchRecords(found, () => '') : [];
  expect(more.map(({ kind }) => kind).filter((kind, at, all) => kind !== all[at - 1])).toEqual([
    'finding',
    'claim',
    'source',
    'figure',
    'name',
    'paragraph',
  ]);
  expect(more.find(({ code }) => code === 'K1')).toEqual({
    kind: 'finding',
    code: 'K1',
    label: 'One crew is behind the count',
    text: 'Who counted the berths? 12 of 40 berths were out of use, by A dredging crew; for two of seven claims no origin is stated, and no event has a named one.',
    quotes: [],
    voices: [],
    where: 'A¶1, B¶1',
    path: '/findings/one-crew/',
  });
  expect(more.find(({ code }) => code === 'N2')).toEqual({
    kind: 'name',
    code: 'N2',
    label: 'The Alder Gazette',
    text: 'outlet',
    quotes: [],
    voices: [['Alder Gazette', 'Gazette']],
    where: 'A¶1, A¶2, B¶2',
    path: '/names/alder-gazette/',
  });
});

test('postings read back as they were written', () => {
  const postings = [0, 3, 40, 41, 123_456].map((record, at) => ({ record, weight: at + 1 }));
  expect(parsePostings(printPostings(postings))).toEqual(postings);
  expect(printPostings([])).toBe('');
});

test('the same records give the same index', async () => {
  expect(await buildSearchIndex(records, 'en')).toEqual(await buildSearchIndex(structuredClone(records), 'en'));
});
