import { ar } from './languages/ar.ts';
import { de } from './languages/de.ts';
import { en } from './languages/en.ts';
import { es } from './languages/es.ts';
import { fr } from './languages/fr.ts';
import { zh } from './languages/zh.ts';
import type { NumeralWords } from './numeral-words.ts';

const LANGUAGES: ReadonlyMap<string, NumeralWords> = new Map([
  ['ar', ar],
  ['de', de],
  ['en', en],
  ['es', es],
  ['fr', fr],
  ['zh', zh],
]);

/** What is known in any language: signs and shapes alone. */
const NO_WORDS: NumeralWords = {
  references: { one: [], several: [], verbs: { words: [], after: [] } },
  joints: { list: ['&'], range: [] },
  within: [],
  article: '',
  times: [],
  shortMonths: '',
  timeJoints: [],
  streets: [],
  pronouns: [],
  counts: [],
};

/** Find what tells numbers that are no quantities in a language (BCP 47). */
export function findNumeralWords(tag: string): NumeralWords {
  return LANGUAGES.get(tag.split('-')[0] ?? tag) ?? NO_WORDS;
}
