import { chooseForm, formatNumber, joinList } from '../intl.ts';

/** What helps to write sentences in English. */

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** Choose between the singular and the plural. */
export const plural = (count: number, one: string, other = `${one}s`) => chooseForm('en', count, { one, other });

/** Print a count in words up to twelve: 1 → `one`, 13 → `13`. */
export const countWord = (count: number) => SMALL[count] ?? String(count);

/** Print how many there are of something: `two claims`, `one claim`, `no claims`. */
export const countOf = (count: number, one: string, other?: string) => `${countWord(count)} ${plural(count, one, other)}`;

/** Print a number with its thousands: `31000` → `31,000`. */
export const number = (value: number) => formatNumber('en', value);

/** Print a list as part of a sentence, without a comma before its last item: `title, author and date`. */
export const list = (items: readonly string[]) => joinList('en-GB', items);

/** Begin a text with a capital letter. */
export const capitalize = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Write words as they stand within a sentence. */
export const uncapitalize = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
