import type { Root } from 'hast';
import type { Problem } from '../compiler/problems/problem.ts';
import type { Habit } from './split-paragraphs.ts';
import type { Loss } from './tree/losses.ts';

/** Something about itself that a file states, and where. */
export interface Statement {
  field: 'title' | 'author' | 'publisher' | 'date' | 'language';
  value: string;
  where: string;
}

/** A file as it was read: its text as a tree of blocks, and what there is to say of it. */
export interface SourceDocument {
  /** How it was read: `plain text in UTF-8`. */
  readAs: string;
  tree: Root;
  statements: Statement[];
  losses: Loss[];
}

/** A document, or why it could not be read. */
export type ReadResult = { document: SourceDocument; problems?: undefined } | { document?: undefined; problems: Problem[] };

/** How a document is to be read. */
export interface ReadOptions {
  /** How its paragraphs are parted, for plain text whose habit is not recognized. */
  habit?: Habit | undefined;
  /** The encoding of a text, by a name of the Encoding Standard. */
  encoding?: string | undefined;
  /** Its language (BCP 47), whatever the file states. */
  language?: string | undefined;
  /** Words of parts that would be left out, and are to be kept. */
  keep?: readonly string[];
}
