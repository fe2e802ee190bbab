import type { Language } from './language.ts';
import { en } from './languages/en.ts';

/** The languages whose words can be read; each has one file. */
const LANGUAGES: ReadonlyMap<string, Language> = new Map([['en', en]]);

/** Find what is known of a language (BCP 47); null where only digits and names of months can be read. */
export function findLanguage(tag: string): Language | null {
  return LANGUAGES.get(tag.split('-')[0] ?? tag) ?? null;
}
