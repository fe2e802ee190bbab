import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseRanges, type Range } from './ranges.ts';

/** A file of a font: its letters are some of those of the font. */
export interface FontFile {
  path: string;
  style: 'normal' | 'italic';
  /** What the package calls its letters: `latin`, `[42]`. */
  subset: string;
  /** The letters that it may have. */
  ranges: readonly Range[];
}

/**
 * List the files of a font with an axis of weights, as its package in `@fontsource-variable` has them: those with the most used
 * letters first.
 *
 * @param folder of the package
 */
export function listFontFiles(folder: string, styles: readonly FontFile['style'][] = ['normal', 'italic']): FontFile[] {
  const id = (JSON.parse(readFileSync(join(folder, 'metadata.json'), 'utf8')) as { id: string }).id;
  const subsets = JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8')) as Record<string, string>;
  // Packages list the rarest first.
  return Object.entries(subsets)
    .reverse()
    .flatMap(([subset, ranges]) =>
      styles.map((style) => ({
        path: join(folder, 'files', `${id}-${subset.replace(/[[\]]/g, '')}-wght-${style}.woff2`),
        style,
        subset,
        ranges: parseRanges(ranges),
      })),
    );
}
