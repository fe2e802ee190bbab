import type { Cut } from './tokens/cut.ts';
import type { Phrases } from './phrases.ts';

/** What a phrase makes of the number that it stands beside. */
export type Modifier =
  /** `about 20`, `almost 20`, `just over 20`: from which side the number is approached, if the words say. */
  | { type: 'about'; side?: 'below' | 'above' }
  /** `more than 20`, `up to 20`; `exclusive` is null where the words leave open whether the number itself is in. */
  | { type: 'bound'; side: 'min' | 'max'; exclusive: boolean | null };

/** A letter that multiplies (`1.5m`), unless the figure’s unit shows that it abbreviates the unit (`1.5m` of `meters`). */
export interface ScaleLetter {
  value: number;
  unlessUnit: RegExp;
}

/** How much a unit is of another: a decade, 10 of what begins with `year`. */
export interface Measure {
  value: number;
  unit: RegExp;
}

/** A scale that says itself how many times it is taken: `ألفان`, two thousand. */
export interface CountedScale {
  count: number;
  scale: number;
}

/** Words for numbers and amounts. All keys are in lower case, with straight apostrophes, in the letters that `Language.letters` gives. */
export interface NumberWords {
  /** Words for numbers below a hundred, and those for hundreds that are one word. */
  cardinals: ReadonlyMap<string, number>;
  /** The same in several words: `quatre - vingt - dix`, `treinta y uno`. */
  cardinalPhrases: Phrases<number>;
  /** Words for one that are a number only behind hundreds and greater: `un` of `cent un`. */
  oneBehind: Phrases<number>;
  /** Words for one that are a number before a whole that is no number of its own: `un` of `un sur dix`. */
  onesOfRatios: readonly string[];
  /** Words that multiply what stands before them, and to which less may be added: `hundred`, `thousand`, `million`. */
  scales: ReadonlyMap<string, number>;
  countedScales: ReadonlyMap<string, CountedScale>;
  /** Those of the scales that multiply the thousands before them as well: `millones` of `dos mil millones`. */
  greaterScales: ReadonlySet<string>;
  /** Words that multiply, and end the number: `dozen`, `score`. */
  collectives: ReadonlyMap<string, number>;
  /** Those of them that are mostly meant roughly: `centaine`. */
  roughCollectives: ReadonlySet<string>;
  /** Forms of the two that are numbers only after one: `two millions`, but `millions`. */
  plurals: ReadonlyMap<string, string>;
  scaleLetters: ReadonlyMap<string, ScaleLetter>;
  ordinals: ReadonlyMap<string, number>;
  /** The same in several words: `حادي عشر`. */
  ordinalPhrases: Phrases<number>;
  /** Endings of ordinals in digits: `5th`. */
  ordinalEndings: readonly string[];
  /** What makes an ordinal of the number behind it: `第` of `第三`. */
  ordinalSigns: readonly string[];
  /**
   * Words for a part: those that stand by themselves (`half`), those for one and for several of them (`third`, `thirds`), and those
   * that are one only behind a number and `and`: `medio` of `dos millones y medio`.
   */
  fractions: Readonly<Record<'one' | 'several' | 'behind', ReadonlyMap<string, number>>> & { alone: Phrases<number> };
  /** Words for a number that say nothing else: `twice`, `double`, `both`, `pair`. */
  multiples: ReadonlyMap<string, number>;
  /** What makes a multiple of the number before: `times`, `fold`. */
  multiplied: readonly string[];
  /** Words that may be meant as a number, and mostly are not: `no`, `a`. */
  weak: ReadonlyMap<string, number>;
  /** Words for about as many: `couple`. */
  loose: ReadonlyMap<string, number>;
  /** Decades of life: `twenties`. */
  ages: ReadonlyMap<string, number>;
  /** Words for one before a scale or a part: `a`. */
  articles: readonly string[];
  /** Words in which a number hangs that is about as much: `odd` of `20-odd thousand`. */
  odd: Phrases<true>;
  /** What makes a decade of digits: `s` of `1990s`. */
  decadeEndings: readonly string[];
  negative: readonly string[];
  and: string;
  of: string;
  percent: Phrases<true>;
  /** Signs for percent that may stand directly before digits as well: `٪40`. */
  percentSigns: readonly string[];
  /** `isClose`: nothing may stand between the phrase and the number. */
  before: Phrases<Modifier & { isClose?: boolean }>;
  after: Phrases<Modifier>;
  /** Words that turn a bound into its contrary: `no more than`. */
  negators: readonly string[];
  /** How a word ends that does the same; empty where none does: `n't`. */
  negatorEnding: string;
  /** Words that may stand between a phrase and its number. */
  fillers: readonly string[];
  /** Words that may stand between the two numbers of a range, with the word that it then begins with; `isLoose`: it may be meant roughly (`one or two`). */
  ranges: Phrases<{ before?: string; isLoose?: boolean }>;
  /** Words after which two numbers are a change, not a range: `rose from 20 to 30`. */
  changes: readonly string[];
  /** Words between a part and its whole; after one that is `isIdiom` a round whole is no number of its own: `one in ten`. */
  ratios: Phrases<{ isIdiom: boolean }>;
  /** Amounts without a number: `several`, `tens of thousands`. */
  vague: Phrases<true>;
  /** Units that may be told in another: `decade` in years. */
  measures: ReadonlyMap<string, Measure>;
  /** Units of time, before which `over` may mean `during`. */
  during: { words: readonly string[]; units: readonly string[] };
}

