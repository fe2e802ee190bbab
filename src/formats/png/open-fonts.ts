import { convertFont } from '../fonts/convert-font.ts';
import { Blob, Buffer as Letters, Direction, Face, Font, shape } from 'harfbuzzjs';
import type { PaperFont } from '../fonts/web-fonts.ts';

/** A font of another script, of one weight. */
export interface OpenFont {
  family: PaperFont['family'];
  weight: number;
  letters: ReadonlySet<number>;
  unitsPerEm: number;
  /** Shape letters that go one way; glyphs come in the order in which they stand, from left to right, in units of the font. */
  shape(text: string, isRtl: boolean): { path: string; x: number; y: number; advance: number }[];
}

/** Open fonts of other scripts. HarfBuzz shapes them: it joins Arabic letters, and puts together those of Indian scripts. */
export async function openFonts(fonts: readonly PaperFont[]): Promise<OpenFont[]> {
  return Promise.all(
    fonts.map(async ({ family, weight, letters, bytes }) => {
      const face = new Face(new Blob(await convertFont(bytes, 'truetype')));
      const font = new Font(face);
      return {
        family,
        weight,
        letters: new Set(letters),
        unitsPerEm: face.upem,
        shape: (text, isRtl) => {
          const buffer = new Letters();
          buffer.addText(text);
          buffer.guessSegmentProperties();
          buffer.setDirection(isRtl ? Direction.RTL : Direction.LTR);
          shape(font, buffer);
          return buffer.getGlyphInfosAndPositions().map(({ codepoint, xOffset = 0, yOffset = 0, xAdvance = 0 }) => ({
            path: font.glyphToPath(codepoint),
            x: xOffset,
            y: yOffset,
            advance: xAdvance,
          }));
        },
      };
    }),
  );
}
