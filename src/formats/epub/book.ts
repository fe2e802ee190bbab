import type { ElementContent } from 'hast';

/** A book as EPUB has it: what it is, what is read in it, and what is drawn. */
export interface Book {
  /** The address under which it is known: the same for every version. */
  identifier: string;
  title: string;
  /** The work of which it is a part, if it is one. */
  partOf: string | null;
  description: string;
  /** BCP 47. */
  language: string;
  creators: readonly string[];
  /** What may be done with it; null where that is not stated. */
  rights: string | null;
  version: string;
  /** The day of the version, `2026-01-02`: the only time that the file holds, so that the same content makes the same bytes. */
  date: string;
  /** What it has for those who cannot see it, in a sentence or two. */
  accessibility: string;
  /** The words of its navigation. */
  navigation: { contents: string; startOfText: string; landmarks: string; locators: string };
  chapters: readonly Chapter[];
  pictures: readonly Picture[];
  /** The style of every page. */
  style: string;
  /** Fonts for letters that a reader’s own may lack, and what their licences say; none where it needs none. */
  fonts: { files: readonly BookFont[]; licences: string } | null;
}

/** A font of one weight that a book takes along. */
export interface BookFont {
  weight: number;
  /** The letters that it draws, as code points. */
  letters: readonly number[];
  /** Packed as WOFF2. */
  bytes: Uint8Array;
}

/** A document of a book: one page of XHTML, which the contents name. */
export interface Chapter {
  /** The name of its file without the ending, which no other chapter has. */
  name: string;
  title: string;
  language: string;
  /** What part it is of a book, by the names of the EPUB structural semantics vocabulary: `bodymatter`, `backmatter`. */
  part: 'frontmatter' | 'bodymatter' | 'backmatter';
  /** The structure that it is, by the same names. */
  type: 'titlepage' | 'chapter' | 'appendix' | 'index';
  children: ElementContent[];
  /** The parts of it that the contents name. */
  sections: readonly { id: string; title: string }[];
  /** The places in it that readers go to by what they are called, in reading order: `A¶3`. */
  locators: readonly { id: string; name: string }[];
}

/** A drawing or an image in a file of its own. */
export interface Picture {
  /** Its path in the book. */
  path: string;
  mediatype: string;
  data: string | Uint8Array;
}

/** Write the path of a chapter in a book, from where all chapters stand. */
export function chapterFile({ name }: Pick<Chapter, 'name'>): string {
  return `${name}.xhtml`;
}

/** The paths of the other files that every book has. */
export const NAV_FILE = 'nav.xhtml';
export const STYLE_FILE = 'style.css';
