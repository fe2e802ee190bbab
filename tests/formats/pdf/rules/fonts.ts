import { decodePDFRawStream, PDFArray, PDFDict, PDFName, PDFNumber, PDFRawStream, type PDFDocument } from '@cantoo/pdf-lib';
import { create } from 'fontkit';
import { listContents } from '../../../../src/formats/pdf/document/contents.ts';
import { splitContent } from '../../../../src/formats/pdf/document/shown-text.ts';
import { parseUnicodeMap } from '../../../../src/formats/pdf/document/unicode-map.ts';
import { first, get, getDict, getList, listDicts, print, type Rule } from './raw.ts';

/** The codes that are shown in each font. */
function readShown(document: PDFDocument): Map<PDFDict, Set<number>> {
  const shown = new Map<PDFDict, Set<number>>();
  for (const content of listContents(document)) {
    for (const piece of splitContent(content, () => true)) {
      const font = typeof piece === 'string' ? undefined : document.context.lookup(piece.font);
      if (typeof piece === 'string' || !(font instanceof PDFDict)) continue;
      const codes = shown.get(font) ?? new Set();
      piece.codes.forEach((code) => codes.add(code));
      shown.set(font, codes);
    }
  }
  return shown;
}

/** Read the widths of a font: `[1 [500 510] 7 9 600]`. */
function readWidths(font: PDFDict): Map<number, number> {
  const widths = new Map<number, number>();
  const list = getList(font, 'W');
  const number = (at: number) => {
    const value = list[at];
    return value instanceof PDFNumber ? value.asNumber() : 0;
  };
  for (let at = 0; at < list.length;) {
    const [start, next] = [number(at), list[at + 1]];
    if (next instanceof PDFArray) {
      next.asArray().forEach((width, index) => widths.set(start + index, width instanceof PDFNumber ? width.asNumber() : 0));
      at += 2;
    } else {
      for (let code = start; code <= number(at + 1); code++) widths.set(code, number(at + 2));
      at += 3;
    }
  }
  return widths;
}

function findWrongWidths(font: PDFDict, codes: ReadonlySet<number>): string[] {
  const descendant = getList(font, 'DescendantFonts')[0];
  if (!(descendant instanceof PDFDict)) return ['no descendant'];
  const file = get(getDict(descendant, 'FontDescriptor') ?? descendant, 'FontFile2');
  if (!(file instanceof PDFRawStream)) return ['no file'];
  const parsed = create(Buffer.from(decodePDFRawStream(file).decode()));
  if (!('getGlyph' in parsed)) return ['no font'];
  const widths = readWidths(descendant);
  const standard = get(descendant, 'DW');
  return [...codes].flatMap((code) => {
    const told = widths.get(code) ?? (standard instanceof PDFNumber ? standard.asNumber() : 1000);
    const real = (parsed.getGlyph(code).advanceWidth * 1000) / parsed.unitsPerEm;
    return Math.abs(told - real) > 1 ? [`glyph ${code} is ${real} wide, not ${told}`] : [];
  });
}

/** The rules of fonts, which both standards have. */
export const FONT_RULES: readonly Rule[] = [
  {
    standard: 'PDF/UA-1',
    clause: '7.21.7',
    says: 'Every glyph that is shown means a sign: it can be copied, searched and read aloud.',
    find: (document) =>
      [...readShown(document)].flatMap(([font, codes]) => {
        const cmap = get(font, 'ToUnicode');
        const map = parseUnicodeMap(cmap instanceof PDFRawStream ? Buffer.from(decodePDFRawStream(cmap).decode()).toString('latin1') : '');
        return [...codes]
          .filter((code) => /^(?:|[\0\ufeff\ufffe]+)$/.test(map.get(code) ?? ''))
          .map((code) => `glyph ${code} of ${print(get(font, 'BaseFont'))}`);
      }),
    spoil: (document) => first([...readShown(document).keys()]).delete(PDFName.of('ToUnicode')),
  },
  {
    standard: 'PDF/UA-1',
    clause: '7.21.8',
    says: 'No glyph is shown that stands for a missing one.',
    find: (document) => [...readShown(document)].flatMap(([font, codes]) => (codes.has(0) ? [print(get(font, 'BaseFont'))] : [])),
    spoil: (document) => {
      const content = first(listContents(document).filter(({ operators }) => operators.includes(' Tj')));
      content.write(content.operators.replace(/<[\da-f]{4}> Tj/i, '<0000> Tj'));
    },
  },
  {
    standard: 'PDF/A-3',
    clause: '6.2.11.5',
    says: 'The widths that are told of glyphs are those that their font has.',
    find: (document) => [...readShown(document)].flatMap(([font, codes]) => findWrongWidths(font, codes)),
    spoil: (document) => {
      const font = first(listDicts(document, (dict) => print(get(dict, 'Subtype')) === '/CIDFontType2'));
      font.set(PDFName.of('W'), document.context.obj([0, 999, 77]));
    },
  },
];
