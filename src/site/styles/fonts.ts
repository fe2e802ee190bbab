import { join } from 'node:path';

/** The letters of each file, as the packages give them. */
const SUBSETS = {
  latin: [
    'U+0000-00FF',
    'U+0131',
    'U+0152-0153',
    'U+02BB-02BC',
    'U+02C6',
    'U+02DA',
    'U+02DC',
    'U+0304',
    'U+0308',
    'U+0329',
    'U+2000-206F',
    'U+20AC',
    'U+2122',
    'U+2191',
    'U+2193',
    'U+2212',
    'U+2215',
    'U+FEFF',
    'U+FFFD',
  ],
  'latin-ext': [
    'U+0100-02BA',
    'U+02BD-02C5',
    'U+02C7-02CC',
    'U+02CE-02D7',
    'U+02DD-02FF',
    'U+0304',
    'U+0308',
    'U+0329',
    'U+1D00-1DBF',
    'U+1E00-1E9F',
    'U+1EF2-1EFF',
    'U+2020',
    'U+20A0-20AB',
    'U+20AD-20C0',
    'U+2113',
    'U+2C60-2C7F',
    'U+A720-A7FF',
  ],
};

/** The two families, from the files that the registry packages ship. */
export const fonts = [
  family('Source Serif 4', '--font-source-serif', 'source-serif-4', ['Georgia', 'serif']),
  family('Source Sans 3', '--font-source-sans', 'source-sans-3', ['Arial', 'sans-serif']),
];

function family(name: string, cssVariable: `--${string}`, slug: string, fallbacks: string[]) {
  return { name, cssVariable, fallbacks, provider: packageFiles(slug) };
}

/**
 * Make the provider of one family's files. Unlike Astro's own for local files it names the subset of each, so that a page can
 * preload the Latin letters and leave those of transliterated Arabic until it has some.
 */
function packageFiles(slug: string) {
  const folder = join(import.meta.dirname, '../../../node_modules/@fontsource-variable', slug, 'files');
  const fonts = (['normal', 'italic'] as const).flatMap((style) =>
    Object.entries(SUBSETS).map(([subset, unicodeRange]) => ({
      weight: '200 900',
      style,
      unicodeRange,
      src: [{ url: join(folder, `${slug}-${subset}-wght-${style}.woff2`), format: 'woff2' }],
      meta: { subset },
    })),
  );
  return { name: slug, resolveFont: () => ({ fonts }) };
}
