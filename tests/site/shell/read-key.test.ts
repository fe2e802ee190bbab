import { expect, test } from 'vitest';
import { readKey } from '../../../src/site/base/read-key.ts';

const press = (init: Partial<KeyboardEvent>) =>
  readKey({ key: '', code: '', shiftKey: false, isComposing: false, keyCode: 0, ...init } as KeyboardEvent);

test.each<[string, Partial<KeyboardEvent>, string | null]>([
  ['a Latin letter, wherever it stands', { key: 'n', code: 'KeyB' }, 'n'],
  ['a Russian letter by its place', { key: 'т', code: 'KeyN' }, 'n'],
  ['an Arabic letter by its place', { key: 'ؤ', code: 'KeyC' }, 'c'],
  ['two letters of one key', { key: 'لا', code: 'KeyB' }, 'b'],
  ['a capital', { key: 'Т', code: 'KeyN', shiftKey: true }, 'N'],
  ['a sign by its place', { key: 'ظ', code: 'Slash' }, '/'],
  ['a sign with the shift key', { key: '؟', code: 'Slash', shiftKey: true }, '?'],
  ['a sign that is another on a Latin keyboard', { key: '-', code: 'Slash' }, '-'],
  ['a named key', { key: 'Escape', code: 'Escape' }, 'Escape'],
  ['a letter that an input method puts together', { key: 'n', code: 'KeyN', isComposing: true }, null],
  ['the key that ends it', { key: 'Enter', code: 'Enter', keyCode: 229 }, null],
])('%s', (_name, init, key) => {
  expect(press(init)).toBe(key);
});
