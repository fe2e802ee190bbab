import { expect, test } from 'vitest';
import { closestText } from '../../../src/compiler/anchor/closest-text.ts';

test.each([
  ['the number rose to 12 in May', 'rose to 14', 'rose to 12'],
  ['“Their” growth spurt came', 'growth sprut', 'growth spurt'],
  ['nothing of the kind', 'completely different words', null],
  ['short', '', null],
  ['港务长说，泥沙每年都会赢，一半的泊位已经关闭。', '泥沙每年会赢', '泥沙每年都会赢'],
  // Four of ten characters may differ, and no fifth.
  ['one abcdefWXYZ two', 'abcdefghij', 'abcdefWXYZ'],
  ['one abcdeVWXYZ two', 'abcdefghij', null],
])('in %j, %j is closest to %j', (text, quotation, expected) => {
  const found = closestText(text, quotation);
  expect(found && text.slice(found.start, found.end)).toBe(expected);
});

test('gives up on long quotations', () => {
  expect(closestText('x'.repeat(1000), 'x'.repeat(400))).toBeNull();
});
