import { expect, test } from 'vitest';
import { measureText } from '../../../src/formats/drawing/measure-text.ts';
import { wrapText } from '../../../src/formats/drawing/wrap-text.ts';

test.each([
  ['more than 20,000', 70, ['more than', '20,000']],
  ['more than 20,000', 400, ['more than 20,000']],
  ['how many more: not\u00a0stated', 130, ['how many more:', 'not\u00a0stated']],
  ['Unbreakable', 10, ['Unbreakable']],
  ['', 10, []],
])('wrapText(%o, %i)', (text, width, lines) => {
  expect(wrapText(text, width, 14)).toEqual(lines);
});

test('text is measured rather too wide than too narrow', () => {
  // 2,734 is the width of “31,000” in Source Sans 3 at 1,000 units an em, as a browser measures it.
  expect(measureText('31,000', 100)).toBeGreaterThanOrEqual(273);
  expect(measureText('31,000', 100)).toBeLessThan(285);
});
