/** A date in CSL-JSON: a year, month and day as far as they are known, or two of them for a range. */
export interface CslDate {
  'date-parts': number[][];
  /** Whether it is uncertain; each style then marks it in its own way. */
  circa?: true;
}

/** Something that can be cited, in CSL-JSON: https://docs.citationstyles.org/en/stable/specification.html */
export interface CslItem {
  id: string;
  type: 'report' | 'chapter' | 'document';
  title?: string;
  author?: { literal: string }[];
  publisher?: string;
  'container-title'?: string;
  edition?: string;
  /** What it is; of a work without a title, the description that stands in its place. */
  genre?: string;
  /** The same in short, for cites in the text; not of CSL, and in no file. */
  shortGenre?: string;
  /** The CSL locale in which styles say what they add to it, `en-US` where there is none; not of CSL, and in no file. */
  locale?: string;
  issued?: CslDate;
  /** When it was read at its address. */
  accessed?: CslDate;
  URL?: string;
  language?: string;
  note?: string;
}

/** A place within a cited work: `7`, or `3–5` for several paragraphs. It belongs to the cite, never to the work. */
export interface Locator {
  label: 'paragraph';
  locator: string;
  /** The pages of the document on which they begin: `12`, or `12–13`. */
  page?: string;
}

/** Take the version by itself out of an edition, which says it in the language of the site: `Version 1.1.0` → `1.1.0`. */
export function versionIn(edition: string): string {
  return edition.replace(/^[\p{L}\p{M}]+ (?=\d)/u, '');
}
