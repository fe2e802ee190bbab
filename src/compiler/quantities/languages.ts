import type { Language } from './language.ts';
import { ar } from './languages/ar.ts';
import { de } from './languages/de.ts';
import { en } from './languages/en.ts';
import { es } from './languages/es.ts';
import { fr } from './languages/fr.ts';
import { ja } from './languages/ja.ts';
import { ko } from './languages/ko.ts';
import { NO_WORDS } from './languages/none.ts';
import { zh } from './languages/zh.ts';

/** The languages whose words can be read; each has one file. */
const LANGUAGES: ReadonlyMap<string, Language> = new Map([
  ['ar', ar],
  ['de', de],
  ['en', en],
  ['es', es],
  ['fr', fr],
  ['ja', ja],
  ['ko', ko],
  ['zh', zh],
]);

/** Find what is read in a language (BCP 47): digits, their signs and names of months alone where its words are not known. */
export function languageOf(tag: string): Language {
  return LANGUAGES.get(tag.split('-')[0] ?? tag) ?? NO_WORDS;
}

/** Say whether the words of a language are known. */
export function isKnown(language: Language): boolean {
  return language !== NO_WORDS;
}
