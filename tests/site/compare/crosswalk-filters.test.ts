import { expect, test } from 'vitest';
import { compile } from '../../../src/compiler/index.ts';
import { printFilters } from '../../../src/site/compare/crosswalk-filters.ts';
import { groupRows, listRows, rowType } from '../../../src/site/compare/crosswalk-rows.ts';
import { copyMini } from '../../mini.ts';

const { briefing } = await compile(await copyMini());
if (!briefing) throw new Error('no briefing');
const { rows, types, aspects } = listRows(briefing);

test('the rows of the mini-briefing, each with its type', () => {
  expect(rows.map((row) => `${row.type === 'relation' ? row.relation.code : row.claim.code} ${rowType(row)}`)).toEqual([
    'R1 same-origin',
    'R2 corroborates',
    'C1 only-a',
    'C3 one-claim',
    'C4 only-a',
    'C7 only-b',
  ]);
});

test('a filter is offered only if it holds a row, with how many', () => {
  expect(types.map(({ key, count }) => `${key} ${count}`)).toEqual([
    'same-origin 1',
    'corroborates 1',
    'one-claim 1',
    'only-a 2',
    'only-b 1',
  ]);
  expect(aspects.map(({ key, count }) => `${key} ${count}`)).toEqual(['attribution 1']);
});

test('every row stands in one group', () => {
  const grouped = groupRows(briefing, rows).flatMap(({ groups }) => groups.flatMap((group) => group.rows));
  expect(new Set(grouped)).toEqual(new Set(rows));
  expect(grouped).toHaveLength(rows.length);
});

test('the style hides what a filter leaves out, and says where nothing is left', () => {
  const css = printFilters(rows, types, aspects);
  expect(css).toContain('.crosswalk:has(#show-only-a:checked) .row:not([data-type=only-a])');
  expect(css).toContain('.crosswalk:has(#show-corroborates:checked):has(#differs-attribution:checked) .row-none');
  expect(css).not.toContain('.crosswalk:has(#show-same-origin:checked):has(#differs-attribution:checked) .row-none');
  expect(css).not.toMatch(/<|url\(/);
});

test('without rows there is no style', () => {
  expect(printFilters([], [], [])).toBe('');
});