/** Signs behind the digits of a date. */
export interface DateSigns {
  year: readonly string[];
  month: readonly string[];
  day: readonly string[];
  decade: readonly string[];
  century: readonly string[];
  /** Parts of a year or month, behind it. */
  parts: Phrases<'early' | 'mid' | 'late'>;
}

/** Words for dates. Names of months and days come from `Intl`. */
export interface DateWords {
  /** Other names of months, with their numbers: `sept`, `كانون الثاني`. */
  months: Phrases<number>;
  /** Names of months and days that are other words as well, and are read beside the rest of a date alone: `mar` of Spanish. */
  doubtful: readonly string[];
  /** Signs behind the digits of a date: `年` of `2015年`; none where dates are written in another way. */
  signs: DateSigns | null;
  /** Seasons with their number in EDTF, 21 to 24, and the months that they may take in, in either half of the world. */
  seasons: ReadonlyMap<string, number>;
  /** Parts of a year, month, decade or century. */
  parts: Phrases<'early' | 'mid' | 'late'>;
  decades: ReadonlyMap<string, number>;
  /** Phrases before digits that make a decade of them: `années 1990`. */
  decadeLeads: Phrases<true>;
  /** The sign behind digits that makes a place in an order of them: `.` of `20. Jahrhundert`; empty where there is none. */
  ordinalEnding: string;
  century: readonly string[];
  quarter: readonly string[];
  half: readonly string[];
  /** Words that turn a unit or a name of a month into one that depends on the time of writing: `last August`. */
  relative: Phrases<true>;
  /** Words that depend on the time of writing by themselves: `yesterday`. */
  relativeAlone: Phrases<true>;
  /** Units of such a time: `week`. */
  units: readonly string[];
  /** Words after which a time is the beginning, or the end, of a span. */
  open: Phrases<'from' | 'to'>;
  ranges: Phrases<{ before?: string }>;
  /** Words that may stand between a day and its month, or a part and its whole. */
  joints: readonly string[];
  /** How years are read in words: after which words (null for any), and whether in pairs: `nineteen ninety-seven`. */
  years: { after: readonly string[] | null; pairs: boolean };
  /** Signs of an era after a year; `-1` counts backwards. */
  eras: Phrases<1 | -1>;
}

/** All that the reader of number phrases knows of a language besides what `Intl` knows. */
export interface Language {
  numbers: NumberWords;
  dates: DateWords;
  /** Words that an audit counts as numerals, besides digits and cardinals. */
  audited: readonly string[];
  /** Letters that are written in more than one way, with the one that the lists have; nothing for signs that may be left out. */
  letters: ReadonlyMap<string, string>;
  /** How words are cut into those of the lists; null where spaces and signs do it. */
  cut: Cut | null;
  /** Uses of words of the lists that are no numbers, in folded text: `quoi de neuf`. */
  traps: readonly RegExp[];
}
