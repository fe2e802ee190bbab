import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseRanges, type Range } from './ranges.ts';

/** The weights that the styles use; what is bolder is drawn in the boldest of these. */
export const WEIGHT = { min: 400, max: 600 };

/** A file of a font: its letters are some of those of the font. */
export interface FontFile {
  path: string;
  style: 'normal' | 'italic';
  /** What the package calls its letters: `latin`, `[42]`. */
  subset: string;
  /** The letters that it may have. */
  ranges: readonly Range[];
  /** Its weight; null where it has an axis of weights. */
  weight: number | null;
}

const ALL: readonly Range[] = [[0, 0x10ffff]];

/**
 * List the files of a font, as its package in `@fontsource-variable` or `@fontsource` has them: those with the most used letters
 * first; of a font without an axis of weights, those of the weights that the styles use.
 *
 * @param folder of the package
 */
export function listFontFiles(folder: string, styles: readonly FontFile['style'][] = ['normal', 'italic']): FontFile[] {
  const { id, weights, variable } = JSON.parse(readFileSync(join(folder, 'metadata.json'), 'utf8')) as {
    id: string;
    weights: number[];
    variable: unknown;
  };
  const { name } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { name: string };
  const isVariable = Boolean(variable) && name.startsWith('@fontsource-variable/');
  const drawn = isVariable ? [null] : Object.values(WEIGHT).filter((it) => weights.includes(it));
  const subsets = JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8')) as Record<string, string>;
  const isWhole = Object.keys(subsets).length === 1;
  // Packages list the rarest first.
  return Object.entries(subsets)
    .reverse()
    .flatMap(([subset, ranges]) =>
      styles.flatMap((style) =>
        drawn.map((weight) => ({
          path: join(folder, 'files', `${id}-${subset.replace(/[[\]]/g, '')}-${weight ?? 'wght'}-${style}.woff2`),
          style,
          subset,
          // A package of one file names the letters of the most frequent subset, whatever it has.
          ranges: isWhole ? ALL : parseRanges(ranges),
          weight,
        })),
      ),
    );
}
