import type { z } from 'zod';
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
  return Object.hasOwn(shapeOf(kind, entry), key);
}

/** Tell what an empty cell writes: nothing, or where the key must be there `null`, or an empty text, which the schema refuses in its cell. */
export function emptyValue(
  kind: TableKind,
  entry: Readonly<Record<string, unknown>>,
  { path: [key, inner] }: TableColumn,
): null | '' | undefined {
  if (inner !== undefined) return kind === 'claim' && inner === 'edtf' ? null : undefined;
  const schema = shapeOf(kind, entry)[key];
  if (!schema || schema.safeParse(undefined).success || (kind === 'figure' && entry['kind'] === 'number' && key === 'value'))
    return undefined;
  return schema.safeParse(null).success ? null : '';
}

function shapeOf(kind: TableKind, entry: Readonly<Record<string, unknown>>): Readonly<Record<string, z.ZodType>> {
  switch (kind) {
    case 'claim':
      return claim.shape;
    case 'source':
      return source.shape;
    case 'figure': {
      const shapes: Readonly<Record<string, Readonly<Record<string, z.ZodType>>>> = {
        number: numberFigure.shape,
        date: dateFigure.shape,
        vague: vagueFigure.shape,
      };
      return shapes[String(entry['kind'])] ?? {};
    }
  }
}
