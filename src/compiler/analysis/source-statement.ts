import type { Briefing, CompiledSource } from '../../model/compiled.ts';
import type { ListId } from './counted-lists.ts';
import { printCount } from './print-origins.ts';
import { picture, type SourcePicture } from './source-picture.ts';

type Picture<C, S> = SourcePicture<C, S>;

/** A piece of a sentence: words, words that tell the length of a list, or the name of a source. */
export type StatementPart = string | { text: string; list: ListId } | { text: string; source: string };

/** A part of the statement: a few sentences under one head. */
export interface StatementPoint {
  id: 'rest' | 'one' | 'shared' | 'strong' | 'weak';
  title: string;
  sentences: StatementPart[][];
}

/** State on what the claims rest, in sentences whose every number names the list that it counts. */
export function stateSources<S extends Pick<CompiledSource, 'id' | 'name'>>(it: Picture<unknown, S>): StatementPoint[] {
  const points: StatementPoint[] = [
    { id: 'rest', title: 'On what the claims rest', sentences: [stateRest(it), ...stateInferred(it)] },
    { id: 'one', title: 'One origin or several', sentences: it.claims.length ? stateOne(it) : [] },
    { id: 'shared', title: 'What more than one article tells', sentences: [stateShared(it)] },
    { id: 'strong', title: 'Shortest stated chains', sentences: it.claims.length ? stateStrong(it) : [] },
    { id: 'weak', title: 'Weakest points', sentences: it.claims.length ? stateWeak(it) : [] },
  ];
  return points.filter(({ sentences }) => sentences.length > 0);
}

/** State on what the claims of a briefing rest; of one article there is nothing to say of what several tell. */
export function stateBriefing({ articles, claims, sources, relations }: Briefing): StatementPoint[] {
  return stateSources(picture(claims, sources, relations)).filter(({ id }) => id !== 'shared' || articles.length > 1);
}

/** Print sentences as plain text. */
export function printSentences(sentences: readonly StatementPart[][]): string {
  return sentences.map((parts) => parts.map((part) => (typeof part === 'string' ? part : part.text)).join('')).join(' ');
}

/** Name a count as a link to its list; nothing to list is `none`, without one. */
function count(list: ListId, items: readonly unknown[], words = ''): StatementPart {
  return items.length === 0 ? 'none' : { text: `${printCount(items.length)}${words}`, list };
}

/** Name a count as the subject of a sentence, with its noun: `Two claims`, `No claim`. */
function subject(list: ListId, items: readonly unknown[], one: string, many = `${one}s`): StatementPart {
  const { length } = items;
  return length === 0 ? `No ${one}` : { text: `${capitalize(printCount(length))} ${length === 1 ? one : many}`, list };
}

function stateRest({ claims, origins: { named, unnamed, own, notStated } }: Picture<unknown, unknown>): StatementPart[] {
  if (claims.length === 0) return ['There are no claims.'];
  if (claims.length === 1) {
    const only = named.length
      ? 'a named origin'
      : unnamed.length
        ? 'an unnamed origin'
        : own.length
          ? 'the word of the article’s author'
          : 'no stated origin';
    return [{ text: 'The one claim', list: 'claims' }, ` rests on ${only}.`];
  }
  return [
    'Of ',
    count('claims', claims, ' claims'),
    ', ',
    count('named', named),
    ` ${named.length > 1 ? 'rest' : 'rests'} on a named origin, `,
    count('unnamed', unnamed),
    ' on an unnamed one and ',
    count('own', own),
    ' on the word of the article’s author; ',
    ...(notStated.length ? ['for ', count('not-stated', notStated), ' no origin is stated.'] : ['none is without a stated origin.']),
  ];
}

function stateInferred({ claims, inferred }: Picture<unknown, unknown>): StatementPart[][] {
  if (inferred.length === 0) return [];
  if (claims.length === 1) return [['A step of its ', { text: 'chain', list: 'inferred' }, ' is our reading, and not stated.']];
  const what = inferred.length === 1 ? ' claim a step of the chain' : ' claims a step of the chain';
  return [['For ', count('inferred', inferred, what), ' is our reading, and not stated.']];
}

function stateOne({ claims, one, several, severalLeft, basis }: Picture<unknown, unknown>): StatementPart[][] {
  if (several.length === 0) {
    return [[claims.length === 1 ? 'It' : 'Each', ' rests on ', { text: 'one origin', list: 'one' }, ', stated or not.']];
  }
  const first: StatementPart[] =
    one.length === 0
      ? [claims.length === 1 ? 'It rests on ' : 'Each rests on ', { text: 'more than one origin', list: 'several' }, ' at first sight.']
      : [
          'Counted with all that tell the same, ',
          count('one', one),
          ` ${one.length === 1 ? 'has' : 'have'} one origin, stated or not, and `,
          count('several', several),
          ` ${several.length === 1 ? 'has' : 'have'} more than one.`,
        ];
  if (severalLeft.length === several.length) return [first, ['No two of these origins are taken to be one report.']];
  return [
    first,
    [
      `Once what ${printBasis(basis.all)} to be one report is counted once, `,
      count('several-left', severalLeft),
      ` ${severalLeft.length > 1 ? 'have' : 'has'} more than one left.`,
    ],
  ];
}

