import type { CardKind } from './card.ts';

/** The colours of print, which a picture keeps whatever the reader's screen prefers. */
export const PAPER = '#fcfbf8';
export const INK = '#1b1a18';
export const MUTED = '#5f5b53';
export const RULE = '#ddd8cd';

/** The colour of each kind, as on the pages. */
export const KIND_INK: Readonly<Record<CardKind, string>> = {
  claim: '#8c2f2b',
  source: '#1f5f6b',
  figure: '#8a6114',
  text: INK,
  crosswalk: INK,
};
