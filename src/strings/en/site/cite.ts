import { between, type Mark, parts } from '../../intl.ts';

export const citeArticle = 'Cite this article';
export const forManagers = 'For reference managers:';
export const withVersion = 'With the version and date of the briefing; its editors stand as the author.';
export const theDocument = 'The document';
export const describedTitle = 'The description in place of a title is ours; each style sets it without quotation marks or italics.';
export const inferredYear = 'The year is inferred, which each style marks in its own way.';
export const onWhatItRests = 'On what it rests';
export const sameNumbers = 'Its paragraphs have the same numbers as those of the edition, such as the first one here:';
export const firstMarkedHere = 'First marked here, each with a page of its own, where its citation stands:';
export const passageCited = <T>({ link }: { link: Mark<T> }) =>
  parts`A passage is cited by its paragraph, as in “para. 7”: ${link('each passage, and the document itself')}`;
/** The files in which an article is taken along, each link with the name of its format. */
export const takeAlong = <T>({ links }: { links: readonly T[] }) => ['To take along: ', ...between(links, ', ')];
export const citeParagraphs =
  'A passage of an article is cited by the number of its paragraph; for each of them, and for the document itself, the citation stands ready.';
/** The title of the part of a page with its citation. */
export const titles = {
  finding: 'Cite this finding',
  claim: 'Cite this claim',
  source: 'Cite this source',
  figure: 'Cite this figure',
  name: 'Cite this name',
  charts: 'Cite these charts',
  comparison: 'Cite this comparison',
  list: 'Cite this list',
  page: 'Cite this page',
  row: 'Cite this row',
  statement: 'Cite this statement',
};
export const notSingleYear = ({ date }: { date: string }) => `The date that we infer (${date}) is no single year, so none is given.`;
export const inferredDate = ({ date }: { date: string }) => `The inferred date: ${date}`;
export const pageOf = ({ page }: { page: string }) => `p. ${page}`;
/** What reference managers are told of the files. */
export const itsWords = ({ notStated }: { notStated: string }) => `For its own words, by whoever has read it: ${notStated}.`;
export const twoEntries =
  'Two things can be cited: this briefing’s annotated edition of the article, and the document that it discusses. A citation should say which.';
export const citePage = ({ code, label }: { code: string; label: string }) => `Cite ${code} ${label}`;
export const editionHere = 'The edition in this briefing';
export const editionLead =
  'For what stands on the page: the text as it is told there, its notes and its labels. The editors of the briefing stand as the author, with the version and its date.';
export const passagesOf = 'Passages of the edition';
export const passagesLead =
  'By the number of the paragraph, which is the same on the page, in the PDF and in the document, and with a link that leads to it. In APA and MLA the words in parentheses at the end go into the text, the rest into the list of references.';
export const citeLabel = ({ label }: { label: string }) => `Cite “${label}”`;
