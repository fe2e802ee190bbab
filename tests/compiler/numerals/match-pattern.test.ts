import { expect, test } from 'vitest';
import { matchPattern } from '../../../src/compiler/numerals/match-pattern.ts';

test.each<[pattern: string, text: string, found: string[]]>([
  ['db*', 'both (db1), db-main and adb2', ['(db1),', 'db-main']],
  ['* GB', 'of 300 GB, 5 GB.', ['300 GB,', '5 GB.']],
  ['one of them', 'One  of\nthem, and one of the', ['One  of\nthem,']],
  ['node-*-a', 'node-1-a node-1-b node--a', ['node-1-a', 'node--a']],
  ['“12”', 'said "12"', ['"12"']],
  ['v*.*', 'v1.2 and v1', ['v1.2']],
  ['***', 'any', ['any']],
  ['3.5', '(3.5), 3.50', ['(3.5),']],
])('%j in %j', (pattern, text, found) => {
  expect(matchPattern(text, pattern).map(({ start, end }) => text.slice(start, end))).toEqual(found);
});

test('a pattern of many stars takes a long word no longer than its length', () => {
  expect(matchPattern('a'.repeat(20_000), `${'*a'.repeat(99)}*b`)).toEqual([]);
}, 30_000);
