import { parts } from '../../intl.ts';
import { capitalize, plural } from '../grammar.ts';

export const openCircle = 'An open circle is an origin that the text does not state.';
export const lighter = 'What is lighter belongs to other claims that tell the same.';
export const dashedArrow = 'A dashed arrow is a step that is our reading.';
export const dashedBracket = 'A dashed bracket joins origins that we take to be one report; the texts do not say so.';
export const inferred = 'Inferred.';
export const moved = 'Moved';
export const movedLead = 'What stood here has another address now.';
export const hasMoved = 'It has another address now';
export const goThere = 'Go there';
export const whatNow = 'What to look at now';
export const before = 'Before it';
export const after = 'After it';
export const retired = 'Retired';
export const retiredLead = 'Links to these lead here for good.';
export const originNotStated = 'Origin not stated';
export const groupNotNamed = 'group, not named';
export const notNamed = 'not named';
export const articleNode = ({ code }: { code: string }) => `Article ${code}`;
export const theText = 'The text';
export const beforeFirst = 'Before the first section';
/** Links of entries to themselves, for those who hear them. */
export const linkTo = {
  claim: ({ code }: { code: string }) => `Link to claim ${code}`,
  source: ({ code }: { code: string }) => `Link to source ${code}`,
  figure: ({ code }: { code: string }) => `Link to figure ${code}`,
};
export const linkToThis = {
  finding: 'Link to this finding',
  claim: 'Link to this claim',
  source: 'Link to this source',
  figure: 'Link to this figure',
  name: 'Link to this name',
};
export const others = {
  finding: 'Other findings',
  claim: 'Other claims',
  source: 'Other sources',
  figure: 'Other figures',
  name: 'Other names',
};
export const all = {
  finding: 'All findings',
  claim: 'All claims',
  source: 'All sources',
  figure: 'All figures',
  name: 'All names',
};
export const isRetired = {
  finding: ({ reason }: { reason: string }) => `This finding is retired. ${reason}`,
  claim: ({ reason }: { reason: string }) => `This claim is retired. ${reason}`,
  source: ({ reason }: { reason: string }) => `This source is retired. ${reason}`,
  figure: ({ reason }: { reason: string }) => `This figure is retired. ${reason}`,
  name: ({ reason }: { reason: string }) => `This name is retired. ${reason}`,
};
export const stoodFor = <T>({ version, words }: { version: string; words: T }) => parts`In version ${version} it stood for: ${words}`;
export const see = ({ name }: { name: string }) => `See ${name}`;
/** What happened to an entry since it came: `Since version 1.0.0`, `Reworded in version 1.1.0`. */
export const standing = {
  since: <T>(link: T) => parts`Since ${link}`,
  added: <T>(link: T) => parts`Added in ${link}`,
  reworded: <T>(link: T) => parts`Reworded in ${link}`,
  renamed: <T>(link: T) => parts`Renamed in ${link}`,
  changed: <T>(link: T) => parts`Changed in ${link}`,
  retired: <T>(link: T) => parts`Retired in ${link}`,
};
export const version = ({ version }: { version: string }) => `version ${version}`;
export const inWordsOf = ({ voice }: { voice: string }) => `In the words of ${voice}.`;
/** What stands beside a link of a chain that is our reading. */
export const inferredBeside = '(inferred)';
export const oneReport = {
  stated: ({ code }: { code: string }) => `${code}: one report, stated`,
  inferred: ({ code }: { code: string }) => `${code}: one report, inferred`,
};
export const howCame = ({ code, articles }: { code: string; articles: number }) =>
  `How ${code} came into the ${plural(articles, 'article')}`;
export const way = ({ chain }: { chain: string }) => `${capitalize(chain)}.`;
export const sourceGroups = {
  author: 'The author',
  named: 'Named',
  unnamed: 'Unnamed',
  groups: 'Groups whose members are not named',
};
export const figureGroups = { number: 'Numbers', date: 'Dates', vague: 'Vague quantities' };
