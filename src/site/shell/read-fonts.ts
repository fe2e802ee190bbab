import { readFileSync } from 'node:fs';
import type { WebFonts } from '../../formats/fonts/web-fonts.ts';

/** What the head of a page says of fonts. */
export interface PageFonts extends Pick<WebFonts, 'css' | 'paperCss' | 'preload' | 'licences'> {
  /** The address of further rules. */
  sheet: string | null;
  /** What draws the letters of other scripts where text is set, for books, which take along what they need. */
  scripts: readonly ScriptFont[];
}

/** A font of one weight, with the letters of another script that the texts have. */
export interface ScriptFont {
  weight: number;
  /** As code points. */
  letters: readonly number[];
  /** Packed as WOFF2, in base 64. */
  data: string;
}

const NONE: PageFonts = { css: '', sheet: null, paperCss: '', preload: [], licences: [], scripts: [] };

let known: { file: string; fonts: PageFonts } | null = null;

/** Read the fonts of the site that is built, from the file that `BRIEFING_FONTS` names; while developing, the fonts are whole. */
export async function readFonts(): Promise<PageFonts> {
  const file = process.env['BRIEFING_FONTS'];
  if (file) {
    if (known?.file !== file) known = { file, fonts: JSON.parse(readFileSync(file, 'utf8')) as PageFonts };
    return known.fonts;
  }
  if (!import.meta.env.DEV) return NONE;
  const { printWholeFonts } = await import('../../formats/fonts/whole-fonts.ts');
  const css = printWholeFonts((path) => `${import.meta.env.BASE_URL.replace(/\/$/, '')}/@fs${path}`);
  return { ...NONE, css, paperCss: css };
}
