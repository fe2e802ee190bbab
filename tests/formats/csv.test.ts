import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printCsv, type Column } from '../../src/formats/tables/csv.ts';
import { readCsv } from './read-csv.ts';
import { stringsIn } from '../../src/strings/index.ts';

const column = (name: string): Column<Record<string, string | number | null>> => ({
  name,
  description: `The ${name}.`,
  datatype: 'string',
  cell: (row) => row[name],
});

test.each([
  ['plain words', 'plain words'],
  ['a, b', '"a, b"'],
  ['he said "no"', '"he said ""no"""'],
  ['two\nlines', '"two\nlines"'],
  ['two\rlines', '"two\rlines"'],
  [null, ''],
  [0, '0'],
  ['“quoted”', '“quoted”'],
  ['two\rlines', '"two\rlines"'],
  ['=HYPERLINK("http://x.example")', `"'=HYPERLINK(""http://x.example"")"`],
  ['-high', "'-high"],
  ['@Port', "'@Port"],
  ['\tx', "'\tx"],
  ['＝1', "'＝1"],
  ["'=1", "''=1"],
  ["'90s", "'90s"],
  ['a=1', 'a=1'],
  [-3, '-3'],
])('a cell of %o', (cell, printed) => {
  expect(printCsv([column('a')], [{ a: cell }])).toBe(`\uFEFFa\r\n${printed}\r\n`);
});

test('no cell of text is a formula, and each is read back as the note says', () => {
  const [, pattern = ''] = /matches (\S+)\.$/.exec(stringsIn('en').tables.guardNote) ?? [];
  const texts = fc.array(fc.constantFrom(...'=+-@\t\r\n＝＋－＠\'",;a1 '), { minLength: 1, maxLength: 6 }).map((it) => it.join(''));
  fc.assert(
    fc.property(fc.array(texts, { minLength: 1 }), (cells) => {
      const [, ...rows] = readCsv(
        printCsv(
          [column('a'), column('b')],
          cells.map((it) => ({ a: it, b: 'x' })),
        ),
      );
      expect(rows.filter(([cell = '']) => /^[=+\-@\t\r\n＝＋－＠]/.test(cell))).toEqual([]);
      expect(rows.map(([cell = '']) => (new RegExp(pattern).test(cell) ? cell.slice(1) : cell))).toEqual(cells);
    }),
  );
});
