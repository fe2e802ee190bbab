import { parts } from '../intl.ts';
import { countOf } from './grammar.ts';

/** What the alternates in Markdown and `llms.txt` say. */
export const aboutFindings = 'what the articles add up to, and what each finding rests on';
export const aboutClaims = ({ count }: { count: number }) => `${countOf(count, 'claim')}, with the words and origins of each`;
export const aboutSources = ({ count }: { count: number }) => `${countOf(count, 'voice or outlet', 'voices and outlets')}, named or not`;
export const aboutFigures = ({ count }: { count: number }) =>
  `${countOf(count, 'number or date', 'numbers and dates')}, with bounds as bounds`;
export const aboutNames = ({ count }: { count: number }) => `${countOf(count, 'name')}, with every mention`;
export const aboutRelations = ({ count }: { count: number }) => `how claims relate: ${countOf(count, 'relation')}`;
export const aboutCharts = ({ count, basis }: { count: number; basis: string }) =>
  `${countOf(count, 'chart')} drawn from ${basis} of the articles alone`;
export const openQuestions = 'Open questions';
export const aboutOpen = 'what the documents do not say, by what it asks';
export const statement = 'Source statement';
export const aboutStatement = 'on what the claims rest';
export const versions = 'Versions';
export const aboutVersions = 'what changed in each';
export const about = 'About';
export const aboutAbout = 'method, inferences and the documents’ facts';
export const check = 'Check a quotation';
export const aboutCheck = 'whether words stand here as quoted';
export const search = 'Search';
export const aboutSearch = 'an index of everything';
export const indexOf = ({ article }: { article: string }) => `Index of article ${article}`;
export const aboutIndex = 'its part of the index';
export const nameOfKind = ({ kind, mentions }: { kind: string; mentions: number }) => `${kind}, ${countOf(mentions, 'mention')}`;
export const sourceOfKind = ({ kind, places }: { kind: string; places: number }) =>
  `${kind}, named or heard in ${countOf(places, 'place')}`;
export const none = 'There are none in this briefing.';
export const articles = 'The articles';
export const evidence = 'The evidence';
/** What a relation is, with its reason. */
export const relationReason = ({ relation, reason }: { relation: string; reason: string }) => `${relation}. ${reason}`;
export const differsIn = ({ aspect, values }: { aspect: string; values: readonly string[] }) =>
  `Differs in ${aspect}: ${values.join(' / ')}`;
export const chartNumbers = 'Its numbers, and what is computed of them (CSV)';
export const inText = 'In the text';
export const relatedClaims = 'Related claims';
export const carriedClaims = 'Claims that came through it';
export const describesEverything = 'everything, described by briefing.schema.json';
export const rowsOfClaims = 'a row for each place of each claim';
export const rowsOfSources = 'a row for each source';
export const rowsOfFigures = 'a row for each place of each figure';
export const everyAnnotation = 'every annotation (W3C Web Annotation)';
export const wholeText = 'the whole text of the articles in one file, as Markdown';
export const allFiles = 'all files of data, with sizes and hashes';
interface Edition {
  editors: readonly string[];
  version: string;
  date: string;
}
export const briefingOf = ({ editors, version, date, articles }: Edition & { articles: number }) =>
  `By ${editors.join(', ')}. Version ${version}, ${date}. It has ${countOf(articles, 'article')} in which each claim, source and figure is marked at the words that carry it, with who says so and through whom. No claim is said to be true or false.`;
export const howToCite = <T>({ locator, whose }: { locator: T; whose: string }) =>
  parts`Every page has a Markdown alternate at its address with index.html.md added. In the alternate of an article each paragraph begins with its locator, such as ${locator}, linked to its permanent address: cite a passage by the locator and that address. ${whose}. Say who speaks, as the line below the paragraph does. A claim that is told twice may have one origin: its origin count tells.`;
export const partArticles = 'Articles';
export const partEvidence = 'Evidence';
export const partData = 'Data';
export const partOptional = 'Optional';
export const fullText = ({ editors, version, date, locator, whose }: Edition & { locator: string; whose: string }) =>
  `By ${editors.join(', ')}. Version ${version}, ${date}. The whole text of the articles, and what the briefing adds up to. Each paragraph begins with its locator, such as ${locator}, linked to its permanent address: cite a passage by both. ${whose}.`;
export const everythingElse = <T>({ link }: { link: T }) => parts`Everything else, page by page: ${link}`;
/** At the end of each alternate. */
export const citeHeading = 'How to cite';
export const permanentLink = <T>({ link }: { link: T }) => parts`Permanent link: ${link}`;
export const aboutLocators = <T>({ locator, whose }: { locator: T; whose: string }) =>
  parts`A locator such as ${locator} names a paragraph for good, on screen, on paper and in a citation; a code such as C1, S1 or F1 names a claim, a source or a figure. ${whose}, and no claim is said to be true or false.`;
