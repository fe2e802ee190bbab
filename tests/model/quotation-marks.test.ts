import { expect, test } from 'vitest';
import { listQuoted } from '../../src/model/quotation-marks.ts';

test.each<[language: string, text: string, quoted: readonly string[]]>([
  ['English', 'It “fills” and, they say, “fills again”.', ['“fills”', '“fills again”']],
  ['one within another', 'It is “a ‘mud’ harbor” now.', ['“a ‘mud’ harbor”']],
  ['French', 'Le port « s’envase », dit-elle.', ['« s’envase »']],
  ['German', 'Der Hafen „verlandet“, sagt sie, und „verschlammt”.', ['„verlandet“', '„verschlammt”']],
  ['German, the other way', 'Der Hafen »verlandet« jedes Jahr.', ['»verlandet«']],
  ['Arabic', 'قالت إن «الطين يربح» كل عام.', ['«الطين يربح»']],
  ['Arabic, with the marks of Latin letters', 'قالت ”الطين يربح“ و“كل عام”.', ['”الطين يربح“', '“كل عام”']],
  ['Chinese', '她说:“泥沙会赢”。', ['“泥沙会赢”']],
  ['Japanese', '彼女は「泥が勝つ」と言い、『港』を書いた。', ['「泥が勝つ」', '『港』']],
  ['none', 'It’s ‘mud’, and 5" of it.', []],
])('what is quoted is found in %s', (_, text, wanted) => {
  expect(listQuoted(text).map(({ start, end }) => text.slice(start, end))).toEqual(wanted);
});

test('a quotation that is not closed goes on to the end, and tells what would close it', () => {
  expect(listQuoted('Elle dit : « le port')).toEqual([{ start: 11, end: 20, open: '«', close: '»', isClosed: false }]);
  expect(listQuoted('Sie sagt: „so“')).toEqual([{ start: 10, end: 14, open: '„', close: '“', isClosed: true }]);
});
