import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { renderComputedList } from '../../../src/formats/chart/computed-list.ts';
import { renderDataTable } from '../../../src/formats/chart/data-table.ts';
import { findElements } from './find-elements.ts';
import { fighters, makeFigure, strikes } from './sample-charts.ts';

const readRows = (data: typeof fighters | typeof strikes) =>
  findElements(renderDataTable(data), (it) => it.tagName === 'tr').map(({ element }) =>
    element.children.map((cell) => (cell.type === 'element' ? toString(cell) : '')),
  );

test('the table of the fighters says bounds in words', () => {
  expect(readRows(fighters)).toEqual([
    ['Quantity', 'Foreign fighters of the Islamic State', 'Fighters of the Islamic State in total'],
    ['Number', 'more than 20,000 “exceeds”', '31,000 “out of a total”'],
    ['Unit', 'fighters', 'fighters'],
    ['Actor', 'none named', 'none named'],
    ['Place', 'not stated', 'not stated'],
    ['Time, as worded', 'not stated', 'not stated'],
    ['Who says so', 'not stated', 'not stated'],
    ['Passage', 'F9 in ¶3', 'F10 in ¶3'],
  ]);
});

test('the table of the air strikes tells actor, place and start', () => {
  expect(readRows(strikes).slice(3, 6)).toEqual([
    ['Actor', 'the U.S.', 'American allies'],
    ['Place', 'Iraq', 'Syria'],
    ['Time, as worded', 'since its campaign began last August', 'since last September'],
  ]);
});

test('every head has a scope, and passages are links', () => {
  const table = renderDataTable(fighters);
  expect(findElements(table, (it) => it.tagName === 'th').map(({ element }) => element.properties['scope'])).toEqual([
    'col',
    'col',
    'col',
    'row',
    'row',
    'row',
    'row',
    'row',
    'row',
    'row',
  ]);
  expect(toHtml(table)).toContain('<a href="#figure-foreign-fighters">F9</a> in <a href="#p3">¶3</a>');
  expect(toHtml(table)).toContain('<caption>Ch1. Most fighters of the Islamic State are foreign: the numbers</caption>');
});

test('the list of computed figures gives their sums and what they assume', () => {
  const list = renderComputedList(fighters);
  expect(list && toString(list)).toBe(
    'Computed, not in the text. Both numbers (F9 and F10) hold at the same time, and the first is counted within the second; the text says “out of a total”.' +
      'Share of the wholeabove 64.5\u00a0% (20,000 ÷ 31,000)The othersfewer than 11,000 (31,000 − 20,000)',
  );
  expect(renderComputedList({ ...fighters, whole: makeFigure({ min: 1 }) })).toBeNull();
});
