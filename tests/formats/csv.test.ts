import { expect, test } from 'vitest';
import { printCsv, type Column } from '../../src/formats/tables/csv.ts';

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
])('a cell of %o', (cell, printed) => {
  expect(printCsv([column('a')], [{ a: cell }])).toBe(`a\r\n${printed}\r\n`);
});
