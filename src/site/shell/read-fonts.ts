import { readFileSync } from 'node:fs';
import type { WebFonts } from '../../formats/fonts/web-fonts.ts';

/** What the head of a page says of fonts. */
export type PageFonts = Pick<WebFonts, 'css' | 'preload'>;

let known: { file: string; fonts: PageFonts } | null = null;

/** Read the fonts of the site that is built, from the file that `BRIEFING_FONTS` names; while developing, the fonts are whole. */
export async function readFonts(): Promise<PageFonts> {
  const file = process.env['BRIEFING_FONTS'];
  if (file) {
    if (known?.file !== file) known = { file, fonts: JSON.parse(readFileSync(file, 'utf8')) as PageFonts };
    return known.fonts;
  }
  if (!import.meta.env.DEV) return { css: '', preload: [] };
  const { printWholeFonts } = await import('../../formats/fonts/whole-fonts.ts');
  return { css: printWholeFonts((path) => `${import.meta.env.BASE_URL.replace(/\/$/, '')}/@fs${path}`), preload: [] };
}
