import { parts } from '../intl.ts';
import { capitalize, countWord, plural } from './grammar.ts';

/** The source statement: on what the claims rest, in sentences whose every count leads to the list that it counts. */

/** What is counted. */
type Counted =
  | 'claims'
  | 'named'
  | 'unnamed'
  | 'own'
  | 'not-stated'
  | 'inferred'
  | 'one'
  | 'several'
  | 'several-left'
  | 'shared'
  | 'shared-together'
  | 'shared-apart'
  | 'shared-left'
  | 'direct'
  | 'direct-facts'
  | 'direct-inferred'
  | 'bare'
  | 'far'
  | 'hanging'
  | 'hanging-inferred';

/** On what ground reports are taken to be one. */
type Basis = 'stated' | 'inferred' | 'both';

/** The counts, and what makes a count or the name of a source a link. */
interface Statement<T> {
  counts: Readonly<Record<Counted, number>>;
  /** How many articles make claims. */
  articles: number;
  link: (list: Counted, words: string) => T;
}

type Sentence<T> = (string | T)[];

export const titles = {
  rest: 'On what the claims rest',
  one: 'One origin or several',
  shared: 'What more than one article tells',
  strong: 'Shortest stated chains',
  weak: 'Weakest points',
};

/** Name a count as a link to its list; nothing to list is `none`, without one. */
const counter =
  <T>({ counts, link }: Statement<T>) =>
  (list: Counted, one = '', other = one): string | T =>
    counts[list] === 0 ? 'none' : link(list, `${countWord(counts[list])}${plural(counts[list], one, other)}`);

/** Name a count as the subject of a sentence, with its noun: `Two claims`, `No claim`. */
const subject = <T>({ counts, link }: Statement<T>, list: Counted, one: string): string | T =>
  counts[list] === 0 ? `No ${one}` : link(list, `${capitalize(countWord(counts[list]))} ${plural(counts[list], one)}`);

const several = (count: number, one: string, other: string) => (count > 1 ? other : one);

const takenTogether: Readonly<Record<Basis, string>> = {
  stated: 'the texts state',
  inferred: 'we infer',
  both: 'the texts state or we infer',
};

/** On what the claims rest. */
export const rest = <T>(statement: Statement<T>): Sentence<T> => {
  const { counts, link } = statement;
  const count = counter(statement);
  if (counts.claims === 0) return ['There are no claims.'];
  if (counts.claims === 1) {
    const only = counts.named
      ? 'a named origin'
      : counts.unnamed
        ? 'an unnamed origin'
        : counts.own
          ? 'the word of the article’s author'
          : 'no stated origin';
    return parts`${link('claims', 'The one claim')} rests on ${only}.`;
  }
  return [
    ...parts`Of ${count('claims', ' claims')}, ${count('named')} ${several(counts.named, 'rests', 'rest')} on a named origin, `,
    ...parts`${count('unnamed')} on an unnamed one and ${count('own')} on the word of the article’s author; `,
    ...(counts['not-stated'] ? parts`for ${count('not-stated')} no origin is stated.` : ['none is without a stated origin.']),
  ];
};

/** For how many of them a step of the chain is our reading, if for any. */
export const inferred = <T>(statement: Statement<T>): Sentence<T>[] => {
  const { counts, link } = statement;
  if (counts.inferred === 0) return [];
  if (counts.claims === 1) return [parts`A step of its ${link('inferred', 'chain')} is our reading, and not stated.`];
  const some = counter(statement)('inferred', ' claim a step of the chain', ' claims a step of the chain');
  return [parts`For ${some} is our reading, and not stated.`];
};

/** Whether they have one origin or several. */
export const one = <T>(statement: Statement<T>, basis: Basis): Sentence<T>[] => {
  const { counts, link } = statement;
  const count = counter(statement);
  const isOne = counts.claims === 1;
  if (counts.several === 0) return [parts`${isOne ? 'It' : 'Each'} rests on ${link('one', 'one origin')}, stated or not.`];
  const first =
    counts.one === 0
      ? parts`${isOne ? 'It' : 'Each'} rests on ${link('several', 'more than one origin')} at first sight.`
      : [
          ...parts`Counted with all that tell the same, ${count('one')} ${plural(counts.one, 'has', 'have')} one origin, stated or not, and `,
          ...parts`${count('several')} ${plural(counts.several, 'has', 'have')} more than one.`,
        ];
  const left = counts['several-left'];
  if (left === counts.several) return [first, ['No two of these origins are taken to be one report.']];
  return [
    first,
    parts`Once what ${takenTogether[basis]} to be one report is counted once, ${count('several-left')} ${several(left, 'has', 'have')} more than one left.`,
  ];
};

