import * as ar from './ar/index.ts';
import * as en from './en/index.ts';
import * as fr from './fr/index.ts';
import { formatNumber } from './intl.ts';

/** Take the words of a catalogue as any words: what a catalogue must have, with which parameters. */
type Words<T> = T extends string
  ? string
  : T extends (...values: infer Values) => string
    ? (...values: Values) => string
    : T extends (...values: never[]) => unknown
      ? T
      : { readonly [Key in keyof T]: Words<T[Key]> };

/** All that the site says: whole sentences, by the room that says them. A language that lacks one does not compile. */
export type Strings = Words<typeof en>;

/** The languages in which the site can speak, each a folder beside this file. */
const CATALOGUES = { en, fr, ar } as const satisfies Record<string, Strings>;

export type Language = keyof typeof CATALOGUES;

export const LANGUAGES = Object.keys(CATALOGUES) as readonly Language[];

/** Choose the language in which a site speaks: that of its briefing, or English where there is no catalogue for it. */
export function chooseLanguage(language: string): Language {
  const [base = ''] = language.toLowerCase().split('-');
  return isLanguage(base) ? base : 'en';
}

const isLanguage = (name: string): name is Language => Object.hasOwn(CATALOGUES, name);

/** Get what the site says in a language. */
export function stringsIn(language: Language): Strings {
  return CATALOGUES[language];
}

/** What tells in which language a site speaks: that of the briefing, unless it chooses another. */
export interface SpokenLanguage {
  language: string;
  siteLanguage?: string | undefined;
}

/** Choose the language in which the site of a briefing speaks. */
export function siteLanguageOf({ language, siteLanguage = language }: SpokenLanguage): Language {
  return chooseLanguage(siteLanguage);
}

/** Tag the language in which the site of a briefing speaks (BCP 47): as the briefing tags it where that is its own, `en-GB`. */
export function siteTagOf(briefing: SpokenLanguage): string {
  const spoken: string = siteLanguageOf(briefing);
  return new Intl.Locale(briefing.language).language === spoken ? briefing.language : spoken;
}

/** Get what the site of a briefing says, in its language. */
export function stringsOf(briefing: SpokenLanguage): Strings {
  return stringsIn(siteLanguageOf(briefing));
}

/**
 * Get what is said within words of ours in a language; where there is no catalogue for it, in English, but with counts as the
 * language writes numbers.
 */
export function wordsIn(language: string): Strings {
  const spoken = chooseLanguage(language);
  const strings = stringsIn(spoken);
  if (new Intl.Locale(language).language === spoken) return strings;
  return { ...strings, quantities: { ...strings.quantities, countWord: (count) => formatNumber(language, count) } };
}
