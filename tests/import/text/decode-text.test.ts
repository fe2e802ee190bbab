import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeText } from '../../../src/import/text/decode-text.ts';

const TEXT = 'Ein Möwenei – „frisch“, 3 €.\nZweite Zeile.\n';
const windows1252 = (text: string) =>
  Buffer.from([...text].map((sign) => ({ '–': 0x96, '„': 0x84, '“': 0x93, '€': 0x80 })[sign] ?? sign.charCodeAt(0)));
const utf16 = (text: string, swap = false) => {
  const bytes = Buffer.from(text, 'utf16le');
  return swap ? bytes.swap16() : bytes;
};

test.each([
  ['UTF-8', Buffer.from(TEXT), 'UTF-8, line ends LF'],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${TEXT}`), 'UTF-8 with a byte order mark, line ends LF'],
  ['UTF-16 LE', utf16(TEXT), 'UTF-16 LE without a byte order mark, line ends LF'],
  ['UTF-16 BE', utf16(TEXT, true), 'UTF-16 BE without a byte order mark, line ends LF'],
  ['UTF-16 LE with a mark', utf16(`\ufeff${TEXT}`), 'UTF-16 LE with a byte order mark, line ends LF'],
  ['UTF-16 BE with a mark', utf16(`\ufeff${TEXT}`, true), 'UTF-16 BE with a byte order mark, line ends LF'],
  ['Windows-1252', windows1252(TEXT), 'windows-1252 (it is not UTF-8 from byte 5 on), line ends LF'],
  ['CRLF', Buffer.from(TEXT.replaceAll('\n', '\r\n')), 'UTF-8, line ends CRLF'],
  ['CR', Buffer.from(TEXT.replaceAll('\n', '\r')), 'UTF-8, line ends CR'],
  ['mixed line ends', Buffer.from(TEXT.replace('\n', '\r\n')), 'UTF-8, mixed line ends CRLF, LF'],
])('%s is recognized, and said', (_, bytes, encoding) => {
  expect(decodeText('x.txt', bytes)).toEqual({ text: TEXT, encoding, losses: [] });
});

test.each([
  [
    'a byte that is wrong in UTF-8',
    Buffer.concat([Buffer.from('Möwe für Möwe\nund '), Buffer.from([0xff]), Buffer.from('ß')]),
    'x.txt:2:5',
    'byte FF at offset 21',
    'UTF-8',
  ],
  [
    'a sign that is cut off at the end',
    Buffer.concat([Buffer.from('Möwe für Möwe'), Buffer.from([0xe2, 0x82])]),
    'x.txt:1:14',
    'byte E2 at offset 16',
    'UTF-8',
  ],
  ['a byte that no text has', Buffer.from([0x61, 0x81, 0x62]), 'x.txt:1:2', 'byte 81 at offset 1', 'UTF-8'],
  ['half a pair in UTF-16', Buffer.from([0xff, 0xfe, 0x61, 0x00, 0x00, 0xd8, 0x62, 0x00]), 'x.txt:1:', 'at offset', 'UTF-16LE'],
  ['a zero', Buffer.from('binary\0data, not a text'), 'x.txt:1:7', 'byte 00 at offset 6', 'a text'],
])('%s is located by its offset', (_, bytes, place, actual, expected) => {
  const { problem } = decodeText('x.txt', bytes);
  if (!problem) throw new Error('no problem');
  const { file, start } = problem.place;
  expect(`${file}:${start.line}:${start.column}`).toContain(place);
  expect(problem.reason).toContain(actual);
  expect(problem.reason).toContain(`expected ${expected}`);
});

test('a web page is read as it says, unless its bytes say otherwise', () => {
  const page = '<meta charset="windows-1251"><p>Мост';
  const bytes = Buffer.from([...page].map((sign) => ({ М: 0xcc, о: 0xee, с: 0xf1, т: 0xf2 })[sign] ?? sign.charCodeAt(0)));
  expect(decodeText('x.html', bytes, { isPage: true })).toEqual({
    text: page,
    encoding: 'WINDOWS-1251 (named by the page), one line',
    losses: [],
  });
  expect(decodeText('x.html', Buffer.from(`\ufeff${page}`), { isPage: true })).toMatchObject({ text: page });
});

test('any text in UTF-8 or UTF-16 with a mark comes back as it was', () => {
  const anyText = fc.string({ unit: 'binary' }).map((text) => text.replace(/[\0\r\ufeff]/g, ''));
  fc.assert(
    fc.property(anyText, fc.boolean(), (text, swap) => {
      expect(decodeText('x.txt', Buffer.from(`\ufeff${text}`))).toMatchObject({ text });
      expect(decodeText('x.txt', utf16(`\ufeff${text}`, swap))).toMatchObject({ text });
    }),
  );
});
