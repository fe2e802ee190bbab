import { parts, type Mark } from '../../intl.ts';
import { capitalize, countOf, number, plural, uncapitalize } from '../grammar.ts';

export const thickness = 'As thick as the number of claims.';
export const inColour = 'In colour: what both articles tell; its words are below, and each strand leads to them.';
export const dashed = 'Dashed: that it is one report is our reading, from wording and details.';
export const versions = 'Versions';
export const numbers = 'The numbers';
export const allCharts = ({ count }: { count: number }) => `All ${count} charts`;
export const theChart = 'The chart, to keep as a file';
export const labelsAreOurs = 'The labels and summaries are ours.';
export const evidence = 'The evidence';
export const evidenceLead = 'Computed from who tells each claim, and through whom.';
export const wholeStatement = 'The whole source statement';
export const method = 'How to read and cite it';
export const methodMore = 'Method, inferences and the documents’ facts';
export const citeBriefing = 'Cite this briefing';
export const leftOpen = 'What they leave open';
export const leftOpenLead = 'One of each kind, from what findings rest on.';
export const allQuestions = 'All open questions';
export const howWeKnow = 'How we know';
export const whatElse = 'What else was found';
export const whatElseLead = 'What the texts carry and on whose word, not what is true. Each leads to its evidence.';
export const allFindings = 'All findings';
export const braidTitle = ({ left, right }: { left: string; right: string }) => `Through whom ${left} and ${right} have what they tell`;
export const authorOf = ({ article }: { article: string }) => `The author of ${article}`;
export const namesNoSource = ({ article }: { article: string }) => `${article} names no source`;
export const drawnFrom = ({ basis }: { basis: string }) =>
  `Drawn from the ${basis} of the articles alone. What is computed is drawn apart and labelled.`;
export const articles = ({ count }: { count: number }) => `The ${countOf(count, 'article')}`;
export const relationsOf = ({ title, count }: { title: string; count: number }) => `${uncapitalize(title)} (${count})`;
/** `Side by side: same report or event (4), told unlike (2)` */
export const sideBySide = <T>({ link, groups }: { link: Mark<T>; groups: readonly string[] }) =>
  parts`${link('Side by side')}: ${groups.join(', ')}`;
export const entries = ({ count, noun }: { count: number; noun: string }) => `${number(count)} ${noun}`;
export const howToRead = ({ articles }: { articles: string }) =>
  `${articles} Every claim, every source and every figure is marked where it stands, with who says it and through whom. Nothing from outside the documents has been added. What a text leaves open stays open; what we infer is marked as inferred, with the reason.`;
export const moreFindings = ({ count }: { count: number }) => capitalize(countOf(count, 'more finding'));
export const braidDescription = ({ strands }: { strands: number }) =>
  `Bands are as thick as the number of claims. ${
    strands
      ? `${countOf(strands, 'strand')} ${plural(strands, 'runs', 'run')} from one article to the other: what both tell.`
      : 'No strand runs from one article to the other.'
  }`;
export const othersIn = ({ count, article }: { count: number; article: string }) => `${count} others in ${article}`;
