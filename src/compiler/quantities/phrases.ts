import type { Token } from './tokens/token.ts';

/** A phrase that stands somewhere, with what it means. */
export interface FoundPhrase<T> {
  words: string;
  meaning: T;
  /** How many tokens it takes. */
  length: number;
}

interface Entry<T> extends FoundPhrase<T> {
  split: readonly string[];
}

/** Phrases of a language in lower case, their words separated by spaces, with what they mean; found by their first or last word. */
export class Phrases<T> {
  readonly #byFirst: ReadonlyMap<string, readonly Entry<T>[]>;
  readonly #byLast: ReadonlyMap<string, readonly Entry<T>[]>;

  constructor(phrases: Iterable<readonly [words: string, meaning: T]>) {
    const entries = [...phrases]
      .map(([words, meaning]): Entry<T> => ({ words, meaning, split: words.split(' '), length: words.split(' ').length }))
      .sort((one, other) => other.length - one.length);
    this.#byFirst = Map.groupBy(entries, ({ split }) => split[0] ?? '');
    this.#byLast = Map.groupBy(entries, ({ split }) => split.at(-1) ?? '');
  }

  /** The words with which the phrases begin. */
  get firsts(): readonly string[] {
    return [...this.#byFirst.keys()];
  }

  /** Find the phrases that begin at a token, the longest first. */
  at(tokens: readonly Token[], at: number): FoundPhrase<T>[] {
    return standing(this.#byFirst.get(tokens[at]?.text ?? ''), tokens, () => at);
  }

  /** Find the phrases that end before a token, the longest first. */
  before(tokens: readonly Token[], at: number): FoundPhrase<T>[] {
    return standing(this.#byLast.get(tokens[at - 1]?.text ?? ''), tokens, (length) => at - length);
  }
}

function standing<T>(entries: readonly Entry<T>[] = [], tokens: readonly Token[], begin: (length: number) => number): FoundPhrase<T>[] {
  return entries.filter(({ split, length }) => split.every((word, index) => tokens[begin(length) + index]?.text === word));
}
