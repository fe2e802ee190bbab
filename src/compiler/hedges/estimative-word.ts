/**
 * How a word weakens what is said: it tells how likely it is, makes it less than certain, or speaks of what is to come.
 */
export type HedgeKind = 'likelihood' | 'hedge' | 'forecast';

/** A word of likelihood, or several that stand together. */
export interface EstimativeWord {
  kind: HedgeKind;
  /** In lower case, as a pattern: `appear(?:s|ed|ing)?`. */
  words: string;
  /** Words directly after or before which it means something else. */
  after?: string;
  before?: string;
  /** Whether it counts in lower case only: `May` is a month. */
  lowerCase?: boolean;
}

/** List words of one kind, which stand between commas. */
export const each = (kind: HedgeKind, list: string): EstimativeWord[] =>
  list
    .split(',')
    .map((words) => words.trim())
    .map((words) => ({ kind, words }));
