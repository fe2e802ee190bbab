import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { cutFont, type Cut } from './cut-font.ts';
import { FAMILIES, folderOf, type Family, type FamilyName } from './families.ts';
import type { FoundFonts, UsedFile, UsedFont } from './find-fonts.ts';
import { printFace, printFallback, printVariables, type Face } from './font-css.ts';
import { listFontFiles, WEIGHT, type FontFile } from './font-package.ts';
import { withPlainLetters } from './letters.ts';
import { isWithin, printPoints, printRanges, type Range } from './ranges.ts';

/** A font of one weight, with the letters of another script that the texts have. */
export interface PaperFont {
  family: FamilyName;
  weight: number;
  letters: readonly number[];
  /** Packed as WOFF2. */
  bytes: Uint8Array;
}

/** The fonts of a site. */
export interface WebFonts {
  /** Their rules, for the head of each page. */
  css: string;
  /** Rules that are too many for the head of each page, and the address of the file that has them. */
  sheet: { url: string; css: string } | null;
  /** The rules for documents that are printed: a browser embeds fonts of a single weight by their names, others as drawings. */
  paperCss: string;
  /** The addresses of those that every first view needs. */
  preload: string[];
  /** By their paths from the folder of the site. */
  files: Map<string, Uint8Array>;
  /** Those of other scripts, for who draws letters without a page. */
  paper: PaperFont[];
  /** What the licences of the fonts of other scripts say. */
  licences: { name: string; text: string }[];
}

/** Keeps what was made of the very same before. */
export type Keep = (facts: string, make: () => Promise<Uint8Array>) => Promise<Uint8Array>;

/** What the styles ask of the fonts of the site, and what letters need to stand beside one another. */
const FEATURES = ['calt', 'ccmp', 'kern', 'liga', 'locl', 'lnum', 'mark', 'mkmk', 'onum', 'tnum'];
/** The letters that a site has even if its texts do not: readers type them into its fields, where nothing is slanted. */
const TYPED = ['latin', 'latin-ext'];
/** Where fonts lie: those of pages, and those of documents that are printed, which go when all is printed. */
const [FOLDER, PAPER_FOLDER] = ['_astro/fonts', 'print/fonts'];
const PAPER_WEIGHTS = [WEIGHT.min, WEIGHT.max];
/** So many bytes of rules for other scripts may stand in the head of each page: those of Arabic do, those of Chinese do not. */
const MOST_IN_HEAD = 2000;

/** Cuts one file, and tells where it lies. */
type Put = (folder: string, file: FontFile, cut: Cut) => Promise<{ path: string; bytes: Uint8Array }>;

/**
 * Cut the fonts of a site: for each file of a font one with the letters that its texts have, and behind it one with the others,
 * which a browser loads only where one of them is shown.
 *
 * @param letters of the site, as code points
 * @param found what they are drawn with
 * @param base the path below which the site stands, with slashes at both ends
 */
export async function makeWebFonts(letters: readonly number[], found: FoundFonts, base: string, keep: Keep): Promise<WebFonts> {
  const wanted = withPlainLetters(letters);
  const fonts: WebFonts = { css: '', sheet: null, paperCss: '', preload: [], files: new Map(), paper: [], licences: [] };
  const put: Put = async (folder, file, cut) => {
    const font = await readFile(file.path);
    const bytes = await keep(`${hash('sha256', font)} ${JSON.stringify(cut)}`, () => cutFont(font, cut));
    const path = `${folder}/${hash('sha256', bytes).slice(0, 8)}.woff2`;
    fonts.files.set(path, bytes);
    return { path, bytes };
  };
  for (const family of Object.values<Family>(FAMILIES)) {
    const [rest, own] = await cutFamily(family, wanted, base, put);
    // Of two faces that have a letter browsers take the one that is named last.
    fonts.css += [...rest, ...own].map((face) => printFace(family.name, face)).join('') + printFallback(family);
    fonts.preload.push(...own.slice(0, 1).map(({ url }) => url));
  }
  const scripts = new Set<string>();
  for (const used of found.scripts) {
    for (const family of Object.keys(FAMILIES) as FamilyName[])
      for (const file of used.files[family]) {
        const { path } = await put(FOLDER, file, cutOf(used, family, file, WEIGHT));
        const [weight] = weightsOf(file, used.files[family]).length > 1 ? [] : [file.weight ?? undefined];
        scripts.add(printFace(nameOf(used, family), { style: 'normal', weight, ranges: printPoints(file.used), url: base + path }));
      }
    fonts.licences.push({ name: used.font.id, text: used.licence });
  }
  await cutForPaper(found, base, fonts, put);
  const rules = [...scripts].join('');
  if (rules.length <= MOST_IN_HEAD) fonts.css += rules;
  else {
    const path = `${FOLDER}/${hash('sha256', rules).slice(0, 8)}.css`;
    fonts.sheet = { url: base + path, css: rules };
    fonts.files.set(path, Buffer.from(rules));
  }
  fonts.css += printScripts(found.scripts, 'screen');
  fonts.paperCss += printScripts(found.scripts, 'paper');
  return fonts;
}

