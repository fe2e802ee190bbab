import { describe, expect, test } from 'vitest';
import { readSpan } from '../../src/compiler/analysis/date-span.ts';
import { edtf, endsBeforeStart } from '../../src/model/date.ts';

describe('a date is taken', () => {
  test.each(
    '2014-07-05 2015-02? ?2015-02 2015-?02-~03 199X 19XX XXXX-05 XXXX-02-29 2015-XX-31 2015-0X-31 20 201 2014-21 1950S2 Y17E7 Y170000002 Y-17E7S3 -9999/9999 0000 0000-02-29 -0004-02-29 2014/.. ../2014 2014/ 2014/2014 2014-06-20/2014-06 1980/199X {1667,1668} [1667-12-01..] 2014-07-05T10:00:00Z'.split(
      ' ',
    ),
  )('%s', (text) => {
    expect(edtf.safeParse(text).success).toBe(true);
  });
});

describe('there is no such date as', () => {
  test.each(
    '2015-02-30 2015-02-29 1900-02-29 1066-02-~29 2015-02-29? -0001-02-29 2015-13 2015-00 2015-02-3X ../.. / Y1E9999 today 2014–08'.split(
      ' ',
    ),
  )('%s', (text) => {
    expect(edtf.safeParse(text).error?.issues.map(({ message }) => message)).toEqual([
      'a date in EDTF, such as 2014-07-05, 2015-02 or 2015-02?',
    ]);
  });
});

describe('it ends before it begins:', () => {
  test.each(
    '2014-06-01/2014-01-01 2014-07-05/2014-07-04 2014-08?/2013? 0001/0000 9999-12-31/-9999 199X/1980 2014-07-1X/2014-07-09 2004-07-XX/2004-06-03 [1760-02..1760-01] {1960,1961-12..1961-02}'.split(
      ' ',
    ),
  )('%s', (text) => {
    expect(edtf.safeParse(text).error?.issues.map(({ message }) => message)).toEqual(['an interval that does not end before it begins']);
  });
});

test.each([
  ['2014-06', '2014-05', true],
  ['2014-06', '2014-06-01', false],
  ['2014-06-20/..', '2014-05', true],
  ['2014-06', '../2013', true],
  ['../2014', '2013', false],
  ['2014', '2013/..', false],
  ['{2012,2016}', '2013', false],
])('a time from %s to %s ends before its start: %s', (from, to, ends) => {
  expect(endsBeforeStart(from, to)).toBe(ends);
});

test('the years before 100 have their own months', () => {
  expect(readSpan('0000-02')).toMatchObject({ from: '0000-02-01', to: '0000-02-29' });
  expect(readSpan('0002-02')).toMatchObject({ to: '0002-02-28' });
});
