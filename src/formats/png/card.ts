import type { Element } from 'hast';
import type { NoteKind } from '../../model/kinds.ts';

/** What a picture is of; it decides the sign, the colour and the rule below the head. */
export type CardKind = NoteKind | 'text' | 'crosswalk';

/** What stands in the middle of a picture. */
export type CardBody =
  /** Words, as large as they fit, and some more below them in smaller type. */
  | { type: 'words'; text: string; more?: string | undefined }
  /** Two statements side by side, each under its code. */
  | { type: 'pair'; sides: { code: string; place: string; text: string }[] }
  /** A drawing below its title; `left` says how much of it is shown, if not all. */
  | { type: 'chart'; title: string; drawing: Element; left: CardFact | null };

/** A line of what is known about it; the label stands before it in a column of its own. */
export interface CardFact {
  label: string;
  text: string;
}

/** What a preview picture says, apart from how it looks. */
export interface Card {
  kind: CardKind;
  /** `C12`, `A¶7`; for the whole briefing, none. */
  code: string;
  /** What it is, after the code: `claim, an event`. */
  name: string;
  body: CardBody;
  facts: CardFact[];
  /** The title of the briefing, and on the right whose words the picture shows. */
  foot: { title: string; note: string };
  /** In which direction it is read; from left to right where nothing is said. */
  direction?: 'ltr' | 'rtl';
}

/** The size of a picture in pixels, which the networks that show one expect. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;
