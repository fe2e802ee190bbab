import { unguard } from '../../formats/tables/csv.ts';
import type { TableColumn } from './columns.ts';

/** An entry as its file has it, before the schema fills what it leaves out. */
export type RawEntry = Readonly<Record<string, unknown>>;

/** What stands between the texts of a list. */
const SEPARATOR = '; ';

/** Take the value of a column from an entry; undefined where it has none. */
export function valueIn(entry: RawEntry, { path: [key, inner] }: TableColumn): unknown {
  const value = entry[key];
  if (inner === undefined) return value ?? undefined;
  return typeof value === 'object' && value !== null ? ((value as RawEntry)[inner] ?? undefined) : undefined;
}

/** Print the cell of an entry; empty where it has no value. */
export function printCellOf(entry: RawEntry, column: TableColumn): string {
  if (column.type === 'shown') return listPlaces(entry, column.name);
  const value = valueIn(entry, column);
  if (value === undefined) return '';
  return Array.isArray(value) ? value.map(String).join(SEPARATOR) : String(value);
}

function listPlaces(entry: RawEntry, name: string): string {
  const places = (entry['evidence'] ?? entry['places'] ?? []) as RawEntry[];
  return places
    .map((it) => (name === 'places' ? `${String(it['article'])}¶${String(it['paragraph'])}` : `“${String(it['exact'])}”`))
    .join(SEPARATOR);
}

/** Write a cell as spreadsheets leave it alone: line ends and white space at its ends say nothing. */
export function plain(cell: string): string {
  return unguard(cell).replace(/\r\n?/g, '\n').trim();
}

/**
 * Say whether a cell still says what the entry has: numbers and truth by what they are, since a spreadsheet writes them in
 * its own way.
 */
export function isSame(cell: string, entry: RawEntry, column: TableColumn): boolean {
  const [now, was] = [plain(cell), plain(printCellOf(entry, column))];
  if (now === was) return true;
  const value = valueIn(entry, column);
  if (typeof value === 'number') return now !== '' && Number(now) === value;
  if (typeof value === 'boolean') return now.toLowerCase() === String(value);
  return column.type === 'boolean' && value === undefined && now.toLowerCase() === 'false';
}

/** Parse what somebody wrote into a cell; what cannot be is a text, which the schema refuses. */
export function parseCell(cell: string, column: TableColumn, entry: RawEntry): string | number | boolean | string[] | undefined {
  const text = plain(cell);
  if (text === '') return undefined;
  switch (column.type) {
    case 'number':
      return entry['kind'] !== 'date' && Number.isFinite(Number(text)) ? Number(text) : text;
    case 'boolean':
      return /^true$/i.test(text) ? true : /^false$/i.test(text) ? false : text;
    case 'list':
      return text
        .split(';')
        .map((it) => it.trim())
        .filter((it) => it !== '');
    case 'text':
    case 'shown':
      return text;
  }
}
