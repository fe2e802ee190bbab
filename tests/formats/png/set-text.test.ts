import { describe, expect, test } from 'vitest';
import { fitText } from '../../../src/formats/png/fit-text.ts';
import { measureLine, setLines } from '../../../src/formats/png/set-lines.ts';
import { spell } from '../../../src/formats/png/spell.ts';
import { NOTES, TITLE, WORDS } from '../../../src/formats/png/styles.ts';
import { makeTypefaces } from '../../../src/formats/png/typeface.ts';

const typefaces = makeTypefaces();
const serif = typefaces(WORDS);

describe('letters', () => {
  test.each([WORDS, TITLE, NOTES])('transliterated Arabic is set in $family (italic: $italic)', (style) => {
    const typeface = typefaces(style);
    for (const letter of 'āĀīūḥḤṣḍṭẓʿʾġšḫǧēōßéłığ’“”…–¶') {
      expect(typeface.has(letter), letter).toBe(true);
      expect(typeface.setWord(letter).advance, letter).toBeGreaterThan(0.1);
      expect(typeface.setWord(letter).parts.length, letter).toBeGreaterThan(0);
    }
  });

  test.each([
    ['letters with combining marks are composed', 'a\u0304l-Baghda\u0304di\u0304', 'āl-Baghdādī'],
    ['signs without a shape go', 'soft\u00adhy\u200bphen\ufe0f', 'softhyphen'],
    ['white space is one space, and one that does not break stays', 'a\n  b\u202fc', 'a b\u00a0c'],
    ['words in other scripts are left out, and said to be', 'the word خلافة داعش means', 'the word […] means'],
    ['so is what is no letter', 'fire 🔥 and עברית', 'fire […] and […]'],
    ['the signs of the kinds are drawn', '◆ ● ■', '◆ ● ■'],
    ['Greek and Cyrillic are in the fonts', 'λόγος и слово', 'λόγος и слово'],
  ])('%s', (_, text, spelled) => {
    expect(spell(text, serif)).toBe(spelled);
  });
});

describe('lines', () => {
  test('break between words, and within a word only where it is wider than a line', () => {
    const text = `Deir al-Zour ${'x'.repeat(40)} and Raqqa`;
    const lines = setLines(text, serif, 40, 300);
    expect(lines[0]).toBe('Deir al-Zour');
    expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    for (const line of lines) expect(measureLine(line, serif, 40), line).toBeLessThanOrEqual(300);
  });

  test('of no words are none', () => {
    expect(setLines(' \n ', serif, 40, 300)).toEqual([]);
  });
});

describe('a text', () => {
  const room = { width: 400, height: 100, sizes: [60, 40, 20], leading: 1.25 };

  test.each([
    ['short', 'Mud', 60],
    ['longer', 'The mud wins every year', 40],
    ['long', 'The mud wins every year, and the ships have to go elsewhere', 20],
  ])('that is %s is set as large as it fits', (_, text, size) => {
    const fitted = fitText(text, serif, room);
    expect(fitted.size).toBe(size);
    expect(fitted.lines.join(' ')).toBe(text);
    expect(fitted.height).toBeLessThanOrEqual(room.height);
  });

  test.each([
    ['at the end of a sentence', `${'The mud wins every year. '.repeat(5)}${'Ships leave '.repeat(9)}`, /year\. …$/],
    ['at a word where no sentence ends in reach', 'ships leave the harbor '.repeat(30), /(ships|leave|the|harbor) …$/],
    ['without a comma before the sign', 'ships, '.repeat(90), /ships …$/],
    ['within a word that is all there is', 'x'.repeat(900), /^x[x ]*…$/],
    ['with its quotation closed', `They said: “${'ships leave '.repeat(40)}”`, / …”$/],
  ])('that does not fit is cut %s', (_, text, end) => {
    const { lines, height } = fitText(text, serif, room);
    expect(lines.join(' ')).toMatch(end);
    expect(lines.length).toBeGreaterThan(2);
    expect(height).toBeLessThanOrEqual(room.height);
  });
});
