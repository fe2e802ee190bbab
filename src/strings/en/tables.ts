import { plural } from './grammar.ts';

/** What the tables of data say of themselves: descriptions of files and of their columns. */
export const claimColumns = {
  code: 'The code of the claim, kept for good and used on the site, on paper and in citations.',
  place: 'Which of the places of the claim this row is, from 1.',
  id: 'The id of the claim, as it stands in links.',
  type: 'event, statistic, assessment, prediction, cause or recommendation.',
  label: 'A handle of ours.',
  statement: 'What is claimed, in our words, as strongly or weakly as the text has it.',
  hedge: 'The hedging words as written; empty where there are none.',
  when: 'The time, as the text words it; empty where it is not stated.',
  date: 'The same in EDTF (ISO 8601-2), with ? where it is inferred; empty where it cannot be told.',
  inference: 'How a date was inferred that the text does not state.',
  where: 'The place, as the text names it; empty where it is not stated.',
  origins: 'The origins of the claim and of those that tell the same, counted.',
  relations: 'The codes of the relations to other claims, joined by spaces.',
  note: 'What the text leaves open, in our words.',
};
export const placeColumns = {
  article: 'The code of the article.',
  locator: 'The paragraph: article, pilcrow, number.',
  words: 'The words that say it, as the page shows them.',
  chain: 'By whom it came there, origin first, joined by “ > ”.',
  inferredSteps: 'Those of the chain whose step is our reading and not stated, joined by “; ”; empty where all are stated.',
  origin: 'What is known of the origin: named, unnamed, group, author (the article’s own), not stated.',
  link: 'The address of the note at the passage.',
};
export const findingColumns = {
  code: 'The code of the finding, kept for good and used on the site, on paper and in citations.',
  id: 'The id of the finding, as it stands in links.',
  label: 'A handle of ours.',
  statement: 'The finding, in our words; its numbers and names come from the data.',
  link: 'The address of the page about it.',
};
export const nameColumns = {
  code: 'The code of the name, kept for good and used on the site, on paper and in citations.',
  id: 'The id of the name, as it stands in links.',
  name: 'The name by which it is listed.',
  kind: 'person, group, people, organization, outlet or place.',
  spellings: 'How the texts spell it, joined by “; ”.',
  mentions: 'How often the texts mention it.',
  places: 'The paragraphs that mention it, joined by spaces.',
  source: 'The code of the source that it is too; empty where it is none.',
  open: 'What the texts leave open about it, in our words.',
  link: 'The address of the page about it.',
};
export const figureColumns = {
  code: 'The code of the figure, kept for good and used on the site, on paper and in citations.',
  place: 'Which of the places of the figure this row is, from 1.',
  id: 'The id of the figure, as it stands in links.',
  kind: 'number, date, or vague for a quantity in words such as “several”.',
  quantity: 'What is counted or dated, in our words.',
  value: 'The number; empty where the text gives bounds, and for dates and vague quantities.',
  min: 'The lower bound, where the text gives one.',
  max: 'The upper bound, where the text gives one.',
  exclusive: 'Whether the bound itself is excluded, as in “more than”; empty where there is no bound.',
  unit: 'The unit of the number, in the plural.',
  qualifier: 'The qualifier as the text words it: about, exceeds, at least.',
  date: 'For a date: EDTF (ISO 8601-2), with ? where it is inferred; empty where it cannot be told.',
  reading: 'How we read words that no rule reads as the figure says, or that a rule reads otherwise; mostly empty.',
  population: 'Among whom or what it is counted; empty where that is not stated.',
  actor: 'Who did what is counted; empty where that is not stated.',
  where: 'The place, as the text names it; empty where it is not stated.',
  period: 'The time that the number covers, as the text words it.',
  periodFrom: 'Its start in EDTF; empty where it cannot be told.',
  periodTo: 'Its end or as-of date in EDTF; empty where it is not stated.',
  inference: 'How a date was inferred that the text does not state.',
  charts: 'The codes of the charts that draw it, joined by spaces.',
  note: 'What the text leaves open, in our words.',
};
export const chartColumns = {
  basis: 'Whether the texts give it (text), or it is computed by us of what they give (computed).',
  code: 'The code of the figure or claim; empty for what is computed.',
  label: 'What is counted or told, in our words.',
  value: 'The number; empty where there are bounds, and for events.',
  min: 'The lower bound, where there is one.',
  max: 'The upper bound, where there is one.',
  exclusive: 'Whether the bound itself is excluded, as in “more than”; empty where there is no bound.',
  unit: 'The unit of the number, in the plural.',
  qualifier: 'The qualifier as the text words it: about, exceeds, at least.',
  actor: 'Who did what is counted; empty where that is not stated.',
  where: 'The place, as the text names it; empty where it is not stated.',
  period: 'The time, as the text words it; empty where it is not stated.',
  date: 'The date of an event, in words.',
  origin: 'By whom it came into the text first; not stated where the text does not say.',
  locator: 'The paragraph: article, pilcrow, number.',
  link: 'The address of the paragraph.',
  computed: 'What was computed, in words; empty for what the texts give.',
  formula: 'How it was computed.',
  assumption: 'What has to hold for it.',
};
export const eventColumns = {
  code: 'The code of the claim that tells the event.',
  event: 'A handle of ours for it.',
  article: 'The code of the article.',
  locator: 'The paragraph: article, pilcrow, number.',
  asWorded: 'The time, as the text words it.',
  date: 'The same as a date, in words.',
  firstDay: 'The first day on which it may have been; empty where it has no date.',
  lastDay: 'The last day on which it may have been; empty where it has no date.',
  precision: 'How exact the date is.',
  inferred: 'Whether the date is inferred.',
  openEnd: 'Whether no end is stated.',
  after: 'The event that it follows by the text; empty where none is told.',
  origin: 'By whom it came into the text first; not stated where the text does not say.',
  link: 'The address of the paragraph.',
};
export const sourceColumns = {
  code: 'The code of the source, kept for good and used on the site, on paper and in citations.',
  id: 'The id of the source, as it stands in links.',
  name: 'The name, or for an unnamed voice the words the text has for it.',
  aliases: 'Other spellings, joined by “; ”.',
  kind: 'author (of one of the documents), person, group, organization, publication or social-media.',
  identity: 'named, unnamed, or group for one whose members the text does not name.',
  role: 'Its role as the text states it; empty where it states none.',
  outlet: 'The code of the source for which it writes or speaks; empty where none is stated.',
  places: 'The paragraphs in which it is named or heard, joined by spaces.',
  claims: 'How many claims came through it.',
  figures: 'How many figures came through it.',
  note: 'What the text leaves open about it, in our words.',
  link: 'The address of the page about it.',
};

