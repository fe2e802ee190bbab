import { isolate, number, quote } from './grammar.ts';

/** Numbers in words that keep their bounds; a number comes with its sign already: `20,000`, `64.5%`. */
export { number } from './grammar.ts';
/** A count in a sentence of an author, whose noun is not known here and asks for one gender or the other: it stays in digits. */
export const countWord = (count: number) => number(count);
/** Without a space, by which the sign would part from its number in a text from right to left. */
export const percent = ({ number }: { number: string }) => `${number}%`;
/** The qualifier is the text’s. */
export const about = ({ qualifier, number }: { qualifier: string; number: string }) => `${quote(qualifier)} ${number}`;
export const between = ({ low, high }: { low: string; high: string }) => `بين ${low} و${high}`;
export const to = ({ low, high }: { low: string; high: string }) => `${low} إلى ${high}`;
export const moreThan = ({ number }: { number: string }) => `أكثر من ${number}`;
export const atLeast = ({ number }: { number: string }) => `ما لا يقل عن ${number}`;
export const lessThan = ({ number }: { number: string }) => `أقل من ${number}`;
export const fewerThan = ({ number }: { number: string }) => `أقل من ${number}`;
export const upTo = ({ number }: { number: string }) => `حتى ${number}`;
/** The unit is one form for all numbers, the plural, by which they are compared: beside its number it need not agree with it. */
export const withUnit = ({ words, unit }: { words: string; unit: string }) => `${words} (${isolate(unit)})`;
export const counted = ({ words, unit }: { words: string; unit: string; count: number }) => withUnit({ words, unit });
