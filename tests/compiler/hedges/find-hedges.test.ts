import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { findHedges } from '../../../src/compiler/hedges/find-hedges.ts';

const TABLE = parse(readFileSync(join(import.meta.dirname, 'texts.yaml'), 'utf8')) as {
  text: string;
  language?: string;
  found: [words: string, kind: string][] | null;
}[];

test.each(TABLE)('$text', ({ text, language = 'en', found }) => {
  const hedges = findHedges(text, language);
  expect(hedges?.map(({ words, kind }) => [words, kind]) ?? null).toEqual(found);
  for (const { words, start, end } of hedges ?? []) expect(text.slice(start, end)).toBe(words);
});
