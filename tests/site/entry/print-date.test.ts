import { expect, test } from 'vitest';
import { printDate } from '../../../src/site/base/print-date.ts';
import { stringsIn } from '../../../src/strings/index.ts';

test.each([
  ['1997', '1997'],
  ['2015-02', 'February 2015'],
  ['2015-02?', 'February 2015, uncertain'],
  ['2014-07-05', '5 July 2014'],
  ['199X', 'the 1990s'],
  ['2014-08~', 'about August 2014'],
  ['2015-03?/..', 'March 2015 or later, uncertain'],
  ['../2015-03', 'March 2015 or earlier'],
  ['2015-03?/2015-07?', 'from March 2015 to July 2015, uncertain'],
  ['[1990..1994]', 'some time from 1990 to 1994, uncertain'],
  ['XXXX-05', 'May of a year that is not stated'],
  ['XXXX-03-03', '3 March of a year that is not stated'],
  ['XXXX', 'XXXX'],
  ['2015-21', '2015-21'],
])('%s reads as %s', (edtf, words) => {
  expect(printDate(stringsIn('en'), edtf)).toBe(words);
});
