/** What sentences in Arabic need, on the page and for its scripts. */

/**
 * The locale of numbers and dates. Digits are 0 to 9: codes (C12), locators (A¶7) and the data beside them have no others, and
 * a reader compares them. Years are Gregorian, as they are in the texts.
 */
export const LOCALE = 'ar-u-ca-gregory-nu-latn';

/**
 * The forms in which a noun is counted: one, two as a subject, two where they are governed (after a preposition or another
 * noun), three to ten, eleven to ninety-nine, and hundreds.
 */
export type Noun = readonly [one: string, two: string, ofTwo: string, few: string, many: string, other: string];

const rules = new Intl.PluralRules('ar');
const numbers = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 20 });

/** Print a number with its thousands: `31000` → `31,000`. */
export const number = (value: number) => numbers.format(value);

/** Choose the form of a verb or an adjective that stands with a count: with one, with two, and with more or none. */
export const agree = <T>(count: number, one: T, two: T, other: T): T => (count === 1 ? one : count === 2 ? two : other);

/** Choose the form of a noun that goes with a count; of one and two it says the count itself. */
export const formOf = (count: number, [one, two, , few, many, other]: Noun): string =>
  ({ zero: few, one, two, few, many, other })[rules.select(count)];

/** Print how many there are of something, as a subject: `لا أقوال`، `قول واحد`، `قولان`، `3 أقوال`، `11 قولًا`، `100 قول`. */
export const countOf = (count: number, noun: Noun): string =>
  count === 0 ? `لا ${formOf(0, noun)}` : count <= 2 ? formOf(count, noun) : `${number(count)} ${formOf(count, noun)}`;

/** Print how many there are of something where it is governed: `من قولين`. */
export const countOfIn = (count: number, noun: Noun): string =>
  count === 0 ? `0 ${formOf(0, noun)}` : count === 2 ? noun[2] : countOf(count, noun);

/**
 * Keep the order of a text that may go the other way, or be of both, from what stands around it: between U+2068 and U+2069
 * (first strong isolate, UAX 9). A text whose letters are all Arabic needs none; a code or a number stands rightly by itself,
 * and so does a sentence whose parts are isolated already.
 */
export const isolate = (text: string) =>
  text.includes('\u2068') || !/(?!\p{Script=Arabic})[\p{L}\p{N}]/u.test(text) ? text : `\u2068${text}\u2069`;

/** Put words between quotation marks. */
export const quote = (text: string) => `«${isolate(text)}»`;
