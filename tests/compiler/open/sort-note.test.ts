import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Ask } from '../../../src/compiler/open/asks.ts';
import { sortNote } from '../../../src/compiler/open/sort-note.ts';

const TABLE = parse(readFileSync(join(import.meta.dirname, 'notes.yaml'), 'utf8')) as {
  note: string;
  language?: string;
  asks: Partial<Record<Ask, string>>;
}[];

test.each(TABLE)('$note', ({ note, language = 'en-GB', asks }) => {
  expect(Object.fromEntries(sortNote(note, language).map(({ ask, text }) => [ask, text]))).toEqual(asks);
});
