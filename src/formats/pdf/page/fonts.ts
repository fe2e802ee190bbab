import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** A file of a font, for the browser. */
interface FontFile {
  family: string;
  weight: string;
  style: string;
  range: string;
  data: string;
}

const FAMILIES = [
  { name: 'source-serif-4', variable: '--font-source-serif' },
  { name: 'source-sans-3', variable: '--font-source-sans' },
] as const;

const SUBSETS = {
  latin:
    'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD',
  'latin-ext':
    'U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+0304, U+0308, U+0329, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+2020, U+20A0-20AB, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF',
};

let files: Promise<FontFile[]> | undefined;

/**
 * Load our fonts into a page in place of those of the site: the same ones, but cut for one weight each. From fonts with
 * an axis Chromium makes nameless Type 3 fonts, which viewers draw less well and which no check can recognise.
 */
export async function loadPrintFonts(page: Page): Promise<void> {
  files ??= readFonts();
  await page.evaluate(
    async ({ fonts, families }) => {
      const faces = fonts.map(({ family, weight, style, range, data }) => {
        const bytes = Uint8Array.from(atob(data), (it) => it.charCodeAt(0));
        const face = new FontFace(family, bytes.buffer, { weight, style, unicodeRange: range });
        document.fonts.add(face);
        return face.load();
      });
      await Promise.all(faces);
      // Through the object model, which the page's content security policy lets through.
      const { style } = document.documentElement;
      for (const { name, variable } of families) {
        // The page has fonts of its own for other letters.
        const own = getComputedStyle(document.documentElement).getPropertyValue(variable).trim();
        style.setProperty(variable, [`print-${name}`, own].filter(Boolean).join());
      }
      await document.fonts.ready;
    },
    { fonts: await files, families: FAMILIES.map((family) => ({ ...family })) },
  );
}

async function readFonts(): Promise<FontFile[]> {
  const { resolve } = createRequire(import.meta.url);
  const wanted = FAMILIES.flatMap(({ name }) =>
    Object.entries(SUBSETS).flatMap(([subset, range]) =>
      ['400', '600'].flatMap((weight) => ['normal', 'italic'].map((style) => ({ name, subset, range, weight, style }))),
    ),
  );
  return Promise.all(
    wanted.map(async ({ name, subset, range, weight, style }) => {
      const folder = join(resolve(`@fontsource/${name}/package.json`), '..', 'files');
      const data = await readFile(join(folder, `${name}-${subset}-${weight}-${style}.woff2`), 'base64');
      return { family: `print-${name}`, weight, style, range, data };
    }),
  );
}
