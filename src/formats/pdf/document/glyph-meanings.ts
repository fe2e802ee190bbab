import { decodePDFRawStream, PDFDict, PDFName, PDFRawStream, PDFRef, type PDFDocument } from '@cantoo/pdf-lib';
import type { Content } from './contents.ts';
import { splitContent, type Shown } from './shown-text.ts';
import { parseUnicodeMap, printCode, printUnicodeMap, printUtf16, type UnicodeMap } from './unicode-map.ts';

/** A font whose glyphs have codes of two bytes. */
interface Font {
  dict: PDFDict;
  /** What Chromium says that its glyphs mean. */
  map: UnicodeMap;
  /** How often each glyph means what. */
  counts: Map<number, Map<string, number>>;
  /** What they mean from now on. */
  meanings: UnicodeMap;
}

/** Signs without a form of their own: they have led the breaking of lines, and lines are broken. */
const INVISIBLE = /^[\u200b\u2060]*$/;

/**
 * Let the fonts say what their glyphs mean.
 *
 * A font has one glyph for the apostrophe and the letter ʼ, and others for small capitals. Chromium takes for its meaning the
 * first sign that has the glyph, and spells every other use out in the content: many programs don't read that, and some lose
 * the text behind it. Here a glyph means what it is used for most, and only other uses are spelt out.
 *
 * @returns the operators of each content, in which that is so
 */
export function writeGlyphMeanings(document: PDFDocument, contents: readonly Content[]): string[] {
  const fonts = new Map<PDFRef, Font>();
  const split = contents.map((content) => {
    for (const ref of content.fonts.values()) {
      const font = fonts.has(ref) ? null : readFont(document, ref);
      if (font) fonts.set(ref, font);
    }
    return splitContent(content, (ref) => fonts.has(ref));
  });
  for (const piece of split.flat()) if (typeof piece !== 'string') count(piece, fonts.get(piece.font));
  for (const font of fonts.values()) {
    chooseMeanings(font);
    const [name, { context }] = [PDFName.of('ToUnicode'), document];
    const old = font.dict.get(name);
    if (old instanceof PDFRef) context.delete(old);
    font.dict.set(name, context.register(context.flateStream(printUnicodeMap(font.meanings))));
  }
  return split.map((pieces) =>
    pieces.map((piece) => (typeof piece === 'string' ? piece : writePiece(piece, fonts.get(piece.font)))).join(''),
  );
}

function readFont({ context }: PDFDocument, ref: PDFRef): Font | null {
  const dict = context.lookup(ref);
  if (!(dict instanceof PDFDict) || dict.lookup(PDFName.of('Encoding')) !== PDFName.of('Identity-H')) return null;
  const cmap = dict.lookup(PDFName.of('ToUnicode'));
  const map = cmap instanceof PDFRawStream ? parseUnicodeMap(Buffer.from(decodePDFRawStream(cmap).decode()).toString('latin1')) : new Map();
  return { dict, map, counts: new Map(), meanings: new Map(map) };
}

/**
 * Tell what a glyph is spelt out as. A space at which no line may end is a space once lines are set, and a capital that the
 * style makes is a capital in print.
 */
function readMeaning(spelt: string, own: string | undefined): string {
  const text = spelt.replaceAll('\u00a0', ' ');
  return own !== undefined && text.toLowerCase() === own.toLowerCase() ? own : text;
}

function count(shown: Shown, font: Font | undefined): void {
  if (!font || (shown.spelt !== null && (shown.codes.length !== 1 || INVISIBLE.test(shown.spelt)))) return;
  for (const code of shown.codes) {
    const own = font.map.get(code);
    const meaning = shown.spelt === null ? (own ?? '') : readMeaning(shown.spelt, own);
    const counts = font.counts.get(code) ?? new Map<string, number>();
    font.counts.set(code, counts.set(meaning, (counts.get(meaning) ?? 0) + 1));
  }
}

/** Let each glyph mean what it is used for most; of several uses, the first in the order of signs. */
function chooseMeanings({ counts, meanings }: Font): void {
  for (const [code, uses] of counts) {
    const known = [...uses].filter(([meaning]) => meaning !== '');
    const [first] = known.toSorted(([one, often], [other, frequent]) => frequent - often || (one < other ? -1 : 1));
    meanings.set(code, first?.[0] ?? '');
  }
}

function writePiece(shown: Shown, font: Font | undefined): string {
  const { codes, spelt, whole, bare } = shown;
  if (!font) return whole;
  const { map, meanings } = font;
  if (spelt !== null) {
    if (INVISIBLE.test(spelt) || codes.length === 0) return bare.replace(/<[\da-f]+>\s*Tj\n?/gi, '');
    const [code] = codes;
    return codes.length === 1 && code !== undefined && meanings.get(code) === readMeaning(spelt, map.get(code)) ? bare : whole;
  }
  const isOther = (code: number) => map.has(code) && map.get(code) !== meanings.get(code);
  if (!codes.some(isOther) || !/Tj\s*$/.test(whole)) return whole;
  const show = (code: number) => `<${printCode(code)}> Tj\n`;
  return codes.map((code) => (isOther(code) ? spellOut(map.get(code) ?? '', show(code)) : show(code))).join('');
}

function spellOut(text: string, operators: string): string {
  return `/Span <</ActualText <FEFF${printUtf16(text)}>>> BDC\n${operators}EMC\n`;
}
