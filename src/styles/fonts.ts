import { fontProviders } from 'astro/config';

const LATIN = [
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
];
const LATIN_EXT = [
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
];

/**
 * Weights of each subset. Astro can't choose preloads by the subset of a local file, but it can by weight: only the Latin files
 * have the weight that `Page.astro` asks for.
 */
const WEIGHTS = { latin: '300 700', 'latin-ext': '400 700' } as const;

/** The two families, from the files that the registry packages ship: Latin first, the letters of transliterated Arabic only where a page has them. */
export const fonts = [
  family('Source Serif 4', '--font-source-serif', 'source-serif-4', ['Georgia', 'serif']),
  family('Source Sans 3', '--font-source-sans', 'source-sans-3', ['Arial', 'sans-serif']),
];

function family(name: string, cssVariable: `--${string}`, slug: string, fallbacks: string[]) {
  const variants = (['normal', 'italic'] as const).flatMap((style) =>
    (['latin', 'latin-ext'] as const).map((subset) => ({
      weight: WEIGHTS[subset],
      style,
      display: 'swap' as const,
      unicodeRange: (subset === 'latin' ? LATIN : LATIN_EXT) as [string, ...string[]],
      src: [`./node_modules/@fontsource-variable/${slug}/files/${slug}-${subset}-wght-${style}.woff2`] as [string],
    })),
  );
  const [first, ...rest] = variants;
  if (!first) throw new Error('a family has at least one file');
  return {
    provider: fontProviders.local(),
    name,
    cssVariable,
    fallbacks,
    options: { variants: [first, ...rest] as [typeof first, ...typeof rest] },
  };
}
