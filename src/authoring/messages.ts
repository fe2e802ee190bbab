import type { Problem } from '../compiler/problems/problem.ts';
import type { SubjectKind } from '../edit/edit-entries.ts';
import type { Value } from '../edit/set-keys.ts';
import type { Kind, NoteKind } from '../model/kinds.ts';
import type { Order, SelectedWords } from './server/order.ts';

export type { Order, SelectedWords };

/** Below this path the development server answers authors. */
export const API = '/@authoring';
/** The event by which it tells pages of the content after a change. */
export const TOLD = 'authoring:told';
/** A header that a page of another site cannot send without being asked first, so that none can write here. */
export const OWN_HEADER = 'x-authoring';

/** A key that a form asks for. */
export type Field = {
  key: string;
  label: string;
  /** What it is for, in a sentence. */
  hint?: string;
  /** Whether `null` is written where it is empty; else the key is left out. */
  isNull?: true;
  /** Whether it is always shown, wherever it stands among the others. */
  isShown?: true;
  /** Whether a group stays though all its fields are empty: it has other keys as well. */
  isKept?: true;
} & (
  | { type: 'line' | 'text' | 'lines' | 'number' | 'flag' | 'date' | 'value' | 'paragraph' | 'steps' }
  | { type: 'choice'; options: readonly string[] }
  | { type: 'entry' | 'entries'; of: Kind }
  | { type: 'group' | 'rows'; fields: readonly Field[] }
  /** Names with texts, or with numbers. */
  | { type: 'pairs'; of: 'text' | 'number' }
);
export type Fields = Readonly<Record<SubjectKind, readonly Field[]>>;

/** An entry by which it is found: its code and name are what its author types. */
export interface Listed {
  kind: Kind;
  id: string;
  code: string;
  name: string;
  /** The articles in which it stands, by their codes. */
  articles: string[];
}

/** What the server says of the content after a change. */
export interface Told {
  problems: Problem[];
}

/** What a page asks for when it is opened. */
export interface Start extends Told {
  fields: Fields;
  /** The last write that can be taken back. */
  undo: string | null;
}

/** Words of the page, read as what they may become. */
export interface Draft {
  /** Their places as YAML. */
  lines: string[];
  failed: boolean;
  /** What each kind has filled in already. */
  values: Readonly<Record<NoteKind, Readonly<Record<string, Value>>>>;
  /** The chain of a claim and of a figure in this paragraph. */
  chains: Readonly<Record<'claim' | 'figure', (string | null)[]>>;
  /** The sources that are heard in the paragraph. */
  voices: string[];
}

/** What can be edited of a subject. */
export interface Opened {
  kind: SubjectKind;
  id: string;
  title: string;
  file: string;
  value: Readonly<Record<string, Value>>;
  /** What depends on it, and becomes of that when it goes, as sentences; null where it cannot be deleted here. */
  dependents: string[] | null;
  /** Whether something keeps it from going. */
  isNeeded: boolean;
}

/** What came of an order: lines to show; where it failed, why. */
export interface Answer {
  lines: string[];
  failed: boolean;
  /** What would make it work: to read anew what somebody has changed, or to give a reason to readers. */
  needs?: 'reading' | 'reason';
  undo: string | null;
}
