import { create } from 'fontkit';
import { expect, test } from 'vitest';
import { FAMILIES, folderOf } from '../../../src/formats/fonts/families.ts';
import { findFonts } from '../../../src/formats/fonts/find-fonts.ts';
import { listFontFiles } from '../../../src/formats/fonts/font-package.ts';
import { listLetters } from '../../../src/formats/fonts/letters.ts';
import { isWithin, parseRanges, printPoints, printRanges } from '../../../src/formats/fonts/ranges.ts';
import { makeWebFonts } from '../../../src/formats/fonts/web-fonts.ts';
import { printWholeFonts } from '../../../src/formats/fonts/whole-fonts.ts';

const make = async (text: string) => {
  const letters = listLetters(text);
  const found = await findFonts(letters, ['en'], () => Promise.reject(new Error('no package is wanted')));
  return makeWebFonts(letters, found, '/team/', (_facts, cut) => cut());
};
const english = await make('Raqqa, “as it was”');
const arabicNames = await make('ḥadīth Ṣaydnāyā');
const russian = await make('Привет, мир');

/** The faces of a site as its styles name them, each with its font. */
const readFaces = ({ css, files }: Awaited<ReturnType<typeof make>>) =>
  [...css.matchAll(/@font-face\{font-family:"([^"]+)";font-style:(\w+);[^}]*url\("\/team\/([^"]+)"\)[^}]*unicode-range:([^}]+)\}/g)].map(
    ([, family = '', style = '', path = '', ranges = '']) => {
      const bytes = files.get(path);
      if (!bytes) throw new Error(`no file at ${path}`);
      const font = create(Buffer.from(bytes));
      if (!('characterSet' in font)) throw new Error(`a collection at ${path}`);
      return { family, style, path, ranges: parseRanges(ranges), bytes: bytes.length, font };
    },
  );
const facesBySite = new Map([english, arabicNames, russian].map((site) => [site, readFaces(site)] as const));
const facesOf = (site: Awaited<ReturnType<typeof make>>) => facesBySite.get(site) ?? [];
/** The face that a browser takes for a letter: of those that have it, the one named last. */
const faceOf = (site: Awaited<ReturnType<typeof make>>, family: string, letter: string) => {
  const point = letter.codePointAt(0) ?? 0;
  return facesOf(site).findLast(
    (face) => face.family === family && face.style === 'normal' && isWithin(face.ranges, point) && face.font.hasGlyphForCodePoint(point),
  );
};

test('the fonts of a first view are those that are loaded before, each at most 21 kB', () => {
  const first = facesOf(english).filter(({ path }) => english.preload.includes(`/team/${path}`));
  expect(first.map(({ family, style }) => [family, style])).toEqual([
    ['Briefing Serif', 'normal'],
    ['Briefing Sans', 'normal'],
  ]);
  for (const { bytes, font } of first) {
    expect(bytes).toBeLessThanOrEqual(21_000);
    expect(font.variationAxes['wght']).toMatchObject({ min: 400, max: 600 });
    for (const letter of 'azAZ09,.;“’–…') expect(font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0), letter).toBe(true);
  }
});

test('a small change of a text leaves the fonts as they are, and the same text gives the same bytes', async () => {
  const again = await make('Raqqa, “as it was” – once (1999)!');
  expect(again.css).toBe(english.css);
  expect([...again.files]).toEqual([...english.files]);
});

test('each letter of the texts is in a small file, each other letter of the font in another', () => {
  for (const family of ['Briefing Serif', 'Briefing Sans']) {
    for (const letter of 'ḥīāṢ') {
      expect(faceOf(arabicNames, family, letter)?.bytes, letter).toBeLessThan(10_000);
      expect(faceOf(english, family, letter)?.bytes, letter).toBeGreaterThan(20_000);
    }
    expect(faceOf(russian, family, 'ж')).toBeDefined();
    expect(faceOf(russian, family, 'П')?.bytes).toBeLessThan(10_000);
    expect(faceOf(english, family, 'П')).toBeUndefined(); // no text has any, and few readers type them
    const whole = listFontFiles(folderOf(Object.values(FAMILIES).find(({ name }) => name === family)?.package ?? ''), ['normal']);
    const latin = whole.find(({ subset }) => subset === 'latin');
    const letters = Array.from({ length: 0x100 - 0xa0 }, (_, at) => 0xa0 + at).filter((it) => it !== 0xad);
    expect(letters.filter((point) => isWithin(latin?.ranges ?? [], point)).length).toBe(95);
    for (const point of letters) expect(faceOf(english, family, String.fromCodePoint(point)), printPoints([point])).toBeDefined();
  }
});

test('no cut font goes by the name that its licence reserves, and each says whose it is', () => {
  for (const { font, family, style } of facesOf(arabicNames)) {
    expect(font.familyName).toBe(family);
    expect(font.fullName).toBe(`${family} ${style === 'italic' ? 'Italic' : 'Regular'}`);
    expect(font.postscriptName).not.toMatch(/source/i);
    expect(font.copyright).toMatch(/Adobe.*with Reserved Font Name/);
  }
  expect(facesOf(arabicNames).length).toBeGreaterThan(10);
});

test('while developing, the fonts are those of the packages', () => {
  const css = printWholeFonts((path) => `/@fs${path}`);
  const paths = [...css.matchAll(/url\("\/@fs([^"]+)"\)/g)].map(([, path]) => path);
  const files = Object.values(FAMILIES).flatMap((family) => listFontFiles(folderOf(family.package)));
  expect(paths.sort()).toEqual(files.map(({ path }) => path).sort());
  expect(css).toContain('--font-source-serif:"Briefing Serif","Briefing Serif fallback",Georgia,serif;');
});

test('letters are those of a text, composed, and without what no font draws', () => {
  expect(String.fromCodePoint(...listLetters('e\u0301a\u200b\u00ad\n', 'ß'))).toBe('aßé');
});

test('ranges are read as CSS has them, and printed in few bytes', () => {
  expect(parseRanges('U+0000-00FF, U+131')).toEqual([
    [0, 0xff],
    [0x131, 0x131],
  ]);
  expect(printRanges(parseRanges('U+0000-00FF,U+0131'))).toBe('U+0-FF,U+131');
  expect(printPoints([67, 65, 66, 66, 0x1f600])).toBe('U+41-43,U+1F600');
});
