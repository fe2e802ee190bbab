/** What tells numbers that are no quantities in a language, besides the shapes that are the same in all. */
export interface NumeralWords {
  /** Words before the number of a part or thing: `section 3`, `p. 12`, `version 2`; a dot at the end may stand or not. */
  references: {
    one: readonly string[];
    /** Words before several of them: `pages 3 and 4`. */
    several: readonly string[];
    /** Those that are verbs as well, if one of these words stands before: `to issue 30 visas`. */
    verbs: { words: readonly string[]; after: readonly string[] };
  };
  /** Words between two numbers of a list of references, and of a range. */
  joints: { list: readonly string[]; range: readonly string[] };
  /** Words within a number, or words for a rough quantity, between parts of it: `y` of `mil y uno`, `de` of `decenas de miles`. */
  within: readonly string[];
  /** What is written together with a number word before it, and is of it: `ال` of `الثلاثين`; empty where there is none. */
  article: string;
  /** How times of day and dates are written, besides `18:00` and dates that `Intl` tells how to read. */
  times: readonly RegExp[];
  /** Names of months that are short and no abbreviations (the source of a pattern): a full stop behind one is of the sentence. Empty for none. */
  shortMonths: string;
  /** What may stand between a date and a time of day. */
  timeJoints: readonly string[];
  /** Postal addresses. */
  streets: readonly RegExp[];
  /** Uses of a number word that count nothing: `no one`. */
  pronouns: readonly RegExp[];
  /** Uses that count whatever the former say: `one in five`. */
  counts: readonly RegExp[];
}

/** Split words at commas. */
export const split = (words: string): string[] => words.trim().split(/\s*,\s*/);
