import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutToDifference } from '../../../src/compiler/analysis/cut-to-difference.ts';

test.each([
  ['one word', 'the old mole', 'the new mole', { before: 'the ', was: 'old ', now: 'new ', after: 'mole' }],
  ['a word that came', 'a mole', 'a long mole', { before: 'a ', was: '', now: 'long ', after: 'mole' }],
  ['a word twice in a row', 'very good', 'very very good', { before: 'very ', was: '', now: 'very ', after: 'good' }],
  [
    'the end of a long text',
    'one two three four five six seven',
    'one two three four five six eight',
    { before: 'one two three four five six ', was: 'seven', now: 'eight', after: '' },
  ],
  [
    'the middle of a longer one',
    '0 1 2 3 4 5 6 x 1 2 3 4 5 6 7',
    '0 1 2 3 4 5 6 y 1 2 3 4 5 6 7',
    { before: '… 1 2 3 4 5 6 ', was: 'x ', now: 'y ', after: '1 2 3 4 5 6 …' },
  ],
])('cuts to %s', (_, was, now, difference) => {
  expect(cutToDifference(was, now)).toEqual(difference);
});

test('what both have and what differs make up each of two short texts', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 6 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(text, text, (one, other) => {
      const { before, was, now, after } = cutToDifference(one, other);
      expect([before + was + after, before + now + after]).toEqual([one, other]);
    }),
  );
});
