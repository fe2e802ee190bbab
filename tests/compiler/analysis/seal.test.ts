import { describe, expect, test } from 'vitest';
import { markWords, sealedWords } from '../../../src/compiler/analysis/seal.ts';

describe('the words of a seal', () => {
  test.each([
    ['a number of members', 'that since then [a number of members] have'],
    ['he said [sic] so', 'before it [he said [sic] so]'],
    ['[sic] so', 'he [said] [[sic] so] after [it]'],
    ['', 'nothing [] here'],
  ])('%j of %j', (words, sealed) => {
    expect(sealedWords({ mark: markWords(words), words: sealed })).toBe(words);
  });

  test('a seal whose mark fits no part of it is given whole', () => {
    expect(sealedWords({ mark: '00000000', words: 'a [b] c' })).toBe('a [b] c');
  });
});
