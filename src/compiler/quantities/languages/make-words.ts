import type { Modifier } from '../language.ts';

/** Words separated by commas. */
export const split = (words: string): string[] => words.trim().split(/\s*,\s*/);

/** Words separated by spaces, numbered. */
export const numbered = (words: string, from: number, step = 1): [string, number][] =>
  words.split(' ').map((word, at): [string, number] => [word, from + at * step]);

/** Words separated by commas that mean the same number. */
export const meaning = (number: number, words: string): [string, number][] => split(words).map((word): [string, number] => [word, number]);

/** Phrases separated by commas that all mean the same. */
export const all = <T>(meaning: T, words: string): [string, T][] => split(words).map((it): [string, T] => [it, meaning]);

export const about = (side?: 'below' | 'above'): Modifier => ({ type: 'about', ...(side ? { side } : {}) });
export const bound = (side: 'min' | 'max', exclusive: boolean | null): Modifier => ({ type: 'bound', side, exclusive });
