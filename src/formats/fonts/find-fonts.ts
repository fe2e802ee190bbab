import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FAMILIES, folderOf, type FamilyName } from './families.ts';
import { listFontFiles, type FontFile } from './font-package.ts';
import { isWithin } from './ranges.ts';
import { readCopyright, readLetters } from './read-letters.ts';
import { fontsFor, type PinnedPackage, type ScriptFont } from './script-fonts.ts';

/** A file of a font with the letters that a site takes from it, as code points. */
export interface UsedFile extends FontFile {
  used: number[];
}

/** A font that a site needs besides its own. */
export interface UsedFont {
  font: ScriptFont;
  files: Record<FamilyName, UsedFile[]>;
  /** Whose it is, and its licence. */
  licence: string;
}

/** What the letters of a site are drawn with. */
export interface FoundFonts {
  /** The files of the site’s own families. */
  own: Record<FamilyName, UsedFile[]>;
  scripts: UsedFont[];
  /** The letters that no font has. */
  missing: number[];
}

/** Signs that the site draws itself, or leaves to the system of the reader, and spaces, which whoever sets a text makes of others. */
const UNASKED = /[◆●■]|\p{Zs}/u;

/** What is drawn as another sign is where a font has that alone: whoever sets a text does so (HarfBuzz, `hb-ot-shape-normalize`). */
const DRAWN_AS: ReadonlyMap<number, number> = new Map([[0x2011, 0x2010]]);

/**
 * Find the fonts for the letters of a site: first in its own families, then in those of other scripts, which are fetched only then.
 *
 * @param letters as code points
 * @param languages of the texts, as BCP 47 tags
 * @param get gives the folder of a package
 */
export async function findFonts(
  letters: readonly number[],
  languages: readonly string[],
  get: (wanted: PinnedPackage) => Promise<string>,
): Promise<FoundFonts> {
  const own = {
    serif: await takeFrom(folderOf(FAMILIES.serif.package), letters, ['normal', 'italic']),
    sans: await takeFrom(folderOf(FAMILIES.sans.package), letters, ['normal', 'italic']),
  };
  const has = (files: readonly UsedFile[], point: number) => files.some(({ used }) => used.includes(point));
  let missing = letters.filter((it) => !UNASKED.test(String.fromCodePoint(it)) && (!has(own.serif, it) || !has(own.sans, it)));
  const scripts = new Map<ScriptFont, UsedFont>();
  const tried = new Map<number, ScriptFont[]>(missing.map((it) => [it, fontsFor(String.fromCodePoint(it), languages)]));
  const found = new Set<number>();
  // Letters of Chinese and Japanese texts come from a font for each, so that both are written as their readers write them.
  const ofLanguages = new Set(
    [...tried.values()].flat().filter(({ languages: its }) => its && languages.some((it) => its.includes(it.toLowerCase()))),
  );
  for (let round = 0; ; round++) {
    const asked = new Map<ScriptFont, number[]>();
    for (const point of missing) {
      const fonts = tried.get(point) ?? [];
      const wanted = round === 0 ? fonts.filter((it) => it === fonts[0] || ofLanguages.has(it)) : fonts.slice(round, round + 1);
      for (const font of wanted) asked.set(font, [...(asked.get(font) ?? []), point]);
    }
    if (asked.size === 0) break;
    for (const [font, points] of asked) {
      const [serif, sans] = [await get(font.serif), font.sans.name === font.serif.name ? null : await get(font.sans)];
      const files = { serif: await takeFrom(serif, points, ['normal']), sans: await takeFrom(sans ?? serif, points, ['normal']) };
      const drawn = points.filter((it) => has(files.serif, it) && has(files.sans, it));
      if (!drawn.length) continue;
      for (const point of drawn) found.add(point);
      const licences = [await readLicence(serif, files.serif), await readLicence(sans ?? serif, files.sans)];
      const before = scripts.get(font);
      scripts.set(font, {
        font,
        files: { serif: [...(before?.files.serif ?? []), ...files.serif], sans: [...(before?.files.sans ?? []), ...files.sans] },
        licence: [...new Set(licences)].join('\n\n'),
      });
    }
    missing = missing.filter((it) => !found.has(it));
  }
  return { own, scripts: [...scripts.values()], missing };
}

/** Read the licence of a package of fonts, with whose they are, as they say themselves: some licences name only who gave them to the package. */
async function readLicence(folder: string, files: readonly UsedFile[]): Promise<string> {
  const licence = readFileSync(join(folder, 'LICENSE'), 'utf8').trim();
  const owners = new Set(await Promise.all(files.map(({ path }) => readCopyright(path))));
  return [...[...owners].filter((it) => !licence.includes(it)), licence].join('\n\n');
}

/** Signs that are joined to one picture, with what joins them. */
const PICTURES = /\p{Extended_Pictographic}|\p{Emoji_Modifier}/u;
const JOINERS = [0x200d, 0xfe0f];

/**
 * Take letters from the files of a package, each from the first that has it. Signs of pictures are taken from every file that has
 * them, with their joiners: what is joined is drawn by one file, or not at all.
 */
async function takeFrom(folder: string, letters: readonly number[], styles: FontFile['style'][]): Promise<UsedFile[]> {
  const taken: UsedFile[] = [];
  const all = listFontFiles(folder, styles);
  const kinds = new Map(all.map(({ style, weight }) => [`${style} ${weight}`, { style, weight }]));
  for (const { style, weight } of kinds.values()) {
    let left = [...letters];
    for (const file of all) {
      if (file.style !== style || file.weight !== weight || !left.some((it) => isWithin(file.ranges, it))) continue;
      const has = await readLetters(file.path);
      const drawnAs = (it: number) => [it, DRAWN_AS.get(it) ?? it].filter((sign) => has.has(sign)).slice(0, 1);
      const own = left.filter((it) => isWithin(file.ranges, it) && drawnAs(it).length);
      const joined = letters.filter((it) => PICTURES.test(String.fromCodePoint(it)));
      const others = own.some((it) => joined.includes(it)) ? [...joined, ...JOINERS] : [];
      const used = [...new Set([...own, ...own.flatMap(drawnAs), ...others.filter((it) => has.has(it))])].sort((one, other) => one - other);
      if (own.length) taken.push({ ...file, used });
      left = left.filter((it) => !own.includes(it));
    }
  }
  return taken;
}
