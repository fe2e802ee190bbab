import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** The texts of a language, and what is looked for in them; paragraphs are numbered from 1. */
export interface WordPairs {
  paragraphs: readonly string[];
  search: readonly (readonly [query: string, paragraph: number])[];
  alike: readonly (readonly [query: string, paragraphs: readonly number[]])[];
  check: readonly (readonly [pasted: string, verdict: 'exact' | 'altered' | 'absent', paragraph: number | null])[];
}

/** Pairs of what is looked for and what is to be found, by the language of the texts. */
export const WORD_PAIRS = parse(readFileSync(join(import.meta.dirname, 'word-pairs.yaml'), 'utf8')) as Readonly<Record<string, WordPairs>>;
