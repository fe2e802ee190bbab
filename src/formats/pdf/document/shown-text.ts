import { PDFHexString, PDFString, type PDFRef } from '@cantoo/pdf-lib';
import type { Content } from './contents.ts';

/** Glyphs that content shows, or a piece of it that shows none. */
export type Piece = string | Shown;

/** Glyphs that are shown at once. */
export interface Shown {
  font: PDFRef;
  codes: number[];
  /** The text that stands in the content for what they mean; null where the font says it. */
  spelt: string | null;
  /** The operators as they were. */
  whole: string;
  /** The operators that show them, without what spells them out. */
  bare: string;
}

/** The name of a font; a span that spells glyphs out, with the glyphs; or glyphs. */
const PIECE =
  /\/(?<name>[^\s/<>()[\]]+)\s+[-\d.]+\s+Tf|\/Span\s*<<\s*\/ActualText\s*(?<text>\((?:\\[\s\S]|[^\\()])*\)|<[\da-f]*>)\s*>>\s*BDC\b(?<inside>[\s\S]*?)\bEMC\n?|(?<!<)<(?<glyphs>[\da-f]+)>(?:\s*Tj\n?)?/gi;

/** Split content into the glyphs that it shows and what stands between them; `isWide` tells fonts whose codes have two bytes. */
export function splitContent({ operators, fonts }: Content, isWide: (font: PDFRef) => boolean): Piece[] {
  const pieces: Piece[] = [];
  let [end, font] = [0, fonts.values().next().value];
  for (const { 0: whole, index, groups = {} } of operators.matchAll(PIECE)) {
    const { name, text, inside, glyphs } = groups;
    font = fonts.get(name ?? (inside === undefined ? undefined : /\/(\S+)\s+[-\d.]+\s+Tf/.exec(inside)?.[1]) ?? '') ?? font;
    if (name !== undefined || !font || !isWide(font)) continue;
    pieces.push(operators.slice(end, index));
    end = index + whole.length;
    const codes = [...(inside ?? whole).matchAll(/(?<!<)<([\da-f]+)>/gi)].flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? []);
    pieces.push({
      font,
      codes: codes.map((hex) => parseInt(hex, 16)),
      spelt: text === undefined ? null : readText(text),
      whole,
      bare: glyphs === undefined ? `${(inside ?? '').trim()}\n` : whole,
    });
  }
  return [...pieces, operators.slice(end)];
}

function readText(literal: string): string {
  const text = literal.slice(1, -1);
  return (literal.startsWith('<') ? PDFHexString.of(text) : PDFString.of(text)).decodeText();
}
