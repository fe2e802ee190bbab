import { capitalize, countOf, list, plural } from '../grammar.ts';

export const goToIt = 'Go to it in the briefing';
export const authorOf = ({ article }: { article: string }) => `The author of ${article}`;
export const drawsOn = 'Draws on';
export const computedByUs = 'Computed by us';
export const drawnWithRates = 'Drawn from the text; numbers a month are ours';
export const drawnFromText = 'Drawn from the text alone';
export const firstRows = ({ shown, all }: { shown: number; all: number }) => `the first ${shown} of ${all} rows`;
export const firstRow = ({ all }: { all: number }) => `the first of ${all} rows`;
export const noVerdict = 'In our words; no verdict on what is true';
export const nameOfKind = ({ kind }: { kind: string }) => `name, ${kind}`;
export const retiredTitle = ({ code, label }: { code: string; label: string }) => `${code} ${label}, retired`;
export const retiredLinks = 'Links to it lead to what became of it';
export const whatDiffers = ({ aspects }: { aspects: string }) => `What differs: ${aspects}. No row says who is right.`;
export const statementsAreOurs = 'The statements are in our words';
export const marked = 'Marked';
export const ourTitleRetold = 'Title of ours; text retold in our words';
export const ourTitleOriginal = 'Title of ours; original wording';
export const articleEdition = 'article, reading edition';
export const articleOriginal = 'article, original wording';
export const labelAndSummaryOurs = 'Label and summary are ours';
export const version = ({ version, date }: { version: string; date: string }) => `Version ${version}, ${date}`;
export const retold = 'Retold in our words; between “ ” the document’s';
export const originalWording = 'The original wording of the document';
export const claimOfType = ({ type }: { type: string }) => `claim, ${type}`;
export const statementIsOurs = 'The statement is in our words';
export const numberAsGiven = 'The number as the text gives it';
export const wordsOfText = 'The words of the text';
export const sourceOfKind = ({ kind }: { kind: string }) => `source, ${kind}`;
export const roleNotStated = 'Role not stated';
export const morePlaces = ({ count }: { count: number }) => `And in ${countOf(count, 'more place')}`;
export const voices = ({ count }: { count: number }) => plural(count, 'Voice');
export const sources = ({ count }: { count: number }) => plural(count, 'Source');
export const restsOn = ({ count }: { count: number }) =>
  `Rests on ${countOf(count, 'entry', 'entries')} of this briefing, each with its words`;
export const mentions = ({ count }: { count: number }) => capitalize(countOf(count, 'mention'));
export const retired = 'retired';
/** How many entries of each kind are marked in a text. */
export const markedEntries = ({ counts }: { counts: readonly string[] }) => list(counts);
export const paragraphs = ({ count, marked }: { count: number; marked: string }) =>
  `${capitalize(countOf(count, 'paragraph'))}; marked in them: ${marked}`;
export const briefingOn = ({ articles }: { articles: number }) => `A research briefing on ${countOf(articles, 'article')}`;
export const figureKinds = { number: 'figure', date: 'figure, date', vague: 'figure, no value stated' };
export const identities = { named: 'Named in the text', unnamed: 'Not named in the text', group: 'Its members are not named' };
export const restsOnSource = ({ claims, figures, articles }: { claims: number; figures: number; articles: readonly string[] }) =>
  `${capitalize(countOf(claims, 'claim'))} and ${countOf(figures, 'figure')} rest on it, in ${plural(articles.length, 'article')} ${articles.join(' and ')}`;
export const relationOf = ({ label, relation }: { label: string; relation: string }) => `${label}: ${relation.toLowerCase()}`;
/** How much of a chart a card shows. */
export const shown = 'Shown';
