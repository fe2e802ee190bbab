import { parts, type Mark } from '../../intl.ts';
import { capitalize, countOf, plural } from '../grammar.ts';

export const inferredSteps = 'Who speaks, and through whom';
export const inferredTimes = 'When things happened';
export const undatedTimes = 'Times of which no date can be told';
export const inferredRelations = 'Which claims belong together';
export const aParagraph = 'a paragraph of an article';
export const aClaim = 'a claim';
export const aSource = 'a source';
export const aFigure = 'a figure';
export const aRelation = 'a relation between two claims';
export const aChart = 'a chart';
export const whatIsMarked = 'What is marked';
export const claim = 'Claim';
export const source = 'Source';
export const figure = 'Figure';
export const relation = 'Relation';
export const voicesAndRelays = 'Voices and relays';
export const originsAreCounted = 'How origins are counted';
export const chainOf =
  'Each place that makes a claim has a chain: the way by which the claim came there, origin first, for example from an activist to a reporter to a newspaper to the article. The origin count is computed from these chains.';
export const countTogether =
  'Claims that tell the same are taken together: those joined by a relation of the same event, the same origin or corroboration, directly or through other claims. Claims joined in any other way are not.';
export const countTold = '“Told” is the number of places that make one of these claims.';
export const countKnown =
  'A known origin is the first link of a chain, named or only described. The same origin counts once, however many papers pass it on.';
export const countNotStated =
  'Where a text states no origin, none is guessed: it counts as “not stated”, once for each writer who tells it so. So does a past fact or a cause that is told flatly. Writers are the origin of their own judgments alone: assessments, predictions, recommendations.';
export const countMerged =
  'Claims of the same origin are then merged. An origin that is not stated falls to that of the other claim. Two known origins become one only where each claim has no other. What is left stands behind the word “probably”.';
export const repetition = 'Repetition is not corroboration: a claim that is told twice has one origin as long as nothing shows a second.';
export const ifWrong = 'If a source were wrong';
export const ifWrongLead =
  'The page of each source lists what would be left of the claims without it. That a source is wrong is supposed there, not claimed.';
export const wrongChains = 'Every chain that passes through the source is taken away, whether it begins with it or is passed on by it.';
export const wrongSupport =
  'A claim that has no chain left loses all support: nothing else supports it; one that has some left loses some; every other one stays as it is. A chain whose origin is not stated counts as a chain.';
export const wrongShared =
  'A claim may keep its chain and yet be taken to rest on the same report as one that loses its own, by a relation of the same origin. Such claims are listed apart. They are not touched where only the last link falls, the writer of one article: another article that draws on the same report keeps it.';
export const whatIsOurs = 'What is ours';
export const whatIsInferred = 'What is inferred, and why';
export const inferredLead =
  'Listed from the data, which mark it one by one. That retelling a text is itself a reading, and how far a word of it reaches, is said in the notes on its passages.';
export const nothingInferred = 'Nothing in this briefing is inferred.';
export const whatIsWaived = 'Numbers that are no figures';
export const waivedLead =
  'Every number of the articles is a figure of this briefing, but for these, and for what only names something: versions, sections, pages, issues and codes.';
export const documentsWritten = 'When the documents were written';
export const locators = 'Locators';
export const documents = 'The documents';
export const documentsLead = 'The fingerprint (SHA-256) tells whether a file is the one that was read.';
export const versions = 'Versions';
export const whatChanged = 'What changed in each version';
export const licence = 'Licence';
export const everything = 'Everything';
export const whatIsInIt = 'What is in it';
export const claims = 'Claims';
export const sources = 'Sources';
export const figures = 'Figures';
export const annotations = 'Annotations';
export const allFiles = 'All files of data, with sizes and hashes';
export const newVersions = 'New versions';
export const everyPage = 'Every page as Markdown';
export const wholeText = 'The whole text of the articles';
export const notStated = 'not stated in the document';
export const titleFact = 'Title';
export const authorFact = 'Author';
export const publisherFact = 'Publisher';
export const dateFact = 'Date';
export const wordsFact = 'Words';
export const paragraphsFact = 'Paragraphs';
export const fileFact = 'File as supplied';
export const verifiedFact = 'Verified';
export const notNeeded = 'not needed: the text is the document’s';
export const notCompared = 'this edition has not been compared with its document';
export const shownFact = 'Shown here';
export const authorOf = ({ article }: { article: string }) => `The author of ${article}`;
export const whoseWords = 'whose words the paragraph is';
export const throughWhom = 'through whom it came';
export const throughSource = ({ source }: { source: string }) => `through ${source}`;
export const checkQuotation = <T>({ words, link }: { words: string; link: Mark<T> }) =>
  parts`${words} ${link('Check a quotation')} tells whether words stand here as somebody quotes them, and whose they are.`;
export const showOriginals = ({ count }: { count: number }) =>
  `${capitalize(countOf(count, 'article'))} of this copy of the site ${plural(count, 'shows', 'show')} the original wording in place of the edition, with the same paragraph numbers and notes.`;
const there = (count: number) => (count === 0 ? 'There are none.' : count === 1 ? 'There is one.' : `There are ${count}.`);
export const aboutClaims = ({ count }: { count: number }) =>
  `A statement that an article makes or passes on, as strongly or weakly as the text has it: an event, a statistic, an assessment, a prediction, a cause or a recommendation. ${there(count)} A claim says nothing about whether it is true.`;
