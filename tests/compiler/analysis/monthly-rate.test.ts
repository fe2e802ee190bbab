import fc from 'fast-check';
import { expect, test } from 'vitest';
import { computeMonthlyRate } from '../../../src/compiler/analysis/monthly-rate.ts';

const exactly = (value: number) => ({ min: value, max: value });

test.each<[name: string, total: { min: number; max: number }, start: string, asOf: string, range: [number, number] | null]>([
  ['a start of which only the month is known', exactly(1600), '2014-08?', '2015-03?/2015-07?', [133, 267]],
  ['a start that is said to go on', exactly(1600), '2014-08?/..', '2015-03?/2015-07?', [133, 267]],
  ['two days that are known', exactly(365.25), '2014-01-01', '2014-12-31', [30.4, 30.5]],
  ['bounds', { min: 100, max: 200 }, '2014-01-01', '2014-12-31', [8.3, 16.7]],
  ['an as-of date without an end', exactly(10), '2014-08', '2015-03/..', null],
  ['an as-of date that may lie before the start', exactly(10), '2014-08', '2014', null],
  ['a start without a beginning', exactly(10), '../2014-08', '2015-03', null],
  ['a date that cannot be read', exactly(10), '2014-21', '2015-03', null],
])('%s', (_, total, start, asOf, range) => {
  const rate = computeMonthlyRate(total, start, asOf);
  expect(rate && [rate.low, rate.high]).toEqual(range);
});

test('the range holds what every start and every as-of date would give', () => {
  const day = fc.integer({ min: 1, max: 28 }).map((it) => String(it).padStart(2, '0'));
  const rate = computeMonthlyRate(exactly(1000), '2014-08', '2015-03/2015-07');
  fc.assert(
    fc.property(day, fc.constantFrom('03', '05', '07'), day, (start, month, end) => {
      const exact = computeMonthlyRate(exactly(1000), `2014-08-${start}`, `2015-${month}-${end}`);
      expect(exact?.low).toBeGreaterThanOrEqual(rate?.low ?? Infinity);
      expect(exact?.high).toBeLessThanOrEqual(rate?.high ?? 0);
    }),
  );
});
