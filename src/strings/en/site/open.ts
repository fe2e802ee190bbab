import { between, type Mark, parts } from '../../intl.ts';
import { documentFacts } from '../terms.ts';
import { countOf, list, plural } from '../grammar.ts';

export const title = 'Open questions';
export const lead =
  'What the documents do not say, by what it asks. Each line comes from a note or from a field that is not stated; what findings rest on comes first. A sentence of a note stands under the first thing that it asks.';
export const nothingOpen = 'No note and no field of this briefing says that something is left open.';
export const findings = ({ count }: { count: number }) => plural(count, 'Finding');
export const moreInData = <T>({ count, link }: { count: number; link: Mark<T> }) =>
  parts`and ${count} more, which ${link('the whole as data')} holds`;
/** The lines on which no finding rests; `first` where others came before them. */
export const rest = ({ count, first }: { count: number; first: boolean }) =>
  `${first ? '' : 'And '}${countOf(count, 'line')} on which no finding rests`;
/** The findings that rest on what a line is about. */
export const restingFindings = <T>({ findings }: { findings: readonly T[] }): (string | T)[] =>
  findings.length ? [' (findings: ', ...between(findings, ', '), ')'] : [];
export const asks = {
  who: { title: 'Who?', lead: 'Who somebody is, and for whom they speak.' },
  when: { title: 'When?', lead: 'Dates that are not stated, or cannot be told from the words.' },
  'how-many': { title: 'How many?', lead: 'Numbers that are not given. None is invented here.' },
  where: { title: 'Where?', lead: 'Places that are not named, or may be one of two.' },
  'on-whose-word': { title: 'On whose word?', lead: 'What is told without an origin, and whose words a passage is.' },
  else: { title: 'What else?', lead: 'What words mean, and how far they reach.' },
};
export const gaps = {
  note: 'From the notes',
  writer: 'Documents that do not say who made them',
  unnamed: 'Voices without a name',
  members: 'Groups whose members are not named',
  role: 'People whose role is not stated',
  outlet: 'Named people of whom it is not stated for whom they speak or write',
  written: 'Documents without a date',
  'event-date': 'Events of which no date is stated or can be told',
  'number-date': 'Quantities without a day as of which they hold',
  'time-word': 'Time words of which no date can be told',
  vague: 'Quantities in words, without a number',
  population: 'Numbers of which it is not stated among whom or what was counted',
  'event-place': 'Events without a stated place',
  origin: 'Claims of which no origin is stated',
  'number-origin': 'Numbers of which no origin is stated',
};
/** What an article does not state of its document. */
export const notStated = ({ label, facts }: { label: string; facts: readonly (keyof typeof documentFacts)[] }) =>
  `${label}: ${list(facts.map((fact) => documentFacts[fact]))} not stated`;
