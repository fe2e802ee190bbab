import { parts, type Mark } from '../../intl.ts';
import { capitalize, plural } from '../grammar.ts';

export const timeOfWriting = 'the time of writing';
export const notToldToWhichDay = 'The text does not say up to which day they were counted; older totals would make more a month.';
export const showAllAgain = 'Show the whole range again';
export const numbersAsTable = 'The numbers as a table';
export const linkToChart = ({ code }: { code: string }) => `Link to chart ${code}`;
export const pngOn = { light: 'PNG, as on light pages', dark: 'PNG, as on dark pages' };
export const chartToKeep = ({ code }: { code: string }) => `Chart ${code} to keep`;
export const datesAsTable = 'The dates as a table';
export const numbersOfTexts = 'Numbers of the texts';
export const numbersLead =
  'What they say, with bounds as bounds. What follows from two numbers is drawn below them, dashed, and labelled as computed.';
export const computedByUs = 'Computed by us';
export const computedLead = 'No text gives these numbers. Each is a range, with the sum and with what it takes for granted.';
export const datedEvents = 'Dated events';
export const datedLead = 'A row for each event, and how exactly the articles date it. The letter is the article that says it.';
export const lead =
  'Drawn from the figures and dated claims of the articles alone. Each chart leads to the paragraphs that it rests on, and can be kept as a file.';
export const allFigures = 'All figures';
export const none = 'There are no charts.';
/** What stands beside the handle on the as-of date: its label, which `unit` begins, and the day, for scripts to fill anew. */
export const ifCountsRunTo = <T>({ unit, label, day }: { unit: string; label: Mark<T>; day: T }) =>
  parts`${label(`${capitalize(unit)}, if the counts run to`)} ${day}:`;
/** What a total makes a month, each part for scripts to fill anew. */
export const rate = <T>({ label, range }: { label: string; range: T }) => parts`${label}: ${range}`;
export const divided = <T>({ total, months }: { total: string; months: T }) => parts`(${total} divided by ${months} months)`;
/** A source of a chart with the codes of what it gives. */
export const sourceList = <T>({
  sources,
  beside,
}: {
  sources: readonly { link: T; codes: readonly string[] }[];
  beside: T | null;
}): (string | T)[] => [
  `${plural(sources.length, 'Source')}:`,
  ...sources.flatMap(({ link, codes }, at) => [
    ' ',
    link,
    ` (${codes.join(', ')})${at < sources.length - 1 ? ',' : beside === null ? '.' : '; drawn beside'}`,
  ]),
  ...(beside === null ? [] : [' ', beside]),
];
export const sourceLine = ({ sources }: { sources: readonly { locator: string; codes: readonly string[] }[] }) =>
  `${plural(sources.length, 'Source')}: ${sources.map(({ locator, codes }) => `${locator} (${codes.join(', ')})`).join(', ')}.`;
/** Whence a drawing is, where it stands alone. */
export const credit = ({
  code,
  briefing,
  editors,
  version,
  date,
  license,
}: {
  code: string;
  briefing: string;
  editors: readonly string[];
  version: string;
  date: string;
  license: string | null;
}) => `${code} of “${briefing}”, ${editors.join(', ')}, version ${version}, ${date}.${license === null ? '' : ` ${license}.`}`;
export const toKeep = 'To keep:';
