/** What is told of an entry beside its statement: names of facts, and what stands where a text states none. */
export const line = ({ label, value }: { label: string; value: string }) => `${label}: ${value}`;
export const type = 'Type';
export const hedge = 'Hedge';
export const noHedge = 'none';
export const when = 'When';
export const where = 'Where';
export const inferred = 'Inferred';
export const leftOpen = 'Left open in the text';
export const inferredStep = 'Inferred step';
export const origins = 'Origins';
export const kind = 'Kind';
export const role = 'Role';
export const speaksFor = 'Speaks or writes for';
export const also = 'Also';
export const ourReading = 'Our reading';
export const date = 'Date';
export const population = 'Population';
export const period = 'Period';
export const actor = 'Actor';
export const notStated = 'not stated';
export const cannotBeTold = 'cannot be told from the text';
export const quote = ({ text }: { text: string }) => `“${text}”`;
/** A time as the text has it, with its date where one can be told. */
export const time = ({ text, date }: { text: string; date: string | null }) => (date === null ? `“${text}”` : `“${text}”: ${date}`);
export const figureKinds = { number: 'number', date: 'date', vague: 'vague quantity, no value' };
/** What a source is, and whether the text names it. */
export const identities = {
  named: ({ kind }: { kind: string }) => `${kind}, named`,
  unnamed: ({ kind }: { kind: string }) => `${kind}, not named`,
  group: ({ kind }: { kind: string }) => `${kind}, its members not named`,
};
export const vagueQuantity = ({ quote, unit }: { quote: string; unit: string | null }) =>
  unit ? `“${quote}” (${unit}, no value)` : `“${quote}”`;
export const qualified = ({ words, qualifier }: { words: string; qualifier: string | null }) =>
  qualifier ? `${words} (${qualifier})` : words;
