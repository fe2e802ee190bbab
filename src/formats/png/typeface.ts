import { listGraphemes } from '../../compiler/text/segments.ts';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { create, type Font } from 'fontkit';
import type { OpenFont } from './open-fonts.ts';
import { isRightToLeft, mirror } from './order-line.ts';
import { SIGNS } from './signs.ts';

/** How a text is set. */
export interface Style {
  family: 'serif' | 'sans';
  weight: 400 | 600;
  italic: boolean;
}

/** A word as it will stand: how wide it is, and its outline, both in ems, the outline from the baseline up. */
export interface SetWord {
  advance: number;
  parts: { x: number; y: number; scale: number; path: string }[];
}

/** The letters of one style, over all files of its font. */
export interface Typeface {
  /** Set a word that goes one way, and may hold spaces; a letter that no file has is left out. */
  setWord(word: string, isRtl?: boolean): SetWord;
  /** Say whether a letter with its marks can be set. */
  has(letter: string): boolean;
}

const PACKAGES = { serif: 'source-serif-4', sans: 'source-sans-3' } as const;
/** The files of a font, those with the most used letters first. */
const SUBSETS = ['latin', 'latin-ext', 'vietnamese', 'cyrillic', 'cyrillic-ext', 'greek', 'greek-ext'];
const { resolve } = createRequire(import.meta.url);
/** What joins letters or keeps them apart, and has no shape. */
const JOINERS = /[\u200c\u200d]/g;

/** Make a function that opens each typeface once, with fonts of other scripts for the letters that ours do not have. */
export function makeTypefaces(scripts: readonly OpenFont[] = []): (style: Style) => Typeface {
  const open = new Map<string, Typeface>();
  return (style) => {
    const name = JSON.stringify(style);
    const known = open.get(name) ?? openTypeface(style, scripts);
    open.set(name, known);
    return known;
  };
}

function openTypeface({ family, weight, italic }: Style, scripts: readonly OpenFont[]): Typeface {
  const others = scripts.filter((it) => it.family === family && it.weight === weight);
  const folder = join(resolve(`@fontsource/${PACKAGES[family]}/package.json`), '..', 'files');
  const fonts: (Font | null)[] = [];
  /** Read files only as far as a letter asks for: most texts need the first. */
  const findFont = (letter: string): Font | OpenFont | null => {
    const points = Array.from(letter.replace(JOINERS, ''), (it) => it.codePointAt(0) ?? 0);
    for (const [at, subset] of SUBSETS.entries()) {
      const font = (fonts[at] ??= readFont(join(folder, `${PACKAGES[family]}-${subset}-${weight}-${italic ? 'italic' : 'normal'}.woff2`)));
      if (font && points.every((it) => font.hasGlyphForCodePoint(it))) return font;
    }
    return others.find(({ letters: its }) => points.every((it) => its.has(it))) ?? null;
  };
  const homes = new Map<string, Home | null>();
  const homeOf = (letter: string) => {
    const known = homes.get(letter) ?? (SIGNS[letter] ? 'sign' : findFont(letter));
    homes.set(letter, known);
    return known;
  };
  const words = new Map<string, SetWord>();
  return {
    has: (letter) => homeOf(letter) !== null,
    setWord(word, isRtl = isRightToLeft(word)) {
      const name = `${isRtl ? '<' : '>'}${word}`;
      const known = words.get(name);
      if (known) return known;
      const set = joinRuns(splitRuns(word, homeOf), isRtl);
      words.set(name, set);
      return set;
    },
  };
}

function readFont(file: string): Font | null {
  try {
    const font = create(readFileSync(file));
    return 'layout' in font ? font : null;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null; // not every font has every script
    throw error;
  }
}

/** Where a letter comes from. */
type Home = Font | OpenFont | 'sign';

interface Run {
  home: Home;
  text: string;
}

/** Split a word where its letters come from different files: `Raqqaḥ` → `Raqqa` of Latin, `ḥ` of extended Latin. */
function splitRuns(word: string, homeOf: (letter: string) => Run['home'] | null): Run[] {
  const runs: Run[] = [];
  for (const letter of listGraphemes(word)) {
    const home = homeOf(letter);
    const last = runs.at(-1);
    if (home === null) continue;
    if (last && last.home === home && home !== 'sign') last.text += letter;
    else runs.push({ home, text: letter });
  }
  return runs;
}

function joinRuns(runs: readonly Run[], isRtl: boolean): SetWord {
  const set: SetWord = { advance: 0, parts: [] };
  for (const { home, text } of isRtl ? runs.toReversed() : runs) {
    if (home === 'sign') {
      const { advance = 0, path = '' } = SIGNS[text] ?? {};
      set.parts.push({ x: set.advance, y: 0, scale: 1 / 1000, path });
      set.advance += advance / 1000;
      continue;
    }
    const scale = 1 / home.unitsPerEm;
    if ('shape' in home) {
      for (const { path, x, y, advance } of home.shape(text, isRtl)) {
        if (path) set.parts.push({ x: set.advance + x * scale, y: y * scale, scale, path });
        set.advance += advance * scale;
      }
      continue;
    }
    const plain = text.replace(JOINERS, '');
    const { glyphs, positions } = home.layout(isRtl ? mirror(listGraphemes(plain)) : plain);
    for (const [at, glyph] of glyphs.entries()) {
      const { xOffset = 0, yOffset = 0, xAdvance = 0 } = positions[at] ?? {};
      const path = glyph.path.toSVG();
      if (path) set.parts.push({ x: set.advance + xOffset * scale, y: yOffset * scale, scale, path });
      set.advance += xAdvance * scale;
    }
  }
  return set;
}
