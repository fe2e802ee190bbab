import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { FIELDS } from '../../src/authoring/server/fields.ts';
import { keysOf, schemaOf, SUBJECT_KINDS } from '../../src/edit/edit-entries.ts';
import type { Field } from '../../src/authoring/messages.ts';
import { tidyFigure } from '../../src/authoring/server/tidy-figure.ts';

/** Keys that no form asks for: they are given once, or what stands under them is edited in another way. */
const ELSEWHERE = ['id', 'code', 'evidence', 'places', 'paragraphs', 'waived', 'number'];
/** Facts of the file, which the import has written. */
const OF_IMPORT = ['document.file', 'document.sha256', 'document.words', 'document.paragraphs'];

interface Schema {
  properties?: Record<string, Schema>;
  anyOf?: Schema[];
  oneOf?: Schema[];
  items?: Schema;
  type?: string;
}

/** List the keys of a schema, those within objects and lists of objects included. */
function keysIn(schema: Schema, before = ''): string[] {
  const own = Object.entries(schema.properties ?? {}).flatMap(([key, value]) => [before + key, ...keysIn(value, `${before}${key}.`)]);
  const parts = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.items?.properties ? [schema.items] : [])];
  return [...new Set([...own, ...parts.flatMap((it) => keysIn(it, before))])];
}

const keysAsked = (fields: readonly Field[], before = ''): string[] =>
  fields.flatMap((field) => [
    before + field.key,
    ...(field.type === 'group' || field.type === 'rows' ? keysAsked(field.fields, `${before}${field.key}.`) : []),
    ...(field.type === 'steps' ? ['source', 'reason'].map((key) => `${before}${field.key}.${key}`) : []),
  ]);

describe.each(SUBJECT_KINDS)('the form for a %s', (kind) => {
  const schema = z.toJSONSchema(schemaOf(kind), { io: 'input', unrepresentable: 'any' }) as Schema;
  const wanted = keysIn(schema).filter((key) => !ELSEWHERE.includes(key.split('.')[0] ?? key) && !OF_IMPORT.includes(key));

  test('asks for every key of the schema, and no other', () => {
    expect(wanted.length).toBeGreaterThan(4);
    expect(keysAsked(FIELDS[kind]).sort()).toEqual(wanted.sort());
  });

  test('every key has its place in the order in which a person writes', () => {
    const top = keysIn(schema).filter((key) => !key.includes('.'));
    expect(top.filter((key) => !keysOf(kind).includes(key))).toEqual([]);
  });
});

test.each([
  [
    { kind: 'number', value: '120', reason: 'x' },
    { kind: 'number', value: 120 },
  ],
  [
    { kind: 'number', value: null, min: 3 },
    { kind: 'number', min: 3 },
  ],
  [
    { kind: 'date', value: '', min: 3 },
    { kind: 'date', value: null },
  ],
  [
    { kind: 'date', value: 2009 },
    { kind: 'date', value: '2009' },
  ],
  [
    { kind: 'vague', value: 3, unit: 'men' },
    { kind: 'vague', unit: 'men' },
  ],
  [{ quantity: 'x' }, { quantity: 'x' }],
])('of a figure %j only what its kind has is kept', (values, wanted) => {
  expect(JSON.parse(JSON.stringify(tidyFigure(values)))).toEqual(wanted);
});
