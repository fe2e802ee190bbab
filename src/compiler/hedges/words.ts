import type { EstimativeWord } from './estimative-word.ts';
import { ar } from './languages/ar.ts';
import { en } from './languages/en.ts';
import { fr } from './languages/fr.ts';

const LANGUAGES: Readonly<Record<string, readonly EstimativeWord[]>> = { ar, en, fr };

/** Find the words of a language (BCP 47); null where none are known. */
export function findEstimativeWords(language: string): readonly EstimativeWord[] | null {
  return LANGUAGES[language.split('-')[0] ?? language] ?? null;
}
