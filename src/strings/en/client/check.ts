/** What the script of the page says: it has no other words with it than these. */

const isOne = (count: number) => new Intl.PluralRules('en').select(count) === 'one';

export const readingTexts = 'Reading the texts …';
export const noTexts = 'The texts could not be read. Is there a connection, or was the site renewed since this page was opened?';
export const nothingToCheck = 'Nothing to check: paste some words first.';
/** How many passages were checked, and what came of them. */
export const checked = ({
  passages,
  exact,
  altered,
  absent,
  quotations,
}: Record<'passages' | 'exact' | 'altered' | 'absent' | 'quotations', number>) => {
  const states = [exact && `${exact} exact`, altered && `${altered} altered`, absent && `${absent} not here`].filter(Boolean);
  const quoted = `${quotationCount(quotations)} found between quotation marks; the words around them were not checked.`;
  return `${passages} ${isOne(passages) ? 'passage' : 'passages'} checked: ${states.join(', ')}.${quotations ? ` ${quoted}` : ''}`;
};
const quotationCount = (count: number) => `${count} ${isOne(count) ? 'quotation' : 'quotations'}`;
export const quotationsIn = <T>(count: number, block: T): (string | T)[] => [`${quotationCount(count)} in: `, block];
export const exact = (omits: boolean, inserts: boolean) =>
  `Exact${omits ? ', with words left out' : ''}${inserts ? ', with words of an editor' : ''}`;
export const altered = 'Altered, closest words';
export const joined = 'Altered, put together';
export const absent = 'Not here';
export const notOneAfterOther = 'The texts don’t have these words one after the other, and nothing in the passage says so.';
export const nobodyHas = 'No paragraph and no statement of a claim has these words, or words much like them.';
export const standsFor = (written: string, replaced: string) => `${written} stands for “${replaced}”.`;
export const wasAdded = (written: string) => `${written} was added by an editor.`;
export const sameWords = 'The same words stand in:';
export const wordsBetween = (count: number) => ` [… ${count} words …] `;
/** What colors and lines say, for those who do not see them. */
export const onlyInText = <T>(words: string, said: (words: string) => T): (string | T)[] => [said('[only in the text: '), words, said(']')];
export const onlyInPassage = <T>(words: string, said: (words: string) => T): (string | T)[] => [
  said('[only in your passage: '),
  words,
  said(']'),
];
export const struckOut = <T>(mark: (words: string) => T): (string | T)[] => [
  mark('Struck out'),
  ' stands in the text, but not in your passage. ',
];
export const underlined = <T>(mark: (words: string) => T): (string | T)[] => [
  mark('Underlined'),
  ' stands in your passage, but not in the text.',
];
export const partNotHere = <T>(words: T): (string | T)[] => [words, ' not here'];
export const citeCode = (code: string) => `Cite ${code}`;
export const noCitation = (code: string) => `No citation could be read. Give the locator ${code} and the link.`;
/** Whose words they are, said of the words of the text that are closest to what was pasted, or of the pasted words themselves. */
const subjectOf = (closest: boolean) => (closest ? 'The words of the text' : 'These words');
export const areTheDocuments = (closest: boolean, original: boolean) =>
  `${subjectOf(closest)} are the document’s own: ${
    original ? 'the site shows its original wording here' : 'the reading edition has them between “ ”'
  }.`;
export const arePartlyTheDocuments = (closest: boolean) =>
  `${subjectOf(closest)} are the document’s own only where they stand between “ ”. The rest is our retelling: don’t quote it as the document’s.`;
export const areOurs = (closest: boolean) =>
  `${subjectOf(closest)} are ours, not the document’s: the reading edition retells it here. Don’t quote them as the document’s.`;
export const areOfClaim = (closest: boolean, code: string) =>
  `${subjectOf(closest)} are those of claim ${code}, ours: a statement of what the articles say. Don’t quote them as an article’s.`;
/** The owner in short, where a passage stands in other places too. */
export const owners = {
  document: 'the document’s own words',
  both: 'partly the document’s own words, partly our retelling',
  edition: 'our retelling',
  claim: 'the statement of a claim, ours',
};