export const aboutSources = ({ count }: { count: number }) =>
  `A voice or an outlet that an article draws on, named or not. ${there(count)} People who are merely talked about are not sources.`;
export const aboutFigures = ({ count }: { count: number }) =>
  `A number in the text, in digits or words; a date or time word; or a vague quantity such as “several”, which gets no value. ${there(count)} “More than” and “at least” stay bounds.`;
export const aboutRelations = ({ count }: { count: number }) =>
  `Two claims that belong beside each other, of two articles or of one. They tell the same event, rest on the same origin, corroborate each other on origins of their own, tell one thing unlike (“differs”), speak of the same subject without stating one thing, contradict each other so that both cannot hold, or are in tension: both are said, and they pull apart. A claim may also introduce another, as a line that sums up the passage which follows it. ${there(count)} Each says what differs, whether the texts state that the two belong together or we infer it, and why.`;
export const voiceOf = ({ voice }: { voice: string }) =>
  `An article may give whole paragraphs in another writer’s words. Every paragraph therefore names its voice, ${voice}, and its relays, those whom that writer reports or quotes there.`;
export const inferredVoices = <T>({ link }: { link: Mark<T> }) =>
  parts`Where nothing in a paragraph says whose words it is, the voice is our reading. It is marked “inferred” there and in every chain that comes from there, with the reason; ${link('all of them are listed below')}.`;
export const sourceStatement = <T>({ link }: { link: Mark<T> }) =>
  parts`The ${link('source statement')} is written from these counts. In its first sentence each claim is counted once; one that has several origins counts as named before unnamed, unnamed before the author’s own word, and that before not stated. “At first sight” is the count before what the texts state, or we infer, to be one report is taken together; “left” is the count after it. Things that are parts of one report or event are counted together as well. All this is said of the way by which a claim came, not of whether it is true.`;
export const drawings =
  'In the drawings of chains the signs are those of the map: by its shape a sign says what a voice is, and it is filled where the text names it; an open circle is an origin that the text does not state, and a box the article. An arrow leads to the next voice that the text names: where it names none, somebody may still have stood between. An arrow is dashed where it is our reading that a voice says something or passes it on; a dashed bracket joins what we infer to be one report.';
export const dashedSteps = ({ count }: { count: number }) =>
  `${capitalize(countOf(count, 'claim'))} ${plural(count, 'has', 'have')} a dashed step in ${plural(count, 'its', 'their')} chains.`;
export const ours = ({ texts }: { texts: string }) =>
  `${texts} the labels and statements of claims; the notes; the choice of what belongs together; and all that is computed. In charts, what is computed is drawn apart from what the texts say, with the sum and what it takes for granted.`;
/** How claims relate that are taken to belong together. */
export const inferredRelation = ({ relation }: { relation: string }) => relation.toLowerCase();
/** How many things are inferred, by what is inferred. */
export const inferredCounts = {
  steps: ({ count }: { count: number }) => capitalize(countOf(count, 'inferred voice or step', 'inferred voices and steps')),
  times: ({ count }: { count: number }) => capitalize(countOf(count, 'inferred time')),
  undated: ({ count }: { count: number }) => capitalize(countOf(count, 'time without a date', 'times without a date')),
  relations: ({ count }: { count: number }) => capitalize(countOf(count, 'inferred relation')),
};
export const waivedCount = ({ count }: { count: number }) =>
  capitalize(countOf(count, 'number or pattern of numbers', 'numbers or patterns of numbers'));
export const waivedWords = ({ quote }: { quote: string }) => `“${quote}”`;
export const waivedPattern = ({ pattern }: { pattern: string }) => `“${pattern}”, wherever it stands`;
export const locatorsOf = <T>({ code }: { code: Mark<T> }) =>
  parts`The same codes serve on screen, on paper and in citations. Each is also a link: ${code('#p1')} leads to a paragraph, ${code('#claim-…')}, ${code('#source-…')} and ${code('#figure-…')} to a note or an entry in a list. Codes and ids are kept: none is given to anything else later.`;
export const licensed = <T>({
  link,
  name,
  short,
  editors,
}: {
  link: Mark<T>;
  name: string;
  short: string | null;
  editors: readonly string[];
}) =>
  parts`Our text, notes and data may be used under ${link(name)}${short === null ? '' : ` (${short})`}, with credit to ${editors.join(', ')}. The licence does not cover the words quoted from the documents.`;
export const notLicensed = 'No licence is stated for our text, notes and data.';
export const licencesOfSite = <T>({ link }: { link: Mark<T> }) =>
  parts`What the site is made of, such as its code and its fonts, has ${link('licences of its own')}.`;
export const verified = ({ quotations, numbers, date }: { quotations: number; numbers: number; date: string }) =>
  `${quotations} of ${quotations} quotations and ${numbers} of ${numbers} numbers against the document, on ${date}`;
export const shown = { edition: 'our reading edition', original: 'the original wording', document: 'the document itself' };
export const andMore = ({ count }: { count: number }) => `and ${count} more`;
export const timeOf = ({ quote, date }: { quote: string; date: string }) => `“${quote}”: ${date}`;
export const undatedTime = ({ quote }: { quote: string }) => `“${quote}”`;
export { number } from '../grammar.ts';
export const lead = 'How this briefing was made, what in it is ours, what is inferred and why, and what is known of the documents.';
export const title = 'About';
export const heading = 'About this briefing';
export const forPrograms = 'For programs';
export const forProgramsLead = 'What readers get, as data. Passages keep their ids and locators in all of it.';
