import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { cutFont, type Cut } from './cut-font.ts';
import { FAMILIES, folderOf, type Family } from './families.ts';
import { printFace, printFamily, WEIGHT, type Face } from './font-css.ts';
import { listFontFiles, type FontFile } from './font-package.ts';
import { withPlainLetters } from './letters.ts';
import { isWithin, printPoints, printRanges, type Range } from './ranges.ts';

/** The fonts of a site. */
export interface WebFonts {
  /** Their rules, for the head of each page. */
  css: string;
  /** The addresses of those that every first view needs. */
  preload: string[];
  /** By their paths from the folder of the site. */
  files: Map<string, Uint8Array>;
}

/** Keeps what was made of the very same before. */
export type Keep = (facts: string, make: () => Promise<Uint8Array>) => Promise<Uint8Array>;

/** What the styles ask for, and what letters need to stand beside one another. */
const FEATURES = ['calt', 'ccmp', 'kern', 'liga', 'locl', 'lnum', 'mark', 'mkmk', 'onum', 'tnum'];
/** The letters that a site has even if its texts do not: readers type them into its fields, where nothing is slanted. */
const TYPED = ['latin', 'latin-ext'];
/** Where fonts lie. */
const FOLDER = '_astro/fonts';

/**
 * Cut the fonts of a site: for each file of a font one with the letters that its texts have, and behind it one with the others,
 * which a browser loads only where one of them is shown.
 *
 * @param letters of the site, as code points
 * @param base the path below which the site stands, with slashes at both ends
 */
export async function makeWebFonts(letters: readonly number[], base: string, keep: Keep): Promise<WebFonts> {
  const wanted = withPlainLetters(letters);
  const fonts: WebFonts = { css: '', preload: [], files: new Map() };
  for (const family of Object.values<Family>(FAMILIES)) {
    const [rest, own] = await cutFamily(family, wanted, base, fonts.files, keep);
    // Of two faces that have a letter browsers take the one that is named last.
    fonts.css += [...rest, ...own].map((face) => printFace(family.name, face)).join('') + printFamily(family);
    fonts.preload.push(...own.slice(0, 1).map(({ url }) => url));
  }
  return fonts;
}

/** Cut a family: the faces of other letters, and those of the letters of the site, the most used first. */
async function cutFamily(
  family: Family,
  wanted: readonly number[],
  base: string,
  files: WebFonts['files'],
  keep: Keep,
): Promise<[rest: Face[], own: Face[]]> {
  const all = listFontFiles(folderOf(family.package));
  const [rest, own]: [Face[], Face[]] = [[], []];
  const put = async (file: FontFile, letters: readonly number[], ranges: string): Promise<Face> => {
    const font = await readFile(file.path);
    const cut: Cut = {
      letters,
      weight: WEIGHT,
      features: FEATURES,
      name: family.name,
      style: file.style === 'italic' ? 'Italic' : 'Regular',
    };
    const bytes = await keep(`${hash('sha256', font)} ${JSON.stringify(cut)}`, () => cutFont(font, cut));
    const path = `${FOLDER}/${hash('sha256', bytes).slice(0, 8)}.woff2`;
    files.set(path, bytes);
    return { style: file.style, ranges, url: base + path };
  };
  for (const file of all) {
    const earlier = all.slice(0, all.indexOf(file)).filter(({ style }) => style === file.style);
    const isOwn = (point: number) => isWithin(file.ranges, point) && !earlier.some(({ ranges }) => isWithin(ranges, point));
    const used = wanted.filter(isOwn);
    if (used.length) own.push(await put(file, used, printPoints(used)));
    if (file.style === 'normal' && (used.length || TYPED.includes(file.subset))) {
      const others = listPoints(file.ranges).filter((point) => !wanted.includes(point));
      rest.unshift(await put(file, others, printRanges(file.ranges)));
    }
  }
  return [rest, own];
}

const listPoints = (ranges: readonly Range[]) =>
  ranges.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, at) => first + at));
