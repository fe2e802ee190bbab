import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { findNumerals } from '../../../../src/compiler/anchor/find-numerals.ts';
import { listNumerals } from '../../../../src/compiler/numerals/list-numerals.ts';
import { printAmounts, printDates, printNumerals } from './readings.ts';

interface Table {
  amounts: [text: string, reading: string][];
  numerals: [text: string, ...numerals: string[]][];
  dates: [text: string, reading: string][];
}

const TABLES = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.yaml'))
  .map((file): [language: string, table: Table] => [
    file.replace('.yaml', ''),
    parse(readFileSync(join(import.meta.dirname, file), 'utf8')) as Table,
  ]);

describe.each(TABLES)('%s', (language, { amounts, numerals, dates }) => {
  test.each(amounts)('%s: %s', (text, reading) => expect(printAmounts(text, language)).toBe(reading));
  test.each(numerals)('in %s', (text, ...found) => expect(printNumerals(text, language)).toEqual(found));
  test.each(dates)('on %s: %s', (text, reading) => expect(printDates(text, language)).toBe(reading));

  test('numerals and their parts stand in the text as written', () => {
    for (const [text] of [...amounts, ...numerals, ...dates]) {
      for (const it of findNumerals(text, language)) expect(text.slice(it.start, it.end)).toBe(it.text);
      for (const it of listNumerals(text, language)) {
        expect(text.slice(it.start, it.end)).toBe(it.text);
        for (const part of it.parts) expect(it.start <= part.start && part.start < part.end && part.end <= it.end).toBe(true);
      }
    }
  });
});

/** Digits of any script, by the separators of the language or by those that are the same in all. */
test.each<[language: string, text: string, reading: string]>([
  ['ar', '٢٧٥٠', '2750'],
  ['ar-EG', '٢٬٧٥٠٫٥', '2750.5'],
  ['ar-EG', '1,200,000.50', '1200000.5'],
  ['fa', '۲۷۵۰', '2750'],
  ['fa', '۲٬۷۵۰ نفر', '2750'],
  ['fa', '۳۰٪', '30 %'],
  ['ur', '۱,۲۰۰', '1200'],
  ['hi', 'लगभग २,७५० लोग', '2750'],
  ['hi', '12,00,000', '1200000'],
  ['en-IN', '12,00,000', '1200000'],
  ['bn', '২৭৫০', '2750'],
  ['th', '๒,๗๕๐ คน', '2750'],
  ['zh', '２，７５０', '2750'],
  ['en', '２７５０ men', '2750'],
  ['en', '٢٧٥٠ men', '2750'],
  ['ru', '1 200 000,50', '1200000.5'],
  ['de-CH', '1’200’000.50', '1200000.5'],
  ['en', '1.200,5', 'none'],
  ['fr', '1,200,000', 'none'],
  // Nothing is guessed where no words are known.
  ['fa', 'سی نفر', 'none'],
  ['ru', 'тридцать человек', 'none'],
  ['hi', 'तीस लोग', 'none'],
])('%s %s: %s', (language, text, reading) => expect(printAmounts(text, language)).toBe(reading));

test.each<[language: string, text: string, reading: string]>([
  ['fa', '۲۰۱۵-۰۲-۰۳', '2015-02-03'],
  ['fa', '۱۲ بهمن ۱۳۹۳', '1393'],
  ['ar-SA', '٣ فبراير ٢٠١٥', '2015-02-03'],
  ['ru', '5 мая 2014', '2014-05-05'],
])('in %s on %s: %s', (language, text, reading) => expect(printDates(text, language)).toBe(reading));

/** What made patterns try every way of splitting it. */
const HOSTILE: Readonly<Record<string, readonly string[]>> = {
  ar: ['و', 'ال', 'وخمسون', 'من ', '٣/'],
  de: ['ein', 'einund', 'acht ', 'die ', 'hunderttausend'],
  es: ['y uno ', 'mil ', 'en el ', '1.'],
  fr: ["d'", 'quatre-vingt-', 'un a-', 'mille '],
  zh: ['一', '分之', '百分之', '3万', '多名', '三点'],
};
test.each(Object.entries(HOSTILE).flatMap(([language, pieces]) => pieces.map((piece) => [language, piece] as const)))(
  'a text in %s of nothing but %j is read',
  (language, piece) => expect(Array.isArray(listNumerals(piece.repeat(3000), language))).toBe(true),
  60_000,
);
