import { convertFont } from './convert-font.ts';
import subsetFont from 'subset-font';
import { nameFont } from './name-font.ts';

/** How a font is cut. */
export interface Cut {
  /** The letters that it keeps, as code points; those that it does not have are passed over. */
  letters: readonly number[];
  /** The weights that it keeps: some, or one; null for a font that has but one. */
  weight: { min: number; max: number } | number | null;
  /** The layout features that it keeps; all, where none are named. */
  features?: readonly string[];
  /** Its name from now on. */
  name: string;
  style: string;
}

/** What browsers do without. */
const UNUSED = ['STAT', 'HVAR', 'MVAR', 'gasp'];

/** Cut a font, and name it anew. Gives the same bytes for the same, as plain tables or packed as WOFF2. */
export async function cutFont(font: Uint8Array, cut: Cut, format: 'truetype' | 'woff2' = 'woff2'): Promise<Buffer> {
  const { letters, weight, features, name, style } = cut;
  const bare = await subsetFont(Buffer.from(font), letters.map((it) => String.fromCodePoint(it)).join(''), {
    targetFormat: 'truetype',
    ...(weight === null ? {} : { variationAxes: { wght: weight } }),
    ...(features ? { keepFeatures: features } : {}),
    noHinting: true,
    dropTables: UNUSED,
  });
  const named = nameFont(bare, name, style);
  return format === 'woff2' ? convertFont(named, format) : named;
}