function stateShared({ articles, shared, sharedTogether, sharedApart, sharedLeft, basis }: Picture<unknown, unknown>): StatementPart[] {
  const tellers = articles.length === 2 ? 'both articles' : 'more than one article';
  if (shared.length === 0) return [`Nothing is told by ${tellers}.`];
  const parts: StatementPart[] =
    sharedTogether.length < shared.length
      ? [
          ', parts of ',
          count('shared-together', sharedTogether, sharedTogether.length === 1 ? ' report or event' : ' reports or events'),
          ',',
        ]
      : [];
  const told = [subject('shared', shared, 'thing'), ...parts, ` ${shared.length === 1 ? 'is' : 'are'} told by ${tellers}`];
  if (sharedApart.length === 0) return [...told, `, ${shared.length === 1 ? 'on' : 'each on'} one origin.`];
  const some: StatementPart[] =
    shared.length === 1 ? [] : sharedApart.length === shared.length ? ['each '] : [count('shared-apart', sharedApart), ' of them '];
  if (sharedLeft.length === sharedApart.length) return [...told, ', ', ...some, 'on more than one origin.'];
  const left: StatementPart[] =
    shared.length === 1
      ? ['it has only one left']
      : [count('shared-left', sharedLeft), ` of them ${sharedLeft.length > 1 ? 'have' : 'has'} more than one left`];
  return [
    ...told,
    ', ',
    ...some,
    `on more than one origin at first sight; once what ${printBasis(basis.shared)} to be one report is counted once, `,
    ...left,
    '.',
  ];
}

function stateStrong({ direct, directFacts, directInferred, severalLeft }: Picture<unknown, unknown>): StatementPart[][] {
  const left: StatementPart[] = [
    count('several-left', severalLeft),
    ` ${severalLeft.length > 1 ? 'have' : 'has'} more than one origin left.`,
  ];
  if (direct.length === 0) return [['No claim comes from a named origin with no go-between stated; ', ...left]];
  const facts: StatementPart[] =
    direct.length === 1
      ? [directFacts.length ? 'it is an event or a statistic' : 'it is neither an event nor a statistic']
      : [
          count('direct-facts', directFacts),
          directFacts.length > 1 ? ' of them are events or statistics' : ' of them is an event or a statistic',
        ];
  const inferred: StatementPart[] = directInferred.length
    ? [', and in ', direct.length === 1 ? 'it' : count('direct-inferred', directInferred), ' a step of the chain is our reading']
    : [];
  return [
    [
      subject('direct', direct, 'claim'),
      ` ${direct.length > 1 ? 'come' : 'comes'} from a named origin with no go-between stated; `,
      ...facts,
      ...inferred,
      '.',
    ],
    ['A chain may be short because its text leaves out who stood between.'],
    [capitalizeFirst(left[0] ?? ''), ...left.slice(1)],
  ];
}

function stateWeak<S extends Pick<CompiledSource, 'id' | 'name'>>({
  bare,
  far,
  busiest,
  hanging,
  hangingInferred,
}: Picture<unknown, S>): StatementPart[][] {
  const [only, ...others] = busiest;
  const most: StatementPart[] = others.length
    ? ['No voice besides the articles’ authors carries more claims than every other.']
    : only
      ? [
          'Without ',
          { text: only.name, source: only.id },
          ', ',
          count('hanging', hanging, hanging.length === 1 ? ' claim' : ' claims'),
          ` would have nothing else to support ${hanging.length === 1 ? 'it' : 'them'}, more than without any other voice besides the articles’ authors`,
          ...(hangingInferred.length
            ? ['; in ', count('hanging-inferred', hangingInferred), ' of them a step of the chain is our reading.']
            : ['.']),
        ]
      : ['All claims are the articles’ own.'];
  const without: StatementPart[] = bare.length
    ? ['For ', count('bare', bare, bare.length === 1 ? ' event or statistic' : ' events and statistics'), ' no origin is stated']
    : ['No event or statistic is without a stated origin'];
  const unnamed: StatementPart[] = far.length
    ? [count('far', far, far.length === 1 ? ' claim' : ' claims'), ` ${far.length > 1 ? 'come' : 'comes'} only from a voice without a name`]
    : ['no claim comes only from a voice without a name'];
  return [[...without, '; ', ...unnamed, ', through two others or more.'], most];
}

function printBasis(basis: SourcePicture<unknown, unknown>['basis']['all']): string {
  if (basis.has('stated') && basis.has('inferred')) return 'the texts state or we infer';
  return basis.has('stated') ? 'the texts state' : 'we infer';
}

/** Begin a sentence with words or with the length of a list. */
function capitalizeFirst(part: StatementPart): StatementPart {
  return typeof part === 'string' ? capitalize(part) : { ...part, text: capitalize(part.text) };
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
