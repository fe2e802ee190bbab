import type { Selected } from '../model/selected.ts';
import type { Problem } from '../compiler/problems/problem.ts';

/** Below this path the development server answers authors. */
export const API = '/@authoring';
/** The event by which it tells pages of the content after a change. */
export const TOLD = 'authoring:told';
/** A header that a page of another site cannot send without being asked first, so that none can write here. */
export const OWN_HEADER = 'x-authoring';

/** The kinds of entry that words can be annotated with. */
export const KINDS = ['claim', 'source', 'figure'] as const;
export type Kind = (typeof KINDS)[number];

/** A key of an entry that the form asks for; the others are written in the file. */
export interface Field {
  key: string;
  label: string;
  /** What it may be, where that is a list. */
  options?: readonly string[];
}
export type Fields = Readonly<Record<Kind, readonly Field[]>>;

/** What an author wants to be added. */
export interface Order extends Selected {
  kind: Kind;
  id: string;
  /** Keys of the entry that the author has filled in. */
  values: Record<string, string>;
}

/** What the server says of the content after a change. */
export interface Told {
  problems: Problem[];
}

/** What a page asks for when it is opened. */
export interface Start extends Told {
  fields: Fields;
}

/** What came of an order or a question: lines to show; where it failed, why. */
export interface Answer {
  lines: string[];
  failed: boolean;
}
