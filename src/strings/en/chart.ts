import { parts } from '../intl.ts';
import { capitalize } from './grammar.ts';

/** The words in drawings of charts, their tables and their legends. */
export const source = ({ origin }: { origin: string }) => `source: ${origin}`;
/** Facts beside each other: code, paragraph, source. */
export const facts = ({ facts }: { facts: readonly string[] }) => facts.join(' · ');
export const noDateStated = 'no date stated';
/** The same where it must not break. */
export const noDateBeside = 'no\u00a0date\u00a0stated';
export const noStartStated = 'no start stated';
export const noEndStated = 'no end stated';
export const howManyMore = 'how many more: not\u00a0stated';
export const quoted = ({ text }: { text: string }) => `“${text}”`;
export const dated = ({ date, label }: { date: string; label: string }) => `${date}: ${label}`;
export const labelled = ({ label, words }: { label: string; words: string }) => `${label}: ${words}`;
export const ofWhole = ({ part, whole }: { part: string; whole: string }) => `${part} of ${whole}`;
export const outOf = ({ part, whole }: { part: string; whole: string }) => `${part}; out of: ${whole}`;
export const computedIfToWriting = ({ range, unit }: { range: string; unit: string }) =>
  `Computed: ${range} ${unit}, if the count runs to the time of writing`;
export const computedIfBoth = 'Computed, if both numbers hold at once';
export const writtenIn = ({ article, inferred }: { article: string; inferred: boolean }) =>
  `${article} was written in these months${inferred ? ' (inferred)' : ''}`;
export const computedRate = ({ range, unit, code, place }: Record<'range' | 'unit' | 'code' | 'place', string>) =>
  `Computed: ${range} ${unit}, from ${code}, ${place}`;
export const computedUnit = ({ unit, label }: { unit: string; label: string }) => `${unit}, computed: ${label}`;
interface Bounds {
  high: string;
  latestStart: string;
  firstEnd: string;
  low: string;
  firstStart: string;
  latestEnd: string;
}
export const rateBounds = ({ high, latestStart, firstEnd, low, firstStart, latestEnd }: Bounds) =>
  `${high} if from ${latestStart} to ${firstEnd}, ${low} if from ${firstStart} to ${latestEnd}`;
export const from = ({ code }: { code: string }) => `from ${code}`;
export const onlyOrder = 'No date is stated, only the order:';
/** What a text tells about a figure or an event, for those who hear or hover its mark. */
export const theText = ({ words, quoted }: { words: string; quoted: string }) => `${words} (the text: ${quoted})`;
export const actor = ({ actor }: { actor: string | null }) => `actor: ${actor ?? 'none named'}`;
export const place = ({ place }: { place: string | null }) => `place: ${place ?? 'not stated'}`;
export const time = ({ time }: { time: string | null }) => `time: ${time ?? 'not stated'}`;
export const timeOfEvent = ({ time, date }: { time: string; date: string }) => `time: “${time}”, ${date}`;
export const whoSaysSo = ({ origin }: { origin: string }) => `who says so: ${origin}`;
export const marks = ({ facts }: { facts: readonly string[] }) => facts.join('; ');
export const shareOfWhole = 'Share of the whole';
export const theOthers = 'The others';
export const approximately = ({ number }: { number: string }) => `about ${number}`;
export const above = ({ number }: { number: string }) => `above ${number}`;
export const below = ({ number }: { number: string }) => `below ${number}`;
/** Of a rest “up to” sounds like an offer; this says that it is a bound. */
export const atMost = ({ number }: { number: string }) => `at most ${number}`;
export const bothHold = ({ part, whole, qualifier }: { part: string; whole: string; qualifier: string | null }) =>
  `Both numbers (${part} and ${whole}) hold at the same time, and the first is counted within the second${qualifier === null ? '' : `; the text says “${qualifier}”`}.`;
export const dividedByMonths = ({ total, months }: { total: string; months: string }) => `${total} ÷ ${months} months`;
export const notInText = 'Computed, not in the text.';
/** What a mark draws, for those who do not see it: `20,000 fighters “exceeds” (F36, B¶3; source: not stated)`. */
export const markInWords = ({ label, qualifier, code, place, origin }: MarkWords) =>
  `${label}${qualifier === null ? '' : ` ${qualifier}`} (${code}, ${place}; source: ${origin})`;
interface MarkWords {
  label: string;
  qualifier: string | null;
  code: string;
  place: string;
  origin: string;
}
export const computedInWords = ({ label, text, formula }: { label: string; text: string; formula: string }) =>
  `${label}: ${text} (${formula})`;
export const computedIn = ({ assumption }: { assumption: string }) => `Computed, not in the text: ${assumption}`;
/** The columns and rows of tables. */
export const rows = {
  number: 'Number',
  unit: 'Unit',
  actor: 'Actor',
  place: 'Place',
  asWordedTime: 'Time, as worded',
  whoSaysSo: 'Who says so',
  passage: 'Passage',
  total: 'Total, in the text',
  begunEarliest: 'Begun, at the earliest',
  begunLatest: 'Begun, at the latest',
  asOfEarliest: 'As of, at the earliest',
  asOfLatest: 'As of, at the latest',
  lowest: 'Computed, lowest',
  highest: 'Computed, highest',
  event: 'Event',
  date: 'Date',
  asWorded: 'As worded',
  preciseTo: 'Precise to',
  quantity: 'Quantity',
};
export const none = 'none';
export const noneNamed = 'none named';
export const notStated = 'not stated';
export const orderOnly = 'its order only';
export const precisions = { day: 'the day', month: 'the month', year: 'the year', decade: 'the decade', interval: 'an interval' };
export const inPlace = <T>({ code, place }: { code: T; place: T }) => parts`${code} in ${place}`;
export const captions = {
  numbers: ({ code, title }: { code: string; title: string }) => `${code}. ${title}: the numbers`,
  dates: ({ code, title }: { code: string; title: string }) => `${code}. ${title}: the dates`,
};
/** What the signs mean, in the order of a legend; each may be its first word. */
export const signs = {
  day: 'diamond: a day',
  solid: 'solid: the text gives it',
  hatched: 'hatched: left open by the text, or inferred',
  arrow: 'arrow: no end stated',
  ring: 'ring: no date at all',
  dashed: 'dashed: computed by us',
};
export const legend = ({ signs }: { signs: readonly string[] }) => (signs.length ? `${capitalize(signs.join('; '))}.` : '');
export const markSource = <T>({ origin, code, place }: { origin: string; code: T; place: T }) =>
  parts` Source: ${origin}. ${code} in ${place}`;
/** What is told of the figures and events of a chart. */
export const aMonth = ({ unit }: { unit: string }) => `${unit} a month`.trim();
export const after = ({ code }: { code: string }) => `after ${code}, no date of its own`;
const toWriting = ({ article, stated, date }: { article: string; stated: boolean; date: string }) =>
  `taken to run up to when article ${article} was written, which is ${stated ? 'stated' : 'not stated either, and inferred'}: ${date}`;
export const noAsOfDate = (written: { article: string; stated: boolean; date: string }) =>
  `No as-of date is stated for the totals. They are ${toWriting(written)}. That is the latest that it can be: of an older date each total would make more a month.`;
export const howDivided = ({ days }: { days: string }) =>
  `Each total is divided by the months from every day on which it may begin to every day up to which it may run; a month counts ${days} days.`;
export const isMean = 'The result is a mean over the whole time: it says nothing on how the number changed.';
