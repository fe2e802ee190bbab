import { parts, type Mark } from '../../intl.ts';
import { list, number as print } from '../grammar.ts';

export const pdfOfArticle = 'PDF de cet article';
export const aboutDocument = 'Sur le document';
export const sections = 'Sections de cet article';
export const contents = 'Sommaire';
export const titlesAreOurs = 'Les titres de section sont de nous.';
export const theAuthor = 'L’auteur';
export const bySource = 'Selon la source';
export const allAlike = 'Sans distinction';
export const whatIsShown = 'Ce qui est montré';
export const howManyNotes = 'Combien de notes montrer';
export const keyPassages = 'Passages clés';
export const allNotes = 'Toutes les notes';
export const notesToShow = 'Notes à montrer';
export const without = 'Sans';
export const nothingTakenAway = 'aucune source retirée';
export const keys = 'Touches';
/** Whose image it is, behind its caption. */
export const imageCredit = ({ credit }: { credit: string }) => ` (${credit})`;
export const section = ({ title }: { title: string }) => `Section ${title}`;
export const paragraph = ({ number }: { number: string }) => `Paragraphe ${number}`;
export const notesOn = ({ number }: { number: string }) => `Notes sur le paragraphe ${number}`;
export const leftOpen = 'Laissé ouvert dans le texte.';
export const inferred = 'Inféré.';
export const theAuthorOf = ({ article }: { article: string }) => `L’auteur de l’article ${article}`;
export const drawingOn = ({ who, relays }: { who: string; relays: string }) => `${who}, d’après ${relays}`;
export const voice = 'Voix :';
export const authorOf = ({ article }: { article: string }) => `l’auteur de l’article ${article}`;
export const skipToFirst = 'Aller au premier paragraphe';
export const articleOf = <T>({ code }: { code: T }) => parts`Article ${code}`;
export const dateInferred = <T>({ date, link }: { date: string; link: Mark<T> }) => parts`Date, inférée : ${date} (${link('pourquoi')})`;
export const setApart = ({ voices }: { voices: boolean }) =>
  `Distinguer les passages selon ce sur quoi ils reposent${voices ? ', ou ne montrer qu’une voix' : ''}`;
export const originLabel = 'Origine :';
/** On what a claim or figure rests, in a word: what stands behind its code. */
export const originNamed = 'nommée';
export const originAuthor = 'auteur';
export const originUnnamed = 'non nommée';
export const originGroup = 'groupe';
export const originNotStated = 'non précisée';
/** The same in a sentence, each marked as the text shows it. */
export const origins = <T>({ mark }: { mark: (origin: 'named' | 'author' | 'unnamed' | 'group' | 'not stated', words: string) => T }) =>
  parts`${mark('named', originNamed)}, ${mark('author', originAuthor)} (la parole de l’article lui-même), ${mark('unnamed', originUnnamed)} ou ${mark('group', originGroup)}, ${mark('not stated', originNotStated)}`;
/** Through whom it came, here and elsewhere. */
export const here = ({ chain }: { chain: string }) => `Ici : ${chain}`;
export const there = ({ place, chain }: { place: string; chain: string }) => `En ${place} : ${chain}`;
export const places = ({ places }: { places: readonly string[] }) => list(places);
export const reworded = ({ version, edition }: { version: string; edition: boolean }) =>
  edition ? `Édition de lecture reformulée dans la version ${version}` : `Reformulé dans la version ${version}`;
export const inVersion = <T>({ version, words }: { version: string; words: T }) => parts`Dans la version ${version} : ${words}`;
export const asItStands = ({ reason }: { reason: string }) => `À présent : tel que cela figure ici. ${reason}`;
/** The lines of its alternate in Markdown. */
export const inferredLine = ({ date, reason }: { date: string; reason: string }) => `Date, inférée : ${date}. ${reason}`;
export const documentLine = ({ file, words, paragraphs, sha256 }: { file: string; words: number; paragraphs: number; sha256: string }) =>
  `Le document : ${file}, ${print(words)} mots en ${print(paragraphs)} paragraphes, SHA-256 ${sha256}.`;
export const voiceLine = ({ who }: { who: string }) => `Voix : ${who}`;
export const inferredReading = ({ reading }: { reading: string }) => `Inféré : ${reading}`;
/** An entry by its kind and code: `Affirmation C12`. */
export const entry = <T>({ kind, code }: { kind: 'finding' | 'claim' | 'source' | 'figure' | 'name'; code: T }) =>
  parts`${kinds[kind]} ${code}`;
export const entryName = ({ kind, code }: { kind: 'claim' | 'source' | 'figure'; code: string }) => `${kinds[kind]} ${code}`;
const kinds = { finding: 'Constat', claim: 'Affirmation', source: 'Source', figure: 'Chiffre', name: 'Nom' };
