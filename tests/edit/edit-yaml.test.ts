import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { appendEntries, appendEntry, appendItem, arrangeItems, removeItem } from '../../src/edit/edit-yaml.ts';
import { setKeys, setValue, type Values } from '../../src/edit/set-keys.ts';
import type { Path } from '../../src/compiler/read/parse-yaml.ts';

/** Edits as data: what is done to a text, and the whole text that comes out. */
interface Case {
  name: string;
  text: string;
  set?: { path: Path; values: Values; remove?: string[]; after: string };
  value?: string | number;
  remove?: Path;
  append?: unknown;
  arrange?: (number | object)[];
  /** Where a value stands, or the list that is changed; without it an entry is added to the file. */
  path?: Path;
  result: string;
}

const cases = parse(readFileSync(join(import.meta.dirname, 'edits.yaml'), 'utf8')) as Case[];

describe('editing YAML in its text', () => {
  test.each(cases)('$name', ({ text, set, value, remove, append, arrange, path, result }) => {
    const values = { ...set?.values, ...Object.fromEntries((set?.remove ?? []).map((key) => [key, undefined])) };
    const edit = () => {
      if (set) return setKeys(text, set.path, values, set.after);
      if (remove) return removeItem(text, remove);
      if (value !== undefined) return setValue(text, path ?? [], value);
      if (arrange) return arrangeItems(text, path ?? [], arrange);
      return path ? appendItem(text, path, append) : appendEntry(text, append);
    };
    expect(edit()).toBe(result);
  });

  test('refuses what it cannot edit in place', () => {
    expect(() => setKeys('- { exact: a }\n', [0], { exact: 'b' }, 'exact')).toThrow('No block mapping at 0');
    expect(() => setKeys('- exact: a\n', [0], { prefix: 'b' }, 'suffix')).toThrow('No key `suffix` at 0');
    expect(() => setValue('a: 1\n', ['b'], 2)).toThrow('Nothing at b');
    expect(() => removeItem('[a, b]\n', [2])).toThrow('Nothing at 2');
    expect(() => removeItem('a: b\n', ['a', 0])).toThrow('No list at a');
    expect(() => appendItem('list:\n', ['list'], 'a')).toThrow('No list at list');
    expect(() => removeItem('- &a one\n- two\n- *a\n', [0])).toThrow('YAML that cannot be edited as it is written');
  });
});

/** Lists as people write them. */
const LISTS: [string, string, Path][] = [
  ['indented', 'a: 1\nlist:\n  - one\n  - two # the second\n# about b\nb: 2\n', ['list']],
  ['not indented', 'list:\n- one\n-   two\n\nb: 2\n', ['list']],
  ['in brackets', 'list: [one, "two"] # both\nb: 2\n', ['list']],
  ['empty', 'list: []\nb: 2\n', ['list']],
  ['empty, with a comment', 'list: [] # none yet\n# about b\nb: 2\n', ['list']],
  ['empty, between brackets', '{ list: [], b: 2 }\n', ['list']],
  ['inside another', '- - one\n  - two\n- b\n', [0]],
  ['at the top, with empty lines', '# sources\n- one\n\n- >-\n  two\n  lines\n\n# end\n', []],
  ['at the top, without a line end', '- one\n- two', []],
  ['at the top, empty', '[]\n', []],
  ['with line ends of Windows', 'list:\r\n  - one\r\n  - two\r\nb: 2\r\n', ['list']],
];

describe.each(LISTS)('a list that is %s', (_, yaml, path) => {
  const listOf = (text: string) => path.reduce<unknown>((it, key) => (it as Record<PropertyKey, unknown>)[key], parse(text)) as unknown[];

  test.each(['three', 'said: no, [never]', { id: 'c', list: ['x', { y: '1' }] }])('takes %j and gives it back without a trace', (item) => {
    const added = appendItem(yaml, path, item);
    expect(listOf(added)).toEqual([...listOf(yaml), item]);
    expect(removeItem(added, [...path, listOf(yaml).length])).toBe(yaml);
    for (const line of yaml.split('\n').filter((it) => it.startsWith('#') || it.startsWith('b:'))) expect(added).toContain(line);
  });
});

test.each([
  '',
  '# nothing yet\n',
  '[]\n',
  '- a: 1\n',
  '- a: 1\r\n\r\n- a: 2\r\n',
  '- a: 1 # one\n\n- a: 2\n# end\n',
  '[1, 2]\n',
  '[{ a: 1 }] # flow\n',
])('several entries are added to %j as one after the other', (text) => {
  const entries = [{ a: 3, b: ['x'] }, { a: 4 }];
  expect(appendEntries(text, entries)).toBe(entries.reduce<string>(appendEntry, text));
});
