import { foldWord } from './fold-word.ts';
import type { SearchLanguage, WrittenLanguage } from './search-language.ts';

/** The languages that search knows, each in a file of its own: a page reads those of its texts. */
const LANGUAGES: Readonly<Record<string, () => Promise<{ language: WrittenLanguage }>>> = {
  ar: () => import('./languages/ar.ts'),
  de: () => import('./languages/de.ts'),
  en: () => import('./languages/en.ts'),
  es: () => import('./languages/es.ts'),
  fr: () => import('./languages/fr.ts'),
};

/** Load what search knows of some languages (BCP 47), by their names without regions; of those that it does not know there is nothing. */
export async function loadLanguages(tags: readonly string[]): Promise<Map<string, SearchLanguage>> {
  const names = [...new Set(tags.map(languageName))];
  const found = await Promise.all(
    names.map(async (name) => {
      const file = Object.hasOwn(LANGUAGES, name) ? await LANGUAGES[name]?.() : undefined;
      return file ? [[name, foldStopWords(file.language)] as const] : [];
    }),
  );
  return new Map(found.flat());
}

function foldStopWords(language: WrittenLanguage): SearchLanguage {
  return { ...language, stopWords: new Set(language.stopWords.split(/\s+/).filter(Boolean).map(foldWord)) };
}

/** The name of a language without its region: `fr-CA` → `fr`. */
export function languageName(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? '';
}
