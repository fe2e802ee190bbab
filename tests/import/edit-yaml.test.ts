import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { addItem, arrangeItems, removeItem, setValue } from '../../src/import/edit-yaml.ts';

/** Lists as people write them. */
const LISTS: [string, string, string[]][] = [
  ['indented', 'a: 1\nlist:\n  - one\n  - two # the second\n# about b\nb: 2\n', ['list']],
  ['not indented', 'list:\n- one\n-   two\n\nb: 2\n', ['list']],
  ['in brackets', 'list: [one, "two"] # both\nb: 2\n', ['list']],
  ['empty', 'list: []\nb: 2\n', ['list']],
  ['at the top, with empty lines', '# sources\n- one\n\n- >-\n  two\n  lines\n\n# end\n', []],
  ['at the top, without a line end', '- one\n- two', []],
  ['at the top, empty', '[]\n', []],
  ['with line ends of Windows', 'list:\r\n  - one\r\n  - two\r\nb: 2\r\n', ['list']],
];

describe.each(LISTS)('a list that is %s', (_, yaml, path) => {
  const listOf = (text: string) => (path.length ? (parse(text) as { list: unknown[] }).list : (parse(text) as unknown[]));

  test('takes an item and gives it back without a trace', () => {
    const added = addItem(yaml, path, 'three');
    expect(listOf(added)).toEqual([...listOf(yaml), 'three']);
    expect(removeItem(added, path, listOf(yaml).length)).toBe(yaml);
    for (const line of yaml.split('\n').filter((it) => it.startsWith('#') || it.startsWith('b:'))) expect(added).toContain(line);
  });
});

test('an item that is kept is kept as it is written', () => {
  const yaml = 'list:\n  - {n: 1} # one\n  - n: 2\n    note: >-\n      two\n      lines\nb: 2\n';
  expect(arrangeItems(yaml, ['list'], [1, { n: '1a' }, 0])).toBe(
    'list:\n  - n: 2\n    note: >-\n      two\n      lines\n  - n: 1a\n  - {n: 1} # one\nb: 2\n',
  );
});

test('a value is set, and what stands beside it stays', () => {
  expect(setValue('a:\n  b: null # not stated\n  c: 1\n', ['a', 'b'], 'x: y')).toBe('a:\n  b: "x: y" # not stated\n  c: 1\n');
});
