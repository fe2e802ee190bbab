import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseUnicodeMap, printUnicodeMap } from '../../../../src/formats/pdf/document/unicode-map.ts';

test('a map is read with its ranges and ligatures', () => {
  const cmap =
    '2 beginbfchar\n<0001> <0020>\n<00A9> <02BC>\nendbfchar\n2 beginbfrange\n<0020> <0022> <0065>\n<0030> <0031> <00660069>\nendbfrange';
  expect([...parseUnicodeMap(cmap)]).toEqual([
    [1, ' '],
    [0xa9, 'ʼ'],
    [0x20, 'e'],
    [0x21, 'f'],
    [0x22, 'g'],
    [0x30, 'fi'],
    [0x31, 'fj'],
  ]);
});

test('a map that is printed is read as it was', () => {
  const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(fc.uniqueArray(fc.tuple(fc.nat(0xffff), text), { selector: ([code]) => code, maxLength: 300 }), (entries) => {
      const sorted = entries.toSorted(([one], [other]) => one - other);
      expect([...parseUnicodeMap(printUnicodeMap(new Map(entries)))]).toEqual(sorted);
    }),
  );
});
