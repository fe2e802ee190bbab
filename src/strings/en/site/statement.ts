import { parts, type Mark } from '../../intl.ts';
import { capitalize, countOf, list, plural } from '../grammar.ts';

export const oneHasNone = 'Where one of two tellings has none';
export const byWho = 'By who says them';
export const hedgesTitle = 'How sure they sound';
export const hedgesLead =
  'Words by which a text makes a statement less than certain, or speaks of what is to come, as they are written: no percentages are put on them.';
export const retold = 'In a reading edition those outside “ ” are ours, for those of the document.';
export const noHedges = 'No such words were found.';
export const noClaimMarked = 'no claim is marked here';
export const speakerIsReading = 'who speaks here is our reading';
export const asClaimGives = 'as the claim gives it';
export const moreInTexts = <T>({ count, link }: { count: number; link: Mark<T> }) =>
  parts`and ${count} more, in the texts that ${link('the whole as data')} holds`;
export const allOf = ({ name }: { name: string }) => `All that ${name} carries`;
export const placesOf = ({ places, words }: { places: number; words: readonly { words: string; count: number }[] }) =>
  `Such words stand in ${countOf(places, 'place')}${words.length ? `: ${list(words.map(({ words, count }) => `“${words}” in ${count}`))}` : ''}.`;
export const withoutClaim = ({ places, bare }: { places: number; bare: number }) =>
  `${places === 1 ? 'It stands' : capitalize(countOf(bare, 'of them stands', 'of them stand'))} where no claim is marked, and ${plural(bare, 'is', 'are')} listed under the voice of the paragraph.`;
export const noListFor = ({ articles }: { articles: readonly string[] }) =>
  `In ${list(articles)} only the words that claims give are listed: we have no list for the language.`;
/** What must be known of a word where it stands. */
export const remarks = ({ remarks }: { remarks: readonly string[] }) => remarks.join('; ');
export const title = 'Source statement';
export const lead =
  'On what the claims of this briefing rest, written from their chains. Each number leads to the list that it counts. A chain says how a claim came here, not whether it is true; where it names nobody between, there may have been somebody.';
export const theLists = 'The lists';
export const theListsLead = 'What the numbers above count.';
export const howCounted = 'How origins are counted';
