import { describe, expect, test } from 'vitest';
import { compile } from '../../src/compile.ts';
import { printCsv, printCsvMetadata, type Column } from '../../src/export/csv.ts';
import { printFigureReadme } from '../../src/export/figure-readme.ts';
import { describeFigureTable, listFigureColumns, listFigureRows } from '../../src/export/figure-table.ts';
import { copyMini } from '../mini.ts';

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
  [null, ''],
  [0, '0'],
  ['“quoted”', '“quoted”'],
])('a cell of %o', (cell, printed) => {
  expect(printCsv([column('a')], [{ a: cell }])).toBe(`a\r\n${printed}\r\n`);
});

describe('the figures of the mini-briefing', async () => {
  const { briefing } = await compile(await copyMini());
  if (!briefing) throw new Error('no briefing');
  const columns = listFigureColumns(briefing, 'https://x.example');
  const rows = listFigureRows(briefing);

  test('have a row for each place, and every row as many cells as there are columns', () => {
    expect(rows).toHaveLength(briefing.figures.reduce((sum, { places }) => sum + places.length, 0));
    const [head, first] = printCsv(columns, rows).split('\r\n');
    expect(head?.split(',')).toEqual(columns.map(({ name }) => name));
    expect(first).toBe(
      'F1,1,blocked-berths,number,Berths out of use,12,,,,berths,,,,,,In May,,,,A,A¶1,"In May, 12",A dredging crew > Alder Gazette > The author of article A,unnamed,Ch1,,https://x.example/articles/harbor/#figure-blocked-berths-p1',
    );
  });

  test('have metadata that name the same columns, and a key that tells rows apart', () => {
    const facts = describeFigureTable(briefing);
    const metadata = JSON.parse(printCsvMetadata(columns, facts)) as {
      url: string;
      tableSchema: { columns: { name: string }[]; primaryKey: string[] };
    };
    expect(metadata.url).toBe('figures.csv');
    expect(metadata.tableSchema.columns.map(({ name }) => name)).toEqual(columns.map(({ name }) => name));
    const key = columns.filter(({ name }) => metadata.tableSchema.primaryKey.includes(name));
    expect(new Set(rows.map((row) => key.map(({ cell }) => cell(row)).join(' '))).size).toBe(rows.length);
  });

  test('have a README that names every column', () => {
    const readme = printFigureReadme(columns, describeFigureTable(briefing));
    for (const { name } of columns) expect(readme).toContain(`| \`${name}\` |`);
  });
});
