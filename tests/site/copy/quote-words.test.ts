import { describe, expect, test } from 'vitest';
import { cleanWords, joinQuotations, quoteWords, type Quotation } from '../../../src/site/copy/quote-words.ts';

const TEXT = 'After two years of “nearly unchecked expansion”, the group’s men fled, said “a man” and “a boy”.';

/** Take stretches out of the text, each given by its words. */
function take(...parts: string[]): Quotation {
  return quoteWords(
    TEXT,
    parts.map((words) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length })),
  );
}

describe('whose words they are', () => {
  test.each<[string[], Quotation]>([
    [['two years of'], { words: 'two years of', wording: 'edition' }],
    [['the group’s men'], { words: 'the group’s men', wording: 'edition' }],
    [['unchecked expansion'], { words: 'unchecked expansion', wording: 'document' }],
    [['“nearly unchecked expansion”'], { words: 'nearly unchecked expansion', wording: 'document' }],
    [['“nearly unchecked'], { words: 'nearly unchecked', wording: 'document' }],
    [['of “nearly unchecked expansion”, the'], { words: 'of “nearly unchecked expansion”, the', wording: 'both' }],
    [['expansion”, the'], { words: '“expansion”, the', wording: 'both' }],
    [['of “nearly'], { words: 'of “nearly”', wording: 'both' }],
    [['“a man” and “a boy”'], { words: '“a man” and “a boy”', wording: 'both' }],
    [['unchecked', 'fled'], { words: '“unchecked” … fled', wording: 'both' }],
    [['unchecked', 'a boy'], { words: '“unchecked” … “a boy”', wording: 'both' }],
  ])('%j', (parts, quotation) => {
    expect(take(...parts)).toEqual(quotation);
  });

  test.each<[text: string, part: string, quotation: Quotation]>([
    ['Le port « s’envase », dit-elle.', 's’envase', { words: 's’envase', wording: 'document' }],
    ['Le port « s’envase », dit-elle.', 'Le port « s’envase', { words: 'Le port « s’envase»', wording: 'both' }],
    ['قالت إن «الطين يربح» كل عام.', '«الطين', { words: 'الطين', wording: 'document' }],
    ['قالت إن «الطين يربح» كل عام.', 'كل عام', { words: 'كل عام', wording: 'edition' }],
    ['彼女は「泥が勝つ」と言う。', '泥が勝つ」と', { words: '「泥が勝つ」と', wording: 'both' }],
  ])('in the marks of another language: %s, %s', (text, part, quotation) => {
    const start = text.indexOf(part);
    expect(quoteWords(text, [{ start, end: start + part.length }])).toEqual(quotation);
  });

  test('a quotation that is not closed runs to the end of its paragraph', () => {
    expect(quoteWords('He said: “All of it', [{ start: 10, end: 19 }])).toEqual({ words: 'All of it', wording: 'document' });
  });
});

describe('words of several paragraphs', () => {
  const [own, retold]: [Quotation, Quotation] = [
    { words: 'a', wording: 'document' },
    { words: 'b', wording: 'edition' },
  ];
  test.each<[Quotation[], Quotation]>([
    [[own, own], { words: 'a\na', wording: 'document' }],
    [[own, retold], { words: '“a”\nb', wording: 'both' }],
    [[retold], retold],
  ])('%j', (parts, joined) => {
    expect(joinQuotations(parts)).toEqual(joined);
  });
});

test('nothing that nobody sees is copied', () => {
  expect(cleanWords(' a\u00adb\u200b c\u00a0d\n\te\ufeff ')).toBe('ab c d e');
});
