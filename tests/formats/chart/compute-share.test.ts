import { expect, test } from 'vitest';
import { computeFigures } from '../../../src/formats/chart/compute-share.ts';
import { fighters, makeFigure } from './sample-charts.ts';
import { stringsIn } from '../../../src/strings/index.ts';

test('more than 20,000 of 31,000', () => {
  const assumption =
    'Both numbers (F9 and F10) hold at the same time, and the first is counted within the second; the text says “out of a total”.';
  expect(computeFigures(stringsIn('en'), fighters.part, fighters.whole)).toEqual([
    { label: 'Share of the whole', text: 'above 64.5\u00a0%', formula: '20,000 ÷ 31,000', assumption },
    { label: 'The others', text: 'fewer than 11,000', formula: '31,000 − 20,000', assumption },
  ]);
});

test.each([
  [{ min: 20_000, exclusive: true }, 31_000, ['above 64.5\u00a0%', 'fewer than 11,000']],
  [{ min: 20_000 }, 31_000, ['at least 64.5\u00a0%', 'at most 11,000']],
  [{ min: 645, exclusive: true }, 1000, ['above 64.5\u00a0%', 'fewer than 355']],
  [{ max: 20_000, exclusive: true }, 31_000, ['below 64.6\u00a0%', 'more than 11,000']],
  [{ max: 20_000 }, 31_000, ['at most 64.6\u00a0%', 'at least 11,000']],
  [{ min: 30, max: 40 }, 90, ['between 33.3 and 44.5\u00a0%', 'between 50 and 60']],
  [{ value: 20_000 }, 31_000, ['about 64.5\u00a0%', '11,000']],
  [{ value: 250 }, 1000, ['25\u00a0%', '750']],
])('%o of %i', (fields, total, texts) => {
  expect(computeFigures(stringsIn('en'), makeFigure(fields), makeFigure({ value: total })).map((it) => it.text)).toEqual(texts);
});

test('nothing is computed from a whole that is itself a bound', () => {
  expect(computeFigures(stringsIn('en'), makeFigure({ min: 5 }), makeFigure({ min: 10 }))).toEqual([]);
});
