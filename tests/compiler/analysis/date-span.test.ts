import { expect, test } from 'vitest';
import { countDays, readSpan } from '../../../src/compiler/analysis/date-span.ts';

test.each<[edtf: string, from: string, to: string, rest: string]>([
  ['2014-07-05', '2014-07-05', '2014-07-05', 'day'],
  ['2015-02?', '2015-02-01', '2015-02-28', 'month uncertain'],
  ['2016-02', '2016-02-01', '2016-02-29', 'month'],
  ['1997', '1997-01-01', '1997-12-31', 'year'],
  ['199X', '1990-01-01', '1999-12-31', 'decade'],
  ['199X/..', '1990-01-01', '1999-12-31', 'decade openEnd'],
  ['2014-08?/..', '2014-08-01', '2014-08-31', 'month uncertain openEnd'],
  ['../2030', '2030-01-01', '2030-12-31', 'year openStart'],
  ['2015-03?/2015-07?', '2015-03-01', '2015-07-31', 'interval uncertain'],
  ['[1990..1994]', '1990-01-01', '1994-12-31', 'interval uncertain'],
])('readSpan(%o)', (edtf, from, to, rest) => {
  const span = readSpan(edtf);
  const flags = (['uncertain', 'openStart', 'openEnd'] as const).filter((it) => span?.[it]);
  expect([span?.from, span?.to, [span?.precision, ...flags].join(' ')]).toEqual([from, to, rest]);
});

test.each(['2014-21', '20XX', '../..', 'summer', '', '2014/'])('readSpan(%o) is null', (edtf) => {
  expect(readSpan(edtf)).toBeNull();
});

test.each([
  ['2015-02-01', '2015-02-28', 28],
  ['2014-12-31', '2015-01-01', 2],
  ['2015-03-01', '2015-02-28', 0],
])('countDays(%o, %o)', (from, to, days) => {
  expect(countDays(from, to)).toBe(days);
});
