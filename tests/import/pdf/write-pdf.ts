import { PDFDocument, StandardFonts, type PDFFont, type PDFPage } from '@cantoo/pdf-lib';

/** A line to draw: its text, its place from the lower left corner, its size. */
export interface Drawn {
  text: string;
  x: number;
  y: number;
  size?: number;
  bold?: boolean;
}

/** Write a PDF without tags, of lines that stand where they are told to. */
export async function writePdf(pages: readonly (readonly Drawn[])[], title?: string): Promise<Buffer> {
  const pdf = await PDFDocument.create();
  if (title) pdf.setTitle(title);
  const fonts = { regular: await pdf.embedFont(StandardFonts.TimesRoman), bold: await pdf.embedFont(StandardFonts.TimesRomanBold) };
  for (const lines of pages) {
    const page: PDFPage = pdf.addPage([595, 842]);
    for (const { text, x, y, size = 10, bold } of lines) page.drawText(text, { x, y, size, font: bold ? fonts.bold : fonts.regular });
  }
  return Buffer.from(await pdf.save());
}

let measure: PDFFont | null = null;

/** The width of a text at size 10, in points. */
export async function widthOf(text: string): Promise<number> {
  measure ??= await (await PDFDocument.create()).embedFont(StandardFonts.TimesRoman);
  return measure.widthOfTextAtSize(text, 10);
}

/** Break a text into lines of a width, as a program that sets type does; the width is in points at size 10. */
export async function breakLines(text: string, width: number): Promise<string[]> {
  measure ??= await (await PDFDocument.create()).embedFont(StandardFonts.TimesRoman);
  const font = measure;
  return text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || font.widthOfTextAtSize(`${last} ${word}`, 10) > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
    return lines;
  }, []);
}

/** Place lines below each other; the first of a paragraph may be set in. */
export function placeLines(
  lines: readonly string[],
  { x, y, indent = 0, size = 10 }: { x: number; y: number; indent?: number; size?: number },
): Drawn[] {
  return lines.map((text, at) => ({ text, x: at ? x : x + indent, y: y - at * size * 1.2, size }));
}
