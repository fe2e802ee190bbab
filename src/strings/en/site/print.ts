import { parts } from '../../intl.ts';
import { beside } from '../facts.ts';
import { capitalize, countOf } from '../grammar.ts';

/** The number of a page, at its foot. */
export const pageOf = ({ page, pages }: { page: string; pages: string }) => `${page} of ${pages}`;
export const theDocument = 'The document';
export const howToCite = 'How to cite this';
export const pullsApart = 'What pulls apart, and what is told twice in one article';
export const sameSubject = 'On the same subject, not one statement';
export const introductions = 'Lines that introduce a passage';
export const picture = 'The source picture';
export const whereDiffer = 'Where they differ';
export const numbers = 'The numbers';
export const method = 'Method';
export const pictureLead = 'Computed from the chains of all claims. How origins are counted stands in the method.';
export const sameLead = 'Tellings that belong together, side by side. Repetition is not corroboration.';
export const bothNothing = 'Both articles tell nothing alike.';
export const noTwo = 'No two of the articles tell anything alike.';
export const differLead = 'By section of the first article that tells it. These are ways of telling, not verdicts on who is right.';
export const noDifference = 'No difference has been recorded.';
export const colophon =
  'Set in Source Serif 4 and Source Sans 3 (SIL Open Font License 1.1). This file is tagged. Attached to it are the whole briefing as data (briefing.json), its figures as a table (figures.csv), and each edition as Markdown.';
export const contents = 'Contents';
export const ofWhat = 'Of what, by whom, where, when';
export const places = 'Places and chains';
export const noClaimHere = 'No claim here names it in its chain.';
export const permanentLink = 'Permanent link';
export const thisFile = 'This file';
export const versionFact = 'Version';
export const contentHash = 'Content, SHA-256';
/** What a file holds that is attached, to be told by anyone who has it. */
export const fileHash = ({ file }: { file: string }) => `${file}, SHA-256`;
export const notesOn = ({ locator }: { locator: string }) => `Notes on ${locator}`;
export const leftOpen = 'Left open in the text:';
export const inferred = 'Inferred.';
/** What a document begins with: whose it is, and of when. */
export const series = ({ briefing, editors, date }: { briefing: string; editors: readonly string[]; date: string }) =>
  `${briefing} · ${editors.join(', ')} · ${date}`;
export const versionOn = ({ version, date }: { version: string; date: string }) => `Version ${version}, ${date}`;
export const versionOf = ({ version, date }: { version: string; date: string }) => `${version} of ${date}`;
export const sameTitle = ({ articles }: { articles: number }) => (articles === 2 ? 'What both tell' : 'What several tell');
/** A chapter in the contents, with how much stands in it. */
export const chapter = ({ title, count }: { title: string; count: number }) => `${title} (${count})`;
/** What a document says that has no room for the texts of all articles. */
export const ownDocuments =
  'Each article has a PDF of its own, with its text and every claim, source and figure in it; here stands what concerns all of them.';
export const claimsLead = ({ count }: { count: number }) =>
  `${capitalize(countOf(count, 'claim'))}, in reading order: each in our words, with the words that carry it, the chain by which it came there (origin first), and the count of its origins.`;
export const sourcesLead = ({ count }: { count: number }) =>
  `${capitalize(countOf(count, 'voice or outlet', 'voices and outlets'))}, in the order in which they are first heard: each with the places where it is named or heard, and the claims that it carries.`;
export const figuresLead = ({ count }: { count: number }) =>
  `${capitalize(countOf(count, 'figure'))}: every number in the text, in digits or words. Bounds stay bounds, and words such as “several” get no value.`;
export const namesLead = ({ count }: { count: number }) =>
  `${capitalize(countOf(count, 'name'))}, with the paragraphs that mention them. Being named is not being a source.`;
/** The claims that a source carries, with the page on which they stand. */
export const asOrigin = <T>({ count, claims, page }: { count: number; claims: readonly T[]; page: T }) => [
  `${capitalize(countOf(count, 'claim'))} with it as the origin: `,
  ...beside(claims),
  ...parts` (${page})`,
];
export const passedOn = <T>({ count, claims, page }: { count: number; claims: readonly T[]; page: T }) => [
  `${capitalize(countOf(count, 'claim'))} passed on by it: `,
  ...beside(claims),
  ...parts` (${page})`,
];
/** What stands between entries that follow one another. */
export const comma = ',';
/** What stands before the number of a page, and before those of several. */
export const pageBefore = 'p. ';
export const pagesBefore = 'pp. ';
export const chartOn = <T>({ code, page }: { code: string; page: T }) => parts`Chart ${code}, ${page}`;
export const chartPointer = <T>({ code, title, page }: { code: T; title: string; page: T }) => parts`Chart ${code}, ${title}: ${page}`;
export const citedBy = ({ example }: { example: string }) =>
  `A passage is cited by its locator, such as ${example}, which is the same on screen and on paper, and links to the passage.`;
/** On a page that is printed from the browser, below the text. */
export const closedNotes =
  'Notes that were closed are printed by code, label and chain. In full they stand in the lists of claims, sources and figures of this site, and here if they are opened before printing.';
