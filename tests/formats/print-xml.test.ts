import { parseXml, type XmlElement } from '@rgrove/parse-xml';
import fc from 'fast-check';
import { x } from 'xastscript';
import { expect, test } from 'vitest';
import { printXml } from '../../src/formats/feeds/print-xml.ts';
import { FULL } from '../full.ts';

test.each([
  ['a ]]> b & <c> "d"', 'a ]]> b & <c> "d"'],
  ['nul \0, bell \u0007, half \ud800 and \ufffe', 'nul , bell , half \ufffd and \ufffd'],
  ['a\u{1F600}é中', 'a\u{1F600}é中'],
])('%j is read again as %j', (words, read) => {
  const { root } = parseXml(printXml(x('a', { b: words }, [words])));
  expect([root?.text, root?.attributes['b']]).toEqual([read, read]);
});

test('whatever the words are, the document is well-formed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (words, value) => {
      const { root } = parseXml(printXml(x('a', { b: value }, [x('c', words), x('d')])));
      expect(root?.children.map((it) => (it as XmlElement).name)).toEqual(['c', 'd']);
    }),
    { numRuns: FULL ? 1000 : 200 },
  );
});
