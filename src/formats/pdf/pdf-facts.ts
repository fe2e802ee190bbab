import type { AttachedFile } from './attach-files.ts';
import type { Paper } from './paper.ts';

/** What a printed document says of itself. */
export interface PdfFacts {
  title: string;
  /** Who made it, in one line. */
  author: string;
  /** The same, one by one; without them, the line is one. */
  authors?: readonly string[];
  /** A BCP 47 language tag. */
  language: string;
  /** Its date of creation and change: that of the version, never of the run. */
  date: Date;
  keywords: readonly string[];
  /** What it is about, in a sentence. */
  subject?: string;
  publisher?: string;
  /** What it is: `Research briefing`. */
  genre?: string;
  /** The title of what it is a part of. */
  partOf?: string;
  /** The address at which it is cited. */
  identifier?: string;
  /** The public address of the site; links to the server that it was printed from lead there instead. */
  site: string;
  /** Names of places besides their ids, each with the id; those of places that it does not have are left out. */
  destinations?: Readonly<Record<string, string>>;
  /** What it is printed on, unless the style of the page says it. */
  paper?: Paper;
  /** Files that travel inside it. */
  attachments?: readonly AttachedFile[];
}
