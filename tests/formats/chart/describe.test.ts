import { expect, test } from 'vitest';
import { describeAmount, describeWithUnit } from '../../../src/compiler/analysis/describe-amount.ts';
import { describeFigure, describeParagraph, quoteQualifier } from '../../../src/formats/chart/describe.ts';
import { fighters, makeFigure, strikes } from './sample-charts.ts';
import { stringsIn } from '../../../src/strings/index.ts';

const strings = stringsIn('en');

test.each([
  [{ value: 31_000 }, '31,000'],
  [{ value: 1600, qualifier: 'about' }, 'about 1,600'],
  [{ value: 1600, qualifier: 'Almost' }, 'almost 1,600'],
  [{ value: 31_000, qualifier: 'out of a total' }, '31,000'],
  [{ value: 64.5, unit: '%' }, '64.5\u00a0%'],
  [{ value: 0 }, '0'],
  [{ min: 20_000, exclusive: true, qualifier: 'exceeds' }, 'more than 20,000'],
  [{ min: 5 }, 'at least 5'],
  [{ min: 30, max: 40 }, 'between 30 and 40'],
  [{ min: 30, max: 40, unit: '%' }, 'between 30 and 40\u00a0%'],
  [{ min: 30, max: 30 }, '30'],
  [{ max: 12 }, 'up to 12'],
  [{ max: 11_000, exclusive: true }, 'fewer than 11,000'],
  [{ max: 35, exclusive: true, unit: '%' }, 'less than 35\u00a0%'],
])('describeAmount(%o) is “%s”', (fields, words) => {
  expect(describeAmount(strings, makeFigure(fields))).toBe(words);
});

test('a number without a number is an error', () => {
  expect(() => describeAmount(strings, { exclusive: false, qualifier: null, unit: null })).toThrow('Unexpected figure without a number');
});

test.each([
  [{ value: 1000, unit: 'air strikes' }, '1,000 air strikes'],
  [{ value: 64.5, unit: '%' }, '64.5\u00a0%'],
  [{ min: 5 }, 'at least 5'],
])('describeWithUnit(%o) is “%s”', (fields, words) => {
  expect(describeWithUnit(strings, makeFigure(fields))).toBe(words);
});

test.each([
  [{ min: 20_000, exclusive: true, qualifier: 'exceeds' }, '“exceeds”'],
  [{ min: 5, qualifier: 'at least' }, null],
  [{ value: 5, qualifier: 'about' }, null],
  [{ value: 5 }, null],
])('quoteQualifier(%o) is %s', (fields, quoted) => {
  expect(quoteQualifier(strings, makeFigure(fields))).toBe(quoted);
});

test.each([
  ['#p3', '¶3'],
  ['/articles/dissent-within/#p7a', '¶7a'],
])('describeParagraph(%s) is %s', (href, words) => {
  expect(describeParagraph(href)).toBe(words);
});

test.each([
  [
    fighters.part,
    'Foreign fighters of the Islamic State: more than 20,000 fighters (the text: “exceeds”); actor: none named; place: not stated; time: not stated; who says so: not stated; F9, ¶3',
  ],
  [
    strikes.figures[1] ?? makeFigure(),
    'Air strikes by American allies in Syria: 1,000 air strikes; actor: American allies; place: Syria; time: since last September; who says so: not stated; F16, ¶8',
  ],
])('describeFigure of $code', (figure, words) => {
  expect(describeFigure(strings, figure)).toBe(words);
});
