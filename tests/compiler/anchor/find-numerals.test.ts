import { expect, test } from 'vitest';
import { findNumerals } from '../../../src/compiler/anchor/find-numerals.ts';

test.each<[string, string[], string?]>([
  ['July 5th, 2014', ['5th', '2014']],
  ['exceeds 20,000 out of 31,000', ['20,000', '31,000']],
  ['98.7 percent, in the 1990s', ['98.7', '1990s']],
  ['between thirty and forty-two men', ['thirty', 'forty-two']],
  ['tens of thousands, several, half, dozens', ['tens', 'thousands', 'several', 'half', 'dozens']],
  ['someone alone in the stone tower, often', []],
  ['One of them, and Twice more', ['One', 'Twice']],
  ["1 200 men, 1'200 women, 12", ['1 200', "1'200", '12']],
  ['a single man, no other', []],
  ['1.200,5 Meter, half, er war one, 20s', ['1.200,5', '20'], 'de'],
  ['في ١٩٩٧', ['١٩٩٧'], 'ar'],
])('in %j: %j', (text, numerals, language) => {
  expect(findNumerals(text, language).map((it) => it.text)).toEqual(numerals);
  for (const { start, end, text: numeral } of findNumerals(text, language)) expect(text.slice(start, end)).toBe(numeral);
});
