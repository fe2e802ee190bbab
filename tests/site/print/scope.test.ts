import { expect, test } from 'vitest';
import { compile } from '../../../src/compiler/index.ts';
import { pickEntries } from '../../../src/site/print/scope.ts';
import { copyMini } from '../../mini.ts';

const { briefing } = await compile(await copyMini());
if (!briefing) throw new Error('the mini briefing does not compile');
const [a, b] = briefing.articles;
if (!a || !b) throw new Error('the mini briefing has two articles');

const place = (article: string, paragraph: number) => ({ article, paragraph, quote: '' });
const entries = [
  { code: 'C1', places: [place('B', 1)] },
  { code: 'C2', places: [place('A', 3), place('B', 2)] },
  { code: 'C3', places: [place('A', 1)] },
  { code: 'C4', places: [place('B', 2), place('A', 2)] },
];
const codes = (articles: typeof briefing.articles) => pickEntries({ briefing, articles, prefixed: true }, entries).map(({ code }) => code);

test('what a document lists of a source stands in the order in which the document says it first', () => {
  expect(codes([a, b])).toEqual(['C3', 'C4', 'C2', 'C1']);
  expect(codes([b, a])).toEqual(['C1', 'C2', 'C4', 'C3']);
});

test('what the articles of a document do not say is left out', () => {
  expect(codes([a])).toEqual(['C3', 'C4', 'C2']);
  expect(codes([])).toEqual([]);
});
