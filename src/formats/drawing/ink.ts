/** The colours of a drawing without a style sheet; `band` is what the style sheet mixes for the months in which a text was written. */
export type Inks = Readonly<Record<'paper' | 'band' | 'ink' | 'muted' | 'rule' | 'claim' | 'source' | 'figure', string>>;

/**
 * The colours of print: what leaves the pages keeps them, whatever the reader's screen prefers. They are the light values of the
 * tokens in `src/site/styles/site.css`, which a test compares.
 */
export const INKS = {
  paper: '#fcfbf8',
  band: '#f3efe4',
  ink: '#1b1a18',
  muted: '#5f5b53',
  rule: '#ddd8cd',
  claim: '#8c2f2b',
  source: '#1f5f6b',
  figure: '#8a6114',
} as const satisfies Inks;

/** The dark values of the same tokens. */
const DARK_INKS: Inks = {
  paper: '#16181b',
  band: '#2a2720',
  ink: '#e9e6df',
  muted: '#a7a297',
  rule: '#363a3f',
  claim: '#e5938e',
  source: '#7fc0cc',
  figure: '#d9ae5f',
};

/** On what a drawing that leaves its page stands. */
export const GROUNDS = ['white', 'light', 'dark'] as const;
export type Ground = (typeof GROUNDS)[number];

/** The colours on each ground; white is for documents, light and dark are those of the pages. */
export const INKS_ON: Readonly<Record<Ground, Inks>> = {
  white: { ...INKS, paper: '#ffffff' },
  light: INKS,
  dark: DARK_INKS,
};
