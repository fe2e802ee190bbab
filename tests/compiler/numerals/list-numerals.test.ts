import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../../src/compiler/markdown/parse-markdown.ts';
import { readMarks } from '../../../src/compiler/numerals/block-marks.ts';
import { listNumerals } from '../../../src/compiler/numerals/list-numerals.ts';

interface Case {
  text: string;
  counts: string[];
  language?: string;
}
const CASES = parse(readFileSync(join(import.meta.dirname, 'numerals.yaml'), 'utf8')) as Case[];

test.each(CASES)('in $text: $counts', ({ text, counts, language = 'en' }) => {
  const found = listNumerals(text, language);
  expect(found.map((it) => it.text)).toEqual(counts);
  for (const { start, end, parts } of found)
    for (const part of parts) expect(start <= part.start && part.start < part.end && part.end <= end).toBe(true);
});

describe('in Markdown', () => {
  test.each<[markdown: string, counts: string[]]>([
    ['The host `db2:5432` has a limit of `8000`, in 3 places.', ['8000', '3']],
    ['- (1) first of 3\n- 2) second of 4', ['3', '4']],
    ['| a | b |\n|---|---|\n| 1. one of them | 5 |', ['5']],
    ['One line  \n2. Another of 7', ['One', '7']],
    ['Said so[^1] of 30.\n\n[^1]: 1. There were 12.', ['30', '12']],
    ['Soft\n12. They left', ['12']],
  ])('%j: %j', (markdown, counts) => {
    const { blocks } = parseMarkdown('a.md', markdown);
    expect(blocks.flatMap(({ tree, text }) => listNumerals(text, 'en', readMarks(tree))).map((it) => it.text)).toEqual(counts);
  });
});

/** What made patterns try every way of splitting it; without a bound, the last of them takes minutes. */
const HOSTILE = ['1.', 'a-1', 'a/', '0 ', 'sections 3, ', 'one of ', 'a.1_', '1a', '0:', 'aB', '-.', 'a@', '1,', '§ 1, '];
test.each(HOSTILE)(
  'a text of nothing but %j is read',
  (piece) => {
    expect(Array.isArray(listNumerals(piece.repeat(3000), 'en'))).toBe(true);
  },
  60_000,
);
