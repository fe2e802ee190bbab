import { parts, type Mark } from '../../intl.ts';
import { list } from '../grammar.ts';

export const pdfOfArticle = 'PDF of this article';
export const aboutDocument = 'About the document';
export const sections = 'Sections of this article';
export const contents = 'Contents';
export const titlesAreOurs = 'Section titles are ours.';
export const theAuthor = 'The author';
export const bySource = 'By source';
export const allAlike = 'All alike';
export const whatIsShown = 'What is shown';
export const howManyNotes = 'How many notes to show';
export const keyPassages = 'Key passages';
export const allNotes = 'All notes';
export const notesToShow = 'Notes to show';
export const without = 'Without';
export const nothingTakenAway = 'no source taken away';
export const keys = 'Keys';
/** Whose image it is, behind its caption. */
export const imageCredit = ({ credit }: { credit: string }) => ` (${credit})`;
export const section = ({ title }: { title: string }) => `Section ${title}`;
export const paragraph = ({ number }: { number: string }) => `Paragraph ${number}`;
export const notesOn = ({ number }: { number: string }) => `Notes on paragraph ${number}`;
export const leftOpen = 'Left open in the text.';
export const inferred = 'Inferred.';
export const theAuthorOf = ({ article }: { article: string }) => `The author of ${article}`;
export const drawingOn = ({ who, relays }: { who: string; relays: string }) => `${who}, drawing on ${relays}`;
export const voice = 'Voice:';
export const authorOf = ({ article }: { article: string }) => `the author of ${article}`;
export const skipToFirst = 'Skip to the first paragraph';
export const articleOf = <T>({ code }: { code: T }) => parts`Article ${code}`;
export const dateInferred = <T>({ date, link }: { date: string; link: Mark<T> }) => parts`Date, inferred: ${date} (${link('why')})`;
export const setApart = ({ voices }: { voices: boolean }) => `Set apart by what it rests on${voices ? ', or show one voice only' : ''}`;
export const originLabel = 'Origin:';
/** On what a claim or figure rests, in a word: what stands behind its code. */
export const originNamed = 'named';
export const originAuthor = 'author';
export const originUnnamed = 'unnamed';
export const originGroup = 'group';
export const originNotStated = 'not stated';
/** The same in a sentence, each marked as the text shows it. */
export const origins = <T>({ mark }: { mark: (origin: 'named' | 'author' | 'unnamed' | 'group' | 'not stated', words: string) => T }) =>
  parts`${mark('named', originNamed)}, ${mark('author', originAuthor)} (the article’s own word), ${mark('unnamed', originUnnamed)} or ${mark('group', originGroup)}, ${mark('not stated', originNotStated)}`;
/** Through whom it came, here and elsewhere. */
export const here = ({ chain }: { chain: string }) => `Here: ${chain}`;
export const there = ({ place, chain }: { place: string; chain: string }) => `In ${place}: ${chain}`;
export const places = ({ places }: { places: readonly string[] }) => list(places);
export const reworded = ({ version, edition }: { version: string; edition: boolean }) =>
  `${edition ? 'Reading edition ' : ''}Reworded in version ${version}`;
export const inVersion = <T>({ version, words }: { version: string; words: T }) => parts`In version ${version}: ${words}`;
export const asItStands = ({ reason }: { reason: string }) => `Now: as it stands here. ${reason}`;
/** The lines of its alternate in Markdown. */
export const inferredLine = ({ date, reason }: { date: string; reason: string }) => `Date, inferred: ${date}. ${reason}`;
export const documentLine = ({ file, words, paragraphs, sha256 }: { file: string; words: number; paragraphs: number; sha256: string }) =>
  `The document: ${file}, ${words} words in ${paragraphs} paragraphs, SHA-256 ${sha256}.`;
export const voiceLine = ({ who }: { who: string }) => `Voice: ${who}`;
export const inferredReading = ({ reading }: { reading: string }) => `Inferred: ${reading}`;
/** An entry by its kind and code: `Claim C12`. */
export const entry = <T>({ kind, code }: { kind: 'finding' | 'claim' | 'source' | 'figure' | 'name'; code: T }) =>
  parts`${kinds[kind]} ${code}`;
export const entryName = ({ kind, code }: { kind: 'claim' | 'source' | 'figure'; code: string }) => `${kinds[kind]} ${code}`;
const kinds = { finding: 'Finding', claim: 'Claim', source: 'Source', figure: 'Figure', name: 'Name' };