export const titles = {
  claim: ({ briefing }: { briefing: string }) => `${briefing}: claims`,
  source: ({ briefing }: { briefing: string }) => `${briefing}: sources`,
  figure: ({ briefing }: { briefing: string }) => `${briefing}: figures`,
  finding: ({ briefing }: { briefing: string }) => `${briefing}: findings`,
  name: ({ briefing }: { briefing: string }) => `${briefing}: names`,
};
export const claims = ({ version }: { version: string }) =>
  `Every claim of the articles in our words, one row for each place that makes it. No row says whether it is true. Version ${version}.`;
export const sources = ({ version }: { version: string }) =>
  `Every voice and outlet that the articles draw on. People who are merely talked about are not sources. Version ${version}.`;
export const figures = ({ articles, version }: { articles: number; version: string }) =>
  `Every number, date and vague quantity in ${plural(articles, 'the article', 'the articles')}, one row for each place that gives it. Version ${version}.`;
export const findings = ({ title, version }: { title: string; version: string }) =>
  `What the briefing “${title}” adds up to, in the order of weight, and what each finding rests on. No row says what is true. Version ${version}.`;
export const names = ({ version }: { version: string }) =>
  `The people, groups, places and outlets that the articles name. Being named is not being a source. Version ${version}.`;
/** The codes of the entries of a kind on which a finding rests. */
export const restsOn = {
  claim: 'The codes of each claim on which it rests, joined by spaces.',
  source: 'The codes of each source on which it rests, joined by spaces.',
  figure: 'The codes of each figure on which it rests, joined by spaces.',
  relation: 'The codes of each relation on which it rests, joined by spaces.',
};
export const notStated = 'not stated';
/** How texts that a spreadsheet would run are kept from it, and how a program gets them back. */
export const guardNote =
  'The file begins with a byte order mark (U+FEFF), which is no part of its first column’s name. A text that a spreadsheet would take for a formula, since it begins with =, +, -, @, a tab or a line end, has an apostrophe before it. ' +
  "A program gets the text back by taking one apostrophe away from each cell that matches ^'+[=+\\-@\\t\\r\\n＝＋－＠].";
export const chartTitle = ({ briefing, code, title }: { briefing: string; code: string; title: string }) =>
  `${briefing}: ${code}. ${title}`;
export const chart = ({ code, description, version }: { code: string; description: string; version: string }) =>
  `What chart ${code} draws. ${description} Version ${version}.`;
export const license = ({ name }: { name: string }) => `${name}; not for words quoted from the documents`;
/** How to read the table of figures; `columns` are the lines of a table in Markdown. */
export const figureReadme = ({ title, description, file, columns, editors, license: stated }: FigureReadme) => `# ${title}

${description}

- \`${file}\`: the table, in UTF-8, comma-separated (RFC 4180), with one line of column names.
- \`${file}-metadata.json\`: its columns described for programs (W3C CSV on the Web).

## How to read it

- An empty cell means “not stated”, or that the column does not apply. It never means zero.
- A row is a figure at one place. A figure that several places give has several rows with the same code and numbers.
- Bounds stay bounds: “more than 20” has \`min\` 20, \`exclusive\` true and no \`value\`. A bound is not a value.
- A vague quantity has no number: none was made up.
- Dates are in EDTF, level 2: \`2015-02?\` is uncertain (\`inference\` says why we think so), \`2014-08?/..\` has no stated
  end, \`199X\` is a decade.
- Numbers of different units, populations or periods do not add up, and a ratio of them means nothing by itself.
- \`words\` stand as the page shows them; \`chain\` tells through whom the figure came, and \`origin\` what is known of the
  first of them.
- ${guardNote}

## Columns

| Name | Type | What it holds |
| --- | --- | --- |
${columns.join('\n')}
${stated ? licensePart(stated, editors) : ''}`;
const licensePart = ({ short, name, url }: StatedLicense, editors: readonly string[]) => `
## Licence

Our data may be used under ${short === name ? `<${url}>` : `[${name}](${url}) (${short})`}, with credit to ${editors.join(', ')}. The
licence does not cover the words quoted from the documents.
`;
interface StatedLicense {
  short: string;
  name: string;
  url: string;
}
interface FigureReadme {
  title: string;
  description: string;
  file: string;
  columns: readonly string[];
  editors: readonly string[];
  license: StatedLicense | null;
}
