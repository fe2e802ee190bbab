import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { appendEntry, removeItem, setKeys, type Values } from '../../src/edit/edit-yaml.ts';
import type { Path } from '../../src/read/parse-yaml.ts';

/** Edits as data: what is done to a text, and the whole text that comes out. */
interface Case {
  name: string;
  text: string;
  set?: { path: Path; values: Values; remove?: string[]; after: string };
  remove?: Path;
  append?: unknown;
  result: string;
}

const cases = parse(readFileSync(join(import.meta.dirname, 'edits.yaml'), 'utf8')) as Case[];

describe('editing YAML in its text', () => {
  test.each(cases)('$name', ({ text, set, remove, append, result }) => {
    const values = { ...set?.values, ...Object.fromEntries((set?.remove ?? []).map((key) => [key, undefined])) };
    const edited = set ? setKeys(text, set.path, values, set.after) : remove ? removeItem(text, remove) : appendEntry(text, append);
    expect(edited).toBe(result);
    expect(() => {
      parse(edited);
    }).not.toThrow();
  });

  test('refuses what it cannot edit in place', () => {
    expect(() => setKeys('- { exact: a }\n', [0], { exact: 'b' }, 'exact')).toThrow(RangeError);
    expect(() => removeItem('[a, b]\n', [0])).toThrow(RangeError);
  });
});