/** Cut a family: the faces of other letters, and those of the letters of the site, the most used first. */
async function cutFamily(family: Family, wanted: readonly number[], base: string, put: Put): Promise<[rest: Face[], own: Face[]]> {
  const all = listFontFiles(folderOf(family.package));
  const [rest, own]: [Face[], Face[]] = [[], []];
  const cut = async (file: FontFile, letters: readonly number[], ranges: string): Promise<Face> => {
    const facts = { letters, weight: WEIGHT, features: FEATURES, name: family.name, style: file.style === 'italic' ? 'Italic' : 'Regular' };
    return { style: file.style, ranges, url: base + (await put(FOLDER, file, facts)).path };
  };
  for (const file of all) {
    const earlier = all.slice(0, all.indexOf(file)).filter(({ style }) => style === file.style);
    const isOwn = (point: number) => isWithin(file.ranges, point) && !earlier.some(({ ranges }) => isWithin(ranges, point));
    const used = wanted.filter(isOwn);
    if (used.length) own.push(await cut(file, used, printPoints(used)));
    if (file.style === 'normal' && (used.length || TYPED.includes(file.subset))) {
      const others = listPoints(file.ranges).filter((point) => !wanted.includes(point));
      rest.unshift(await cut(file, others, printRanges(file.ranges)));
    }
  }
  return [rest, own];
}

const listPoints = (ranges: readonly Range[]) =>
  ranges.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, at) => first + at));

/** Cut fonts of single weights, for paper and pictures: those of other scripts, and of the site’s own those besides Latin, which are at hand. */
async function cutForPaper({ own, scripts }: FoundFonts, base: string, fonts: WebFonts, put: Put): Promise<void> {
  const rules = new Set<string>();
  const cutEach = async (family: FamilyName, name: string, file: UsedFile, files: readonly UsedFile[], cut: Cut) => {
    for (const weight of weightsOf(file, files)) {
      const style = weight > WEIGHT.min && file.weight === null ? `SemiBold ${cut.style}`.replace(' Regular', '') : cut.style;
      const { path, bytes } = await put(PAPER_FOLDER, file, { ...cut, style, weight: file.weight === null ? weight : null });
      rules.add(printFace(name, { style: file.style, weight, ranges: printPoints(file.used), url: base + path }));
      if (name !== FAMILIES[family].name) fonts.paper.push({ family, weight, letters: file.used, bytes });
    }
  };
  for (const family of Object.keys(FAMILIES) as FamilyName[]) {
    const { name } = FAMILIES[family];
    for (const file of own[family])
      if (!TYPED.includes(file.subset))
        await cutEach(family, name, file, own[family], {
          letters: file.used,
          weight: null,
          name,
          style: file.style === 'italic' ? 'Italic' : 'Regular',
        });
    for (const used of scripts)
      for (const file of used.files[family])
        await cutEach(family, nameOf(used, family), file, used.files[family], cutOf(used, family, file, null));
  }
  fonts.paperCss = [...rules].join('');
}

/** List the weights that a file is drawn in: its own, or all where its font has no other. */
function weightsOf({ weight }: UsedFile, files: readonly UsedFile[]): number[] {
  return weight !== null && files.some((it) => it.weight !== weight) ? [weight] : PAPER_WEIGHTS;
}

/** Name the family of a script: one that serves as both has one name. */
function nameOf({ font: { id, serif, sans } }: UsedFont, family: FamilyName): string {
  return serif.name === sans.name ? `Briefing ${id}` : `${FAMILIES[family].name} ${id}`;
}

function cutOf(used: UsedFont, family: FamilyName, file: UsedFile, weight: Cut['weight']): Cut {
  return {
    letters: file.used,
    weight: file.weight === null ? weight : null,
    name: nameOf(used, family),
    style: file.weight === WEIGHT.max ? 'SemiBold' : 'Regular',
  };
}

/** Print the variables with the families of other scripts, and for languages that share letters each with its own font first. */
function printScripts(scripts: readonly UsedFont[], medium: 'screen' | 'paper'): string {
  const ofLanguages = scripts.filter(({ font }) => font.languages);
  const languages = ofLanguages.length > 1 ? ofLanguages.flatMap(({ font }) => font.languages ?? []) : [];
  // Nothing has slanted letters in these scripts: browsers would slant them.
  const upright = scripts.length ? ':root{font-synthesis-style:none}' : '';
  const list = (family: FamilyName, language?: string) => {
    const first = scripts.filter(({ font }) => language !== undefined && font.languages?.includes(language));
    return [...new Set([...first, ...scripts].map((it) => nameOf(it, family)))];
  };
  // The longer tag is the more special one: `zh-hant` after `zh`.
  return (
    printVariables(
      list,
      languages.toSorted((one, other) => one.length - other.length),
      medium,
    ) + upright
  );
}
