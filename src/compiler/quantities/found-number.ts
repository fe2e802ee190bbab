/** A number at some tokens. */
export interface FoundNumber {
  value: number;
  /** Its first token. */
  start: number;
  /** The first token behind it. */
  next: number;
  /** What it is besides a plain number: a part (`two-thirds`), a place in an order (`third`), a word that is seldom meant as a number (`no`). */
  as: 'number' | 'part' | 'ordinal' | 'weak' | 'loose';
  isPercent: boolean;
  /** What multiplies it, where it ends with that: 1,000,000 of `30 million`; else 1. */
  scale: number;
  /** What the number would be if its letter abbreviated a unit: 1.5 of `1.5m`. */
  unscaled?: { value: number; unit: RegExp };
  /** The same in another unit: 20 years of `two decades`. */
  measured?: { value: number; unit: RegExp };
  /** What it may be as well: of `a third`, 3. */
  other?: number;
  /** Whether a word in it says that it is only about as much: `20-odd thousand`. */
  isAbout?: boolean;
  /** The tokens of that word, from one to before another. */
  odd?: { from: number; to: number };
  /** Another end of it: 29 of `in their 20s`. */
  upTo?: number;
}

/** The same before it is known whether a percentage follows. */
export type Core = Pick<FoundNumber, 'value' | 'next'> & Partial<FoundNumber>;
