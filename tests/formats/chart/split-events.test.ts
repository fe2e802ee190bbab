import { expect, test } from 'vitest';
import { readSpan } from '../../../src/compiler/analysis/date-span.ts';
import { splitEvents } from '../../../src/formats/chart/types/split-events.ts';

test.each<[name: string, dates: string[], groups: string[][]]>([
  [
    'old and new events part where the new ones would crowd',
    ['2015-02', '1997', '2005', '2014-07-05'],
    [
      ['1997', '2005'],
      ['2014-07-05', '2015-02'],
    ],
  ],
  ['events all over the time stay together', ['2011', '2013', '2015'], [['2011', '2013', '2015']]],
  ['one event', ['2015'], [['2015']]],
  ['events that overlap', ['2014', '2014-07'], [['2014', '2014-07']]],
  ['no event', [], []],
])('%s', (_, dates, groups) => {
  const events = dates.flatMap((date) => {
    const span = readSpan(date);
    return span ? [{ date, span }] : [];
  });
  expect(splitEvents(events).map((group) => group.map(({ date }) => date))).toEqual(groups);
});