/** What more than one article tells. */
export const shared = <T>(statement: Statement<T>, basis: Basis): Sentence<T> => {
  const { counts, articles } = statement;
  const count = counter(statement);
  const tellers = articles === 2 ? 'both articles' : 'more than one article';
  const [all, apart, left] = [counts.shared, counts['shared-apart'], counts['shared-left']];
  if (all === 0) return [`Nothing is told by ${tellers}.`];
  const together =
    counts['shared-together'] < all ? parts`, parts of ${count('shared-together', ' report or event', ' reports or events')},` : [];
  const told = [subject(statement, 'shared', 'thing'), ...together, ` ${plural(all, 'is', 'are')} told by ${tellers}`];
  if (apart === 0) return [...told, `, ${all === 1 ? 'on' : 'each on'} one origin.`];
  const some = all === 1 ? [] : apart === all ? ['each '] : parts`${count('shared-apart')} of them `;
  if (left === apart) return [...told, ', ', ...some, 'on more than one origin.'];
  return [
    ...told,
    ', ',
    ...some,
    `on more than one origin at first sight; once what ${takenTogether[basis]} to be one report is counted once, `,
    ...(all === 1 ? ['it has only one left'] : parts`${count('shared-left')} of them ${several(left, 'has', 'have')} more than one left`),
    '.',
  ];
};

/** The shortest chains that are stated. */
export const strong = <T>(statement: Statement<T>): Sentence<T>[] => {
  const { counts, link } = statement;
  const count = counter(statement);
  const [direct, facts, left] = [counts.direct, counts['direct-facts'], counts['several-left']];
  const haveLeft = ` ${several(left, 'has', 'have')} more than one origin left.`;
  if (direct === 0) {
    return [['No claim comes from a named origin with no go-between stated; ', count('several-left'), haveLeft]];
  }
  const areFacts =
    direct === 1
      ? [facts ? 'it is an event or a statistic' : 'it is neither an event nor a statistic']
      : [count('direct-facts'), several(facts, ' of them is an event or a statistic', ' of them are events or statistics')];
  const readings = counts['direct-inferred']
    ? parts`, and in ${direct === 1 ? 'it' : count('direct-inferred')} a step of the chain is our reading`
    : [];
  return [
    [
      subject(statement, 'direct', 'claim'),
      ` ${several(direct, 'comes', 'come')} from a named origin with no go-between stated; `,
      ...areFacts,
      ...readings,
      '.',
    ],
    ['A chain may be short because its text leaves out who stood between.'],
    [left === 0 ? 'None' : link('several-left', capitalize(countWord(left))), haveLeft],
  ];
};

/**
 * The weakest points.
 *
 * @param busiest the voice without which most claims have no other support; `several` where several are alike, null where
 *   all claims are the articles’ own
 */
export const weak = <T>(statement: Statement<T>, busiest: { name: T } | 'several' | null): Sentence<T>[] => {
  const { counts } = statement;
  const count = counter(statement);
  const { bare, far, hanging } = counts;
  const without = bare
    ? parts`For ${count('bare', ' event or statistic', ' events and statistics')} no origin is stated`
    : ['No event or statistic is without a stated origin'];
  const unnamed = far
    ? parts`${count('far', ' claim', ' claims')} ${several(far, 'comes', 'come')} only from a voice without a name`
    : ['no claim comes only from a voice without a name'];
  const first = [...without, '; ', ...unnamed, ', through two others or more.'];
  if (busiest === null) return [first, ['All claims are the articles’ own.']];
  if (busiest === 'several') return [first, ['No voice besides the articles’ authors carries more claims than every other.']];
  return [
    first,
    [
      ...parts`Without ${busiest.name}, ${count('hanging', ' claim', ' claims')} would have nothing else to support ${plural(hanging, 'it', 'them')}, `,
      'more than without any other voice besides the articles’ authors',
      ...(counts['hanging-inferred'] ? parts`; in ${count('hanging-inferred')} of them a step of the chain is our reading.` : ['.']),
    ],
  ];
};
/** What each list holds, as its title. */
export const lists = {
  claims: 'All claims',
  named: 'Claims on a named origin',
  unnamed: 'Claims on an unnamed origin',
  own: 'Claims on the word of the article’s author',
  'not-stated': 'Claims of which no origin is stated',
  one: 'Claims with one origin',
  several: 'Claims with more than one origin at first sight',
  'several-left': 'Claims with more than one origin left',
  shared: 'Things told by more than one article',
  'shared-apart': 'Shared things with more than one origin at first sight',
  'shared-left': 'Shared things with more than one origin left',
  'shared-together': 'Reports or events to which the shared things belong',
  inferred: 'Claims with a step that is our reading',
  direct: 'Claims from a named origin, with no go-between stated',
  'direct-facts': 'Events and statistics among the shortest stated chains',
  'direct-inferred': 'Shortest stated chains with a step that is our reading',
  bare: 'Events and statistics without a stated origin',
  far: 'Claims that only a voice without a name gives, through two others or more',
  hanging: 'Claims that nothing else would support',
  'hanging-inferred': 'Those of them with a step that is our reading',
};
