import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberParagraphs } from '../../src/import/number-paragraphs.ts';

const words = (name: string) => `begins ${'abcdefgh'.replace(/./g, (letter) => `${name}${letter} `)}ends`;
/** The second paragraph with some of its ten words kept. */
const share = (kept: number) =>
  words('p2')
    .split(' ')
    .map((word, at) => (at < kept ? word : `other${word}`))
    .join(' ');
const earlier = (...numbers: (number | string)[]) => numbers.map((number) => ({ number, text: words(`p${number}`) }));

test.each([
  ['nothing changes', earlier(1, 2, 3), ['p1', 'p2', 'p3'].map(words), [1, 2, 3]],
  ['one comes between', earlier(1, 2), ['p1', 'new', 'p2'].map(words), [1, '1a', 2]],
  ['two come between', earlier(1, 2), ['p1', 'new', 'other', 'p2'].map(words), [1, '1a', '1b', 2]],
  ['one comes before one that came between', earlier(1, '1a', 2), ['p1', 'new', 'p1a', 'p2'].map(words), [1, '1b', '1a', 2]],
  ['one comes before all', earlier(1, 2), ['new', 'p1', 'p2'].map(words), ['0a', 1, 2]],
  ['one comes at the end', earlier(1, 2), ['p1', 'p2', 'new'].map(words), [1, 2, 3]],
  ['one is gone', earlier(1, 2, 3), ['p1', 'p3'].map(words), [1, 3]],
  ['the last is gone and another comes', earlier(1, 2, 3), ['p1', 'p2', 'new'].map(words), [1, 2, 4]],
  ['one moves', earlier(1, 2, 3), ['p3', 'p1', 'p2'].map(words), [3, 1, 2]],
  ['one is reworded', earlier(1, 2, 3), [words('p1'), words('p2').replace('begins', 'starts'), words('p3')], [1, 2, 3]],
  ['one is reworded beside a new one', earlier(1, 2), [words('p1').replace('ends', 'stops'), words('new'), words('p2')], [1, '1a', 2]],
  ['one shares six words of ten', earlier(1, 2, 3), [words('p1'), share(6), words('p3')], [1, 2, 3]],
  ['one shares half of its words', earlier(1, 2, 3), [words('p1'), share(5), words('p3')], [1, 2, 3]],
  ['one shares four words of ten', earlier(1, 2, 3), [words('p1'), share(4), words('p3')], [1, '1a', 3]],
  [
    'one gives way to another',
    earlier(1, 2, 3),
    [words('p1'), 'Nothing of what was said there is left in this line.', words('p3')],
    [1, '1a', 3],
  ],
])('%s', (_, before, texts, numbers) => {
  expect(numberParagraphs(before, texts).map(({ number }) => number)).toEqual(numbers);
});

test('a number that was sealed is not given again, though its paragraph is gone', () => {
  expect(numberParagraphs(earlier(1, 2), ['p1', 'new', 'p2', 'end'].map(words), new Set(['1a', '3'])).map(({ number }) => number)).toEqual([
    1,
    '1b',
    2,
    4,
  ]);
});

test('whatever comes and goes: numbers are unique, and paragraphs that stayed have theirs', () => {
  const text = fc.nat(30).map((at) => words(`t${at}`));
  fc.assert(
    fc.property(fc.uniqueArray(text, { maxLength: 12 }), fc.uniqueArray(text, { maxLength: 12 }), (before, after) => {
      const old = before.map((it, at) => ({ number: at + 1, text: it }));
      const numbered = numberParagraphs(old, after);
      expect(new Set(numbered.map(({ number }) => String(number))).size).toBe(after.length);
      numbered.forEach(({ number }, at) => {
        const same = old.find((it) => it.text === after[at]);
        if (same) expect(number).toBe(same.number);
      });
    }),
  );
});
