import { basename } from 'node:path';
import { TABLE_KINDS, type TableKind } from '../../import/spreadsheet.ts';
import { UsageError } from '../../compiler/problems/usage-error.ts';
import { KINDS } from '../../model/kinds.ts';

/** The names of tables: `claims.csv`. */
export const TABLES = TABLE_KINDS.map((kind) => `${KINDS[kind].plural}.csv`);

/**
 * Tell which kind of entry a table has by how its name begins: `claims.csv`, `claims-edited.csv`.
 *
 * @throws {UsageError} if it has none
 */
export function tableKindOf(file: string): TableKind {
  const kind = TABLE_KINDS.find((it) => basename(file).startsWith(KINDS[it].plural));
  if (!kind || !file.toLowerCase().endsWith('.csv'))
    throw new UsageError(`Unexpected table \`${file}\`, expected one of ${TABLES.join(', ')}`);
  return kind;
}
