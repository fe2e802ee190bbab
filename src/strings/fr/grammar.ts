import { chooseForm, formatNumber, joinList } from '../intl.ts';

/** What helps to write sentences in French. */

export type Gender = 'm' | 'f';

const SMALL = ['', '', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze'];

/** Choose between the singular, which none and one have, and the plural. */
export const plural = (count: number, one: string, other = `${one}s`) => chooseForm('fr', count, { one, other });

/** Print a number with its thousands, which a narrow space parts that does not break: `31000` → `31 000`. */
export const number = (value: number) => formatNumber('fr', value);

/** Print a count in words up to twelve, in the gender of what is counted: 1 → `une`, 0 → `aucune`, 13 → `13`. */
export const countWord = (count: number, gender: Gender) => {
  if (count === 0) return gender === 'f' ? 'aucune' : 'aucun';
  if (count === 1) return gender === 'f' ? 'une' : 'un';
  return SMALL[count] ?? number(count);
};

/** Print how many there are of something: `deux affirmations`, `une affirmation`, `aucune affirmation`. */
export const countOf = (count: number, gender: Gender, one: string, other?: string) =>
  `${countWord(count, gender)} ${plural(count, one, other)}`;

/** Print a list as part of a sentence: `titre, auteur et date`. */
export const list = (items: readonly string[]) => joinList('fr', items);

/** Begin a text with a capital letter. */
export const capitalize = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Write words as they stand within a sentence. */
export const uncapitalize = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** Quote words. */
export const quote = (words: string) => `« ${words} »`;

/** How many voices and outlets there are, which differ in gender. */
export const countVoices = (count: number) => {
  if (count === 0) return 'aucune voix ni aucun média';
  return count === 1 ? 'une voix ou un média' : `${countWord(count, 'f')} voix et médias`;
};
