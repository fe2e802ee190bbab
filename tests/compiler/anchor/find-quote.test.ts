import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeRange } from '../../../src/compiler/anchor/describe-range.ts';
import { findQuote } from '../../../src/compiler/anchor/find-quote.ts';
import type { Selector } from '../../../src/model/place.ts';

const cases: { name: string; text: string; selector: Selector; found: string[] }[] = [
  { name: 'plain words', text: 'the bodies were found', selector: { exact: 'bodies' }, found: ['bodies'] },
  { name: 'several matches', text: 'a tale, a tale', selector: { exact: 'tale' }, found: ['tale', 'tale'] },
  { name: 'matches that overlap', text: 'aaa', selector: { exact: 'aa' }, found: ['aa', 'aa'] },
  { name: 'a prefix decides', text: 'in Syria and in Iraq', selector: { exact: 'in', prefix: 'and ' }, found: ['in'] },
  { name: 'a prefix without its space', text: 'in Syria and in Iraq', selector: { exact: 'in', prefix: 'and' }, found: ['in'] },
  { name: 'a suffix decides', text: 'in Syria and in Iraq', selector: { exact: 'in', suffix: ' Iraq' }, found: ['in'] },
  {
    name: 'prefix and suffix contradict',
    text: 'in Syria and in Iraq',
    selector: { exact: 'in', prefix: 'and ', suffix: ' Syria' },
    found: [],
  },
  {
    name: 'curly for straight quotation marks',
    text: 'the “caliphate” and ISIS’ men',
    selector: { exact: '"caliphate" and ISIS\' men' },
    found: ['“caliphate” and ISIS’ men'],
  },
  { name: 'dashes of any length', text: 'cities – less frequent', selector: { exact: 'cities — less' }, found: ['cities – less'] },
  {
    name: 'white space of any kind',
    text: 'more \n than\u00a020,000',
    selector: { exact: 'more than 20,000' },
    found: ['more \n than\u00a020,000'],
  },
  {
    name: 'soft hyphens and zero width',
    text: 'recruit\u00adment\u200b swelled',
    selector: { exact: 'recruitment swelled' },
    found: ['recruit\u00adment\u200b swelled'],
  },
  { name: 'decomposed letters', text: 'Raqqa\u0304 fell', selector: { exact: 'Raqq\u0101 fell' }, found: ['Raqqa\u0304 fell'] },
  { name: 'ligatures', text: 'o\ufb03cers', selector: { exact: 'officers' }, found: ['o\ufb03cers'] },
  { name: 'an ellipsis', text: 'girlfriends … looking', selector: { exact: 'girlfriends ... looking' }, found: ['girlfriends … looking'] },
  { name: 'capitals count', text: 'Almost half', selector: { exact: 'almost half' }, found: [] },
  { name: 'signs outside the basic plane', text: 'x 𝒜𝒷 y', selector: { exact: '𝒷' }, found: ['𝒷'] },
  { name: 'nothing like it', text: 'the bodies were found', selector: { exact: 'were lost' }, found: [] },
  { name: 'white space only', text: 'a b', selector: { exact: ' ' }, found: [] },
];

describe('findQuote', () => {
  test.each(cases)('$name', ({ text, selector, found }) => {
    expect(findQuote(text, selector).map(({ start, end }) => text.slice(start, end))).toEqual(found);
  });

  test('ignores capitals on demand', () => {
    expect(findQuote('Almost half', { exact: 'almost' }, true)).toEqual([{ start: 0, end: 6 }]);
    // The small letter of İ is two signs long, which would move all that comes after it.
    expect(findQuote('İzmir and HALF', { exact: 'half' }, true)).toEqual([{ start: 10, end: 14 }]);
  });

  test.each<{ selector: Selector; at: number[] }>([
    { selector: { exact: 'in', prefix: 'and ' }, at: [13] },
    { selector: { exact: 'in', prefix: '  and' }, at: [13] },
    { selector: { exact: 'in', prefix: 'and  ' }, at: [13] },
    { selector: { exact: 'in', suffix: 'Syria' }, at: [0] },
    { selector: { exact: 'in', suffix: ' Syria  ' }, at: [0] },
    { selector: { exact: 'in', suffix: '  Iraq' }, at: [13] },
    { selector: { exact: 'in', prefix: 'in Syria' }, at: [] },
    { selector: { exact: 'in', suffix: 'and' }, at: [] },
  ])('white space around what stands before and after does not matter: $selector', ({ selector, at }) => {
    expect(findQuote('in Syria and in Iraq', selector).map(({ start }) => start)).toEqual(at);
  });
});

describe('describeRange', () => {
  test.each<{ name: string; text: string; range: [number, number]; selector: Selector }>([
    { name: 'words that stand once', text: 'a tale, a story', range: [2, 6], selector: { exact: 'tale' } },
    { name: 'as many words before as it takes', text: 'a tale, a tale', range: [10, 14], selector: { exact: 'tale', prefix: 'tale, a ' } },
    { name: 'as many words after as it takes', text: 'tale told, tale lost', range: [0, 4], selector: { exact: 'tale', suffix: ' told,' } },
    { name: 'two words after', text: 'x is so; x is no', range: [0, 1], selector: { exact: 'x', suffix: ' is so;' } },
    {
      name: 'words on both sides',
      text: 'a one b, c one b, a one d',
      range: [2, 5],
      selector: { exact: 'one', prefix: 'a ', suffix: ' b,' },
    },
    {
      name: 'as many letters as it takes where no spaces are written',
      text: '港务长说泥沙会赢，居民说泥沙会走',
      range: [12, 14],
      selector: { exact: '泥沙', prefix: '民说' },
    },
    { name: 'no white space at its ends', text: 'so  two words   follow', range: [2, 15], selector: { exact: 'two words' } },
  ])('names $name', ({ text, range: [start, end], selector }) => {
    expect(describeRange(text, { start, end })).toEqual(selector);
  });

  test('refuses white space', () => {
    expect(() => describeRange('a  b', { start: 1, end: 3 })).toThrow(
      new RangeError('A range of nothing but white space has no words to describe it'),
    );
  });

  const words = fc.array(fc.constantFrom('in', 'a', 'tale', '“caliphate”', 'fell—back', 'ISIS’', '20,000', 'ā'), {
    minLength: 1,
    maxLength: 30,
  });

  test('describes so that the same words are found again', () => {
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (list, from, length) => {
        const text = list.join(' ');
        const first = from % list.length;
        const last = Math.min(list.length, first + 1 + (length % 4));
        const start = list.slice(0, first).join(' ').length + (first ? 1 : 0);
        const range = { start, end: start + list.slice(first, last).join(' ').length };
        expect(findQuote(text, describeRange(text, range))).toEqual([range]);
      }),
    );
  });

  test('takes the shortest context', () => {
    expect(describeRange('a tale, a tale', { start: 10, end: 14 })).toEqual({ exact: 'tale', prefix: 'tale, a ' });
    expect(describeRange('one two', { start: 0, end: 3 })).toEqual({ exact: 'one' });
  });

  test('refuses a range without words', () => {
    expect(() => describeRange('a  b', { start: 1, end: 3 })).toThrow(RangeError);
  });
});
