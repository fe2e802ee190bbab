import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { appendEntry, appendItem, removeItem, setKeys, type Values } from '../../src/edit/edit-yaml.ts';
import type { Path } from '../../src/read/parse-yaml.ts';

/** Edits as data: what is done to a text, and the whole text that comes out. */
interface Case {
  name: string;
  text: string;
  set?: { path: Path; values: Values; remove?: string[]; after: string };
  remove?: Path;
  append?: unknown;
  /** The list to which a value is added; without it an entry is added to the file. */
  path?: Path;
  result: string;
}

const cases = parse(readFileSync(join(import.meta.dirname, 'edits.yaml'), 'utf8')) as Case[];

describe('editing YAML in its text', () => {
  test.each(cases)('$name', ({ text, set, remove, append, path, result }) => {
    const values = { ...set?.values, ...Object.fromEntries((set?.remove ?? []).map((key) => [key, undefined])) };
    const edit = () => {
      if (set) return setKeys(text, set.path, values, set.after);
      if (remove) return removeItem(text, remove);
      return path ? appendItem(text, path, append) : appendEntry(text, append);
    };
    const edited = edit();
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
