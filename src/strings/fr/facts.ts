import { between, parts } from '../intl.ts';
import { capitalize, countOf, number, quote as quoteWords } from './grammar.ts';
import { genderOfSource, whatSourceIs } from './terms.ts';

/** What is told of an entry beside its statement: names of facts, and what stands where a text states none. */
export const line = ({ label, value }: { label: string; value: string }) => `${label} : ${value}`;
/** The same where a label or what it tells is marked up. */
export const markedLine = <T>({ label, value }: Record<'label' | 'value', T>) => parts`${label} : ${value}`;
/** What stands before values that are listed one by one. */
export const before = ({ label }: { label: string }) => `${label} :`;
export const type = 'Type';
export const hedge = 'Marque de prudence';
export const noHedge = 'aucune';
export const when = 'Quand';
export const where = 'Où';
export const inferred = 'Inféré';
export const leftOpen = 'Laissé ouvert dans le texte';
export const inferredStep = 'Étape inférée';
export const origins = 'Origines';
export const kind = 'Nature';
export const role = 'Fonction';
export const speaksFor = 'Parle ou écrit pour';
export const also = 'Aussi';
export const by = 'Annoté par';
export const links = 'Sur le Web';
export const ourReading = 'Notre lecture';
export const date = 'Date';
export const population = 'Population';
export const period = 'Période';
export const actor = 'Acteur';
/** What is said of a fact that is not stated, by its label, which may have a gender. */
export const notStated = ({ label }: { label: string }) => `non ${FEMININE.has(label) ? 'précisée' : 'précisé'}`;
export const cannotBeTold = 'impossible à établir d’après le texte';
export const quote = ({ text }: { text: string }) => quoteWords(text);
/** A time as the text has it, with its date where one can be told. */
export const time = ({ text, date }: { text: string; date: string | null }) =>
  date === null ? quoteWords(text) : `${quoteWords(text)} : ${date}`;
export const figureKinds = { number: 'nombre', date: 'date', vague: 'quantité vague, sans valeur' };
/** What a source is, and whether the text names it. */
export const identities = {
  named: ({ kind }: { kind: keyof typeof whatSourceIs }) => `${whatSourceIs[kind]}, ${genderOfSource(kind, 'nommé')}`,
  unnamed: ({ kind }: { kind: keyof typeof whatSourceIs }) => `${whatSourceIs[kind]}, non ${genderOfSource(kind, 'nommé')}`,
  group: ({ kind }: { kind: keyof typeof whatSourceIs }) => `${whatSourceIs[kind]}, membres non nommés`,
};
export const vagueQuantity = ({ quote, unit }: { quote: string; unit: string | null }) =>
  unit ? `${quoteWords(quote)} (${unit}, sans valeur)` : quoteWords(quote);
export const qualified = ({ words, qualifier }: { words: string; qualifier: string | null }) =>
  qualifier ? `${words} (${qualifier})` : words;
/** The qualifier of the words of one place, where it is another than that of the figure. */
export const qualifierAt = ({ place, qualifier }: { place: string; qualifier: string | null }) =>
  qualifier === null ? `aucun en ${place}` : `${quoteWords(qualifier)} en ${place}`;
export const notStatedInDocument = ({ label }: { label: string }) => `${notStated({ label })} dans le document`;
export const titleFact = 'Titre';
export const authorFact = 'Auteur';
export const publisherFact = 'Éditeur';
export const dateFact = 'Date';
export const dateInferred = 'Date, inférée';
export const length = 'Longueur';
export const address = 'Adresse';
export const addressRead = ({ date }: { date: string }) => `consultée le ${date}`;
export const license = 'Licence';
export const fileAsSupplied = 'Fichier tel que reçu';
export const verified = 'Vérifié';
export const notCompared = 'sans comparaison avec le document depuis le dernier changement de l’édition';
export const inferredSteps = 'Étapes inférées';
export const inText = 'Dans le texte';
export const identity = 'Identité';
export const outlet = 'Média';
export const carries = 'Porte';
export const of = 'De';
export const qualifier = 'Qualificatif';
export const unit = 'Unité';
export const untold = 'impossible à établir';
export const noValue = 'sans valeur';
/** The same where there is little room. */
export const wordsInParagraphs = ({ words, paragraphs }: { words: string; paragraphs: string }) =>
  `${words} mots en ${paragraphs} paragraphes`;
export const verifiedOn = ({ quotations, numbers, date }: { quotations: number; numbers: number; date: string }) =>
  `${number(quotations)} citations sur ${number(quotations)} et ${number(numbers)} nombres sur ${number(numbers)}, par comparaison avec le document, le ${date}`;
/** What is told of whether a text names a source. */
export const identityWords = { named: 'nommée', unnamed: 'non nommée', group: 'un groupe, membres non nommés' };
/** A date that we infer, and why. */
export const inferredDate = ({ date, reason }: { date: string; reason: string }) => `${date}. ${reason}`;
export const leftOpenIn = ({ note }: { note: string }) => `Laissé ouvert dans le texte : ${note}`;
export const placesWithWords = ({ count }: { count: number }) =>
  `${capitalize(countOf(count, 'm', 'endroit'))}, avec les mots qui ${count === 1 ? 'l’entourent' : 'les entourent'}.`;
export const speaksForSource = <T>({ source }: { source: T }) => parts`Parle ou écrit pour ${source}`;
export const outletOf = <T>({ writers }: { writers: readonly T[] }) => ['Le média de : ', ...beside(writers)];
/** Entries beside each other in a line. */
export const beside = <T>(entries: readonly T[]): (string | T)[] => between(entries, ', ');
const FEMININE: ReadonlySet<string> = new Set([role, date, population, period, unit]);
