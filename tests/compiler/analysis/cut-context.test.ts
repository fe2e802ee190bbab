import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutContext } from '../../../src/compiler/analysis/cut-context.ts';

test.each([
  ['the sentence in the middle', 'One came. Two of them went home. Three stayed.', 'went', 'Two of them [went] home.'],
  ['a sentence that ends in a quotation', 'It is “gone”. In Syria he went on.', 'he went', 'In Syria [he went] on.'],
  ['words that end the sentence', 'One came. Two went. Three stayed.', 'Two went.', '[Two went.]'],
  ['an abbreviation ends no sentence', 'The U.S. army and its allies went.', 'allies', 'The U.S. army and its [allies] went.'],
  ['the whole text', 'went', 'went', '[went]'],
  ['a long sentence is cut at words', 'a few words before and a few words after it', 'and', '… before [and] a few …'],
])('%s', (_, text, words, wanted) => {
  const start = text.indexOf(words);
  const { before, words: found, after } = cutContext(text, { start, end: start + words.length }, wanted.includes('…') ? 9 : undefined);
  expect(`${before}[${found}]${after}`).toBe(wanted);
});

test('the words stay whole, and what stands around them is from the text', () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 6, mode: 'sentences' }), fc.nat(100), fc.nat(30), (text, from, length) => {
      const start = Math.min(from, text.length - 1);
      const end = Math.min(text.length, start + 1 + length);
      const { before, words, after } = cutContext(text, { start, end });
      expect(words).toBe(text.slice(start, end));
      expect(text).toContain(`${before.replace('… ', '')}${words}${after.replace(' …', '')}`);
    }),
  );
});
