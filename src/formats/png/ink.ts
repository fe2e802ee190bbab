import { INKS } from '../drawing/ink.ts';
import type { CardKind } from './card.ts';

export const { paper: PAPER, ink: INK, muted: MUTED, rule: RULE } = INKS;

/** The colour of each kind, as on the pages. */
export const KIND_INK: Readonly<Record<CardKind, string>> = {
  claim: INKS.claim,
  source: INKS.source,
  figure: INKS.figure,
  text: INKS.ink,
  crosswalk: INKS.ink,
};
