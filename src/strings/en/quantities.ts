/** Numbers in words that keep their bounds; a number comes with its sign already: `20,000`, `64.5 %`. */
export { countWord, number } from './grammar.ts';
/** The space does not break. */
export const percent = ({ number }: { number: string }) => `${number}\u00a0%`;
export const about = ({ qualifier, number }: { qualifier: string; number: string }) => `${qualifier} ${number}`;
export const between = ({ low, high }: { low: string; high: string }) => `between ${low} and ${high}`;
export const to = ({ low, high }: { low: string; high: string }) => `${low} to ${high}`;
export const moreThan = ({ number }: { number: string }) => `more than ${number}`;
export const atLeast = ({ number }: { number: string }) => `at least ${number}`;
export const lessThan = ({ number }: { number: string }) => `less than ${number}`;
export const fewerThan = ({ number }: { number: string }) => `fewer than ${number}`;
export const upTo = ({ number }: { number: string }) => `up to ${number}`;
export const withUnit = ({ words, unit }: { words: string; unit: string }) => `${words} ${unit}`;
/** An exact number of what has a unit, which is in the plural: of one, the unit stands apart. */
export const counted = ({ words, unit, count }: { words: string; unit: string; count: number }) =>
  count === 1 ? `${unit}: ${words}` : withUnit({ words, unit });
