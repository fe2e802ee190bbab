import type { License } from '../../model/license.ts';
import { stringsOf } from '../../strings/index.ts';

/** A cell of a table: null where there is nothing. */
export type Cell = string | number | boolean | null | undefined;

/** A column of a table, with what CSV on the Web (W3C, 2015) says of it. */
export interface Column<Row> {
  name: string;
  /** What it holds, as a sentence. */
  description: string;
  datatype: 'string' | 'number' | 'integer' | 'boolean' | 'anyURI';
  /** What joins several values in a cell. */
  separator?: string;
  /** The column of a table of the site, by the name of its file, whose values it takes. */
  references?: { table: string; column: string };
  cell: (row: Row) => Cell;
}

/** Make a column; it holds text unless another type is given. */
export function column<Row>(
  name: string,
  description: string,
  cell: Column<Row>['cell'],
  datatype: Column<Row>['datatype'] = 'string',
): Column<Row> {
  return { name, description, datatype, cell };
}

/** Make a column whose cells hold several texts. */
export function listColumn<Row>(name: string, description: string, cell: (row: Row) => readonly string[], separator = ' '): Column<Row> {
  return { ...column<Row>(name, description, (row) => cell(row).join(separator)), separator };
}

/** What a spreadsheet takes for a formula, with the apostrophes that stand before it. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

/**
 * Print rows as CSV after RFC 4180: comma, CRLF, quotation marks where they are needed, one line of names first. No text is a
 * formula: see `guardNote` of the strings. A byte order mark stands first, without which Excel reads it in the code page of the system.
 */
export function printCsv<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const lines = [columns.map(({ name }) => name), ...rows.map((row) => columns.map(({ cell }) => cell(row)))];
  return `\uFEFF${lines.map((cells) => `${cells.map(printCell).join(',')}\r\n`).join('')}`;
}

/** Take away the apostrophe that keeps a text from being a formula: what `printCsv` put before it. */
export function unguard(text: string): string {
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
}

function printCell(cell: Cell): string {
  const plain = cell === null || cell === undefined ? '' : String(cell);
  const text = typeof cell === 'string' && FORMULA.test(cell) ? `'${plain}` : plain;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What a table is about, for its metadata. */
export interface TableFacts {
  /** The file name of the table, beside which its metadata lie. */
  file: string;
  title: string;
  description: string;
  editors: readonly string[];
  language: string;
  date: string;
  /** The licence of what is ours in it; null where none is stated. */
  license: License | null;
  /** The columns that together tell rows apart; none where no columns do. */
  primaryKey: readonly string[];
  /** What a row is about, as a template of the columns of its table: the name of the entry in linked data; null of a row about none. */
  about: string | null;
}

/** A table with all that is needed to print it. */
export interface Table<Row> {
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  facts: TableFacts;
}

/** Print the metadata of a table as CSV on the Web has it, for a file beside the table: `x.csv-metadata.json`. */
export function printCsvMetadata<Row>(columns: readonly Column<Row>[], facts: TableFacts): string {
  const { file, title, description, editors, language, date, license, primaryKey, about } = facts;
  const keys = columns.flatMap(({ name, references }) =>
    references?.table === file
      ? [{ columnReference: name, reference: { resource: references.table, columnReference: references.column } }]
      : [],
  );
  const metadata = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': language }],
    url: file,
    'dc:title': title,
    'dc:description': description,
    'dc:creator': editors,
    'dc:issued': { '@value': date, '@type': 'xsd:date' },
    ...(license && { 'dc:license': { '@id': license.url } }),
    'rdfs:comment': stringsOf({ language }).tables.guardNote,
    dialect: { encoding: 'utf-8', lineTerminators: ['\r\n'] },
    tableSchema: {
      ...(about !== null && { aboutUrl: about }),
      columns: columns.map((it) => ({
        name: it.name,
        titles: it.name,
        'dc:description': it.description,
        datatype: it.datatype,
        ...(it.separator !== undefined && { separator: it.separator }),
      })),
      ...(primaryKey.length > 0 && { primaryKey }),
      // Those that lead to another table stand in datapackage.json, which has all of them.
      ...(keys.length > 0 && { foreignKeys: keys }),
    },
  };
  return `${JSON.stringify(metadata, null, 2)}\n`;
}
