import { isUtf8 } from 'node:buffer';
import { CsvError, parse } from 'csv-parse/sync';
import { startOf, unexpected, type Problem, type Span } from '../../compiler/problems/problem.ts';

/** A row of a table, with the line of the file on which it begins. */
export interface TableRow {
  line: number;
  cells: readonly string[];
}

/** A table as a spreadsheet saved it. */
export interface Table {
  file: string;
  header: TableRow;
  rows: TableRow[];
}

/** Tell the place of a row in a file, or of one of its cells: the line of the row, and the number of the column, from 1. */
export function placeOf(file: string, { line }: Pick<TableRow, 'line'>, at = 0): Span {
  const point = { line, column: at + 1 };
  return { file, start: point, end: point };
}

/** Read a table, with commas, semicolons or tabs between its cells, whichever the spreadsheet writes. */
export function readTable(file: string, bytes: Buffer): { table?: Table; problems: Problem[] } {
  const text = decode(bytes);
  if (text === null)
    return {
      problems: [
        unexpected(startOf(file), 'file-is-utf8', 'bytes that are no UTF-8', 'a table in UTF-8', { hint: 'save it as “CSV UTF-8”.' }),
      ],
    };
  const first = text.slice(0, text.search(/\r|\n|$/));
  const delimiter = [',', ';', '\t'].sort((one, other) => first.split(other).length - first.split(one).length)[0] ?? ',';
  try {
    const found = parse(text, { delimiter, info: true, relax_column_count: true, skip_empty_lines: true, bom: true }) as unknown as {
      record: string[];
      info: { lines: number };
    }[];
    let line = 1;
    const rows = found.map(({ record, info }): TableRow => {
      const row = { line, cells: record };
      line = info.lines + 1;
      return row;
    });
    const [header, ...others] = rows;
    if (!header) return { problems: [unexpected(startOf(file), 'file-not-empty', 'empty file', 'a table')] };
    // A spreadsheet leaves rows of nothing at the end.
    return { table: { file, header, rows: others.filter(({ cells }) => cells.some((cell) => cell.trim() !== '')) }, problems: [] };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { problems: [unexpected(startOf(file), 'file-can-be-read', `text that is no table (${error.message})`, 'CSV')] };
  }
}

function decode(bytes: Buffer): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.subarray(2).toString('utf16le');
  return isUtf8(bytes) ? bytes.toString().replace(/^\uFEFF/, '') : null;
}
