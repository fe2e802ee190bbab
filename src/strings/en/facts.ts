import { between, parts } from '../intl.ts';
import { capitalize, countOf } from './grammar.ts';
import { whatSourceIs } from './terms.ts';

/** What is told of an entry beside its statement: names of facts, and what stands where a text states none. */
export const line = ({ label, value }: { label: string; value: string }) => `${label}: ${value}`;
/** The same where a label or what it tells is marked up. */
export const markedLine = <T>({ label, value }: Record<'label' | 'value', T>) => parts`${label}: ${value}`;
/** What stands before values that are listed one by one. */
export const before = ({ label }: { label: string }) => `${label}:`;
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
export const by = 'Annotated by';
export const links = 'On the web';
export const ourReading = 'Our reading';
export const date = 'Date';
export const population = 'Population';
export const period = 'Period';
export const actor = 'Actor';
/** What is said of a fact that is not stated, by its label, which may have a gender. */
export const notStated = (_: { label: string }) => 'not stated';
export const cannotBeTold = 'cannot be told from the text';
export const quote = ({ text }: { text: string }) => `“${text}”`;
/** A time as the text has it, with its date where one can be told. */
export const time = ({ text, date }: { text: string; date: string | null }) => (date === null ? `“${text}”` : `“${text}”: ${date}`);
export const figureKinds = { number: 'number', date: 'date', vague: 'vague quantity, no value' };
/** What a source is, and whether the text names it. */
export const identities = {
  named: ({ kind }: { kind: keyof typeof whatSourceIs }) => `${whatSourceIs[kind]}, named`,
  unnamed: ({ kind }: { kind: keyof typeof whatSourceIs }) => `${whatSourceIs[kind]}, not named`,
  group: ({ kind }: { kind: keyof typeof whatSourceIs }) => `${whatSourceIs[kind]}, its members not named`,
};
export const vagueQuantity = ({ quote, unit }: { quote: string; unit: string | null }) =>
  unit ? `“${quote}” (${unit}, no value)` : `“${quote}”`;
export const qualified = ({ words, qualifier }: { words: string; qualifier: string | null }) =>
  qualifier ? `${words} (${qualifier})` : words;
/** The qualifier of the words of one place, where it is another than that of the figure. */
export const qualifierAt = ({ place, qualifier }: { place: string; qualifier: string | null }) =>
  qualifier === null ? `none in ${place}` : `“${qualifier}” in ${place}`;
export const notStatedInDocument = (_: { label: string }) => 'not stated in the document';
export const titleFact = 'Title';
export const authorFact = 'Author';
export const publisherFact = 'Publisher';
export const dateFact = 'Date';
export const dateInferred = 'Date, inferred';
export const length = 'Length';
export const address = 'Address';
export const addressRead = ({ date }: { date: string }) => `read on ${date}`;
export const license = 'Licence';
export const fileAsSupplied = 'File as supplied';
export const verified = 'Verified';
export const notCompared = 'not compared with the document since the edition last changed';
export const inferredSteps = 'Inferred steps';
export const inText = 'In the text';
export const identity = 'Identity';
export const outlet = 'Outlet';
export const carries = 'Carries';
export const of = 'Of';
export const qualifier = 'Qualifier';
export const unit = 'Unit';
export const untold = 'cannot be told';
export const noValue = 'no value';
/** The same where there is little room. */
export const wordsInParagraphs = ({ words, paragraphs }: { words: string; paragraphs: string }) =>
  `${words} words in ${paragraphs} paragraphs`;
export const verifiedOn = ({ quotations, numbers, date }: { quotations: number; numbers: number; date: string }) =>
  `${quotations} of ${quotations} quotations and ${numbers} of ${numbers} numbers against the document, on ${date}`;
/** What is told of whether a text names a source. */
export const identityWords = { named: 'named', unnamed: 'unnamed', group: 'a group, its members not named' };
/** A date that we infer, and why. */
export const inferredDate = ({ date, reason }: { date: string; reason: string }) => `${date}. ${reason}`;
export const leftOpenIn = ({ note }: { note: string }) => `Left open in the text: ${note}`;
export const placesWithWords = ({ count }: { count: number }) => `${capitalize(countOf(count, 'place'))}, with the words around it.`;
export const speaksForSource = <T>({ source }: { source: T }) => parts`Speaks or writes for ${source}`;
export const outletOf = <T>({ writers }: { writers: readonly T[] }) => ['The outlet of ', ...beside(writers)];
/** Entries beside each other in a line. */
export const beside = <T>(entries: readonly T[]): (string | T)[] => between(entries, ', ');
