import { describe, expect, test } from 'vitest';
import { license, licenseOf } from '../../src/model/license.ts';

test.each([
  ['CC-BY-4.0', 'CC BY 4.0', 'Creative Commons Attribution 4.0 International', 'https://creativecommons.org/licenses/by/4.0/'],
  [
    'CC-BY-NC-SA-3.0',
    'CC BY-NC-SA 3.0',
    'Creative Commons Attribution Non Commercial Share Alike 3.0 Unported',
    'https://creativecommons.org/licenses/by-nc-sa/3.0/',
  ],
  ['CC0-1.0', 'CC0 1.0', 'Creative Commons Zero v1.0 Universal', 'https://creativecommons.org/publicdomain/zero/1.0/'],
  ['MIT', 'MIT', 'MIT License', 'https://opensource.org/license/mit/'],
])('%s is known by its id', (id, short, name, url) => {
  expect(license.safeParse(id).success).toBe(true);
  expect(licenseOf({ license: id })).toEqual({ id, short, name, url });
});

test('a licence without an id is known by its address, and none is made up', () => {
  const url = 'https://desk.example/terms';
  expect(license.safeParse(url).success).toBe(true);
  expect(licenseOf({ license: url })).toEqual({ id: null, short: url, name: url, url });
  expect(licenseOf({})).toBe(null);
});

describe('is refused', () => {
  test.each(['', 'CC BY 4.0', 'cc-by-4.0', 'CC-BY-4', 'constructor', '__proto__', 'https://', 'javascript:alert(1)', 'example.org/terms'])(
    '`%s`',
    (stated) => {
      expect(license.safeParse(stated).success).toBe(false);
    },
  );
});
