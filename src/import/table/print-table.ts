import { column, printCsv } from '../../formats/tables/csv.ts';
import type { Snapshot } from '../../edit/change-content.ts';
import { printCellOf } from './cells.ts';
import { TABLE_COLUMNS, type TableKind } from './columns.ts';
import { listEntries, type FiledEntry } from './entries.ts';

/** Print the entries of a kind as a table to be edited in a spreadsheet: one row each. */
export function printTable(kind: TableKind, content: Snapshot): { text: string; count: number } {
  const entries = listEntries(kind, content);
  const columns = TABLE_COLUMNS[kind].map((it) => column<FiledEntry>(it.name, '', ({ entry }) => printCellOf(entry, it)));
  return { text: printCsv(columns, entries), count: entries.length };
}
