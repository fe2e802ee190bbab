import { countWord as count, number as print } from './grammar.ts';

/** Numbers in words that keep their bounds; a number comes with its sign already: `20 000`, `64,5 %`. */
export const number = print;
/** A count in the sentence of somebody else, who alone knows the gender of what is counted: none and one are digits. */
export const countWord = (value: number) => (value < 2 ? print(value) : count(value, 'm'));
/** The space does not break. */
export const percent = ({ number }: { number: string }) => `${number}\u00a0%`;
export const about = ({ qualifier, number }: { qualifier: string; number: string }) => `${qualifier} ${number}`;
export const between = ({ low, high }: { low: string; high: string }) => `entre ${low} et ${high}`;
export const to = ({ low, high }: { low: string; high: string }) => `${low} à ${high}`;
export const moreThan = ({ number }: { number: string }) => `plus de ${number}`;
export const atLeast = ({ number }: { number: string }) => `au moins ${number}`;
export const lessThan = ({ number }: { number: string }) => `moins de ${number}`;
export const fewerThan = ({ number }: { number: string }) => `moins de ${number}`;
export const upTo = ({ number }: { number: string }) => `jusqu’à ${number}`;
export const withUnit = ({ words, unit }: { words: string; unit: string }) => `${words} ${unit}`;
/** An exact number of what has a unit, which is in the plural: of less than two, which has the singular, the unit stands apart. */
export const counted = ({ words, unit, count }: { words: string; unit: string; count: number }) =>
  Math.abs(count) < 2 ? `${unit} : ${words}` : withUnit({ words, unit });
