import { z } from 'zod';
import { claim } from '../../model/claim.ts';
import { dateFigure, figure, numberFigure, vagueFigure } from '../../model/figure.ts';
import { source } from '../../model/source.ts';

/** The kinds whose entries can be edited in a spreadsheet. */
export const TABLE_KINDS = ['claim', 'source', 'figure'] as const;
export type TableKind = (typeof TABLE_KINDS)[number];

/** A key of an entry as a column: one in a group of keys has both names, `when.text`. */
export interface TableColumn {
  name: string;
  /** The key, and within it the key of a group. */
  path: readonly [key: string, inner?: string];
  /** How a cell holds its value. `list`: texts with `; ` between them; `shown`: only shown, never written. */
  type: 'text' | 'number' | 'boolean' | 'list' | 'shown';
}

const texts = (...names: string[]) => names.map((name) => makeColumn(name, 'text'));

function makeColumn(name: string, type: TableColumn['type']): TableColumn {
  const [key = name, inner] = name.split('.');
  return { name, path: inner === undefined ? [key] : [key, inner], type };
}

/** The columns of each table, in their order. What several words each have, places and chains, is shown and stays in the file. */
export const TABLE_COLUMNS: Readonly<Record<TableKind, readonly TableColumn[]>> = {
  claim: [
    ...texts('id', 'code', 'label', 'statement', 'type', 'hedge', 'when.text', 'when.edtf', 'when.reason', 'when.after', 'where', 'note'),
    makeColumn('places', 'shown'),
    makeColumn('words', 'shown'),
  ],
  source: [
    ...texts('id', 'code', 'name'),
    makeColumn('aliases', 'list'),
    ...texts('kind', 'identity', 'role', 'outlet', 'note'),
    makeColumn('places', 'shown'),
    makeColumn('words', 'shown'),
  ],
  figure: [
    ...texts('id', 'code', 'kind', 'quantity', 'qualifier'),
    // Of a date the value is a text: its schema tells.
    ...['value', 'min', 'max'].map((name) => makeColumn(name, 'number')),
    makeColumn('exclusive', 'boolean'),
    ...texts('unit', 'population', 'actor', 'period.text', 'period.from', 'period.to', 'period.reason', 'where', 'reason', 'reads', 'note'),
    makeColumn('places', 'shown'),
    makeColumn('words', 'shown'),
  ],
};

/** What an entry of a kind keeps. */
export const TABLE_SCHEMAS: Readonly<Record<TableKind, z.ZodType>> = { claim, source, figure };

/** Find out whether an entry may have a column, so that an empty cell of another kind of figure says nothing. */
export function hasColumn(kind: TableKind, entry: Readonly<Record<string, unknown>>, { path: [key] }: TableColumn): boolean {
  if (kind !== 'figure') return true;
  const schemas: Record<string, z.ZodObject> = { number: numberFigure, date: dateFigure, vague: vagueFigure };
  return Object.hasOwn(schemas[String(entry['kind'])]?.shape ?? {}, key);
}

/** Whether an empty cell is written as `null`, since the key must be there. */
export function isNullable(kind: TableKind, entry: Readonly<Record<string, unknown>>, { path: [key, inner] }: TableColumn): boolean {
  if (kind === 'source') return key === 'role';
  if (kind === 'claim') return inner === 'edtf';
  return key === 'value' && entry['kind'] === 'date';
}
