import { stringsOf } from '../../strings/index.ts';
import type { Table } from './csv.ts';
import type { FigureRow } from './figure-table.ts';

/** Print how to read the table of figures, for a file beside it. */
export function printFigureReadme({ columns, facts }: Table<FigureRow>): string {
  const rows = columns.map((it) => `| \`${it.name}\` | ${it.datatype} | ${it.description.replaceAll('|', '\\|')} |`);
  return stringsOf(facts).tables.figureReadme({ ...facts, columns: rows });
}
