import {
  hasChain,
  itemsOf,
  type Briefing,
  type CompiledClaim,
  type CompiledFigure,
  type CompiledSource,
  type Items,
} from '../model/compiled.ts';
import { nameOf, type NoteKind } from '../model/kinds.ts';
import type { Chain } from '../model/place.ts';
import { alignArticles, type SharedArticle } from './align-articles.ts';
import { alignEntries, listSpots, type Match, type Spot } from './align-entries.ts';

/** An entry of one reading, by what its reader knows it by. */
export interface Named {
  code: string;
  name: string;
  /** Where it stands first, of the paragraphs that both have, and its words there; null where it is known by its name alone. */
  spot: Pick<Spot, 'locator' | 'words'> | null;
}

/** A field in which two entries at the same words differ. */
export interface Difference {
  field: string;
  one: string;
  other: string;
}

/** Two entries that stand for the same. */
export interface Pair {
  one: Named;
  other: Named;
  /** `named`: two sources of the same name that stand at no common words. */
  match: Match['match'] | 'named';
  differences: readonly Difference[];
}

/** How far two readings agree. */
export interface Measure {
  /** How many both have, by how they were matched, and how many only one of them has. */
  same: number;
  overlapping: number;
  onlyOne: number;
  onlyOther: number;
  /** F1 where only the very same words count, and where overlapping ones do; null where neither has any. */
  exact: number | null;
  relaxed: number | null;
}

export interface KindAgreement extends Measure {
  pairs: readonly Pair[];
  /** What only one of the readings has. */
  left: { one: readonly Named[]; other: readonly Named[] };
}

/** Two relations of the same two claims, or what only one of the readings relates. */
export interface RelationAgreement extends Measure {
  pairs: readonly { one: string; other: string; claims: string; differences: readonly Difference[] }[];
  left: { one: readonly string[]; other: readonly string[] };
}

export interface Agreement {
  articles: readonly SharedArticle[];
  kinds: Readonly<Record<NoteKind, KindAgreement>>;
  relations: RelationAgreement;
}

/**
 * Compare what two people have annotated in the same texts, each on their own. Agreement is F1, the harmonic mean of precision
 * and recall, which is the same whichever reading is taken for right: for spans of text, where nobody can count what neither
 * marked, it stands in for kappa (Hripcsak and Rothschild 2005, doi:10.1197/jamia.M1733). It says nothing of who is right.
 */
export function compareReadings(one: Briefing, other: Briefing): Agreement {
  const articles = alignArticles(one, other);
  const align = (kind: NoteKind) => alignKind({ one, other }, articles, kind);
  const aligned: Record<NoteKind, Aligned> = { claim: align('claim'), source: align('source'), figure: align('figure') };
  /** The sources of the second reading by the ids of the first, so that chains can be compared. */
  const sources = new Map(aligned.source.pairs.map((pair) => [idOf(other, 'source', pair.other.code), idOf(one, 'source', pair.one.code)]));
  const translate = (id: string | null) => (id === null ? null : (sources.get(id) ?? `${id} (only there)`));
  const compare = (kind: NoteKind): KindAgreement => {
    const { pairs, left } = aligned[kind];
    const told = pairs.map(({ spots, ...pair }) => ({
      ...pair,
      differences: compareEntries(kind, { one, other }, { ...pair, spots }, translate),
    }));
    return { pairs: told, left, ...measure(pairs, left) };
  };
  const kinds = { claim: compare('claim'), source: compare('source'), figure: compare('figure') };
  return { articles, kinds, relations: compareRelations({ one, other }, aligned.claim.pairs) };
}

interface Sides {
  one: Briefing;
  other: Briefing;
}

type Aligned = Pick<KindAgreement, 'left'> & { pairs: (Omit<Pair, 'differences'> & { spots: Match | null })[] };

function alignKind(sides: Sides, articles: readonly SharedArticle[], kind: NoteKind): Aligned {
  const spots = listSpots(articles, kind);
  const matches = alignEntries(spots).sort((a, b) => spots.one.indexOf(a.one) - spots.one.indexOf(b.one));
  const pairs: Aligned['pairs'] = matches.map((spots) => ({
    one: nameEntry(sides.one, kind, spots.one),
    other: nameEntry(sides.other, kind, spots.other),
    match: spots.match,
    spots,
  }));
  const isFree = (side: 'one' | 'other', code: string) => !pairs.some((pair) => pair[side].code === code);
  const leftOf = (side: 'one' | 'other') => {
    const first = Map.groupBy(spots[side], ({ ref }) => ref);
    return [...first].filter(([code]) => isFree(side, code)).flatMap(([, [spot]]) => (spot ? [nameEntry(sides[side], kind, spot)] : []));
  };
  const left = { one: leftOf('one'), other: leftOf('other') };
  if (kind === 'source') {
    for (const mine of left.one) {
      const theirs = left.other.find((it) => isFree('other', it.code) && fold(it.name) === fold(mine.name));
      if (theirs) pairs.push({ one: mine, other: theirs, match: 'named', spots: null });
    }
  }
  return {
    pairs,
    left: { one: left.one.filter(({ code }) => isFree('one', code)), other: left.other.filter(({ code }) => isFree('other', code)) },
  };
}

const fold = (name: string) => name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ');

function entryOf<K extends NoteKind>(briefing: Briefing, kind: K, code: string): Items[K] {
  const found = itemsOf(briefing, kind).find((it) => it.code === code);
  if (!found) throw new Error(`Unexpected code ${code}, expected one of a ${kind}`);
  return found;
}

const idOf = (briefing: Briefing, kind: NoteKind, code: string) => entryOf(briefing, kind, code).id;

function nameEntry(briefing: Briefing, kind: NoteKind, { ref, locator, words }: Spot): Named {
  return { code: ref, name: nameOf(kind, entryOf(briefing, kind, ref)), spot: { locator, words } };
}

function measure(pairs: readonly { match: Pair['match'] }[], left: { one: readonly unknown[]; other: readonly unknown[] }): Measure {
  const same = pairs.filter(({ match }) => match === 'same').length;
  const all = 2 * pairs.length + left.one.length + left.other.length;
  return {
    same,
    overlapping: pairs.length - same,
    onlyOne: left.one.length,
    onlyOther: left.other.length,
    exact: all === 0 ? null : (2 * same) / all,
    relaxed: all === 0 ? null : (2 * pairs.length) / all,
  };
}

/** What is compared of an entry: what its reader judged, not how they worded it. */
const FIELDS: { readonly [K in NoteKind]: (entry: Items[K], translate: Translate) => Record<string, string | null> } = {
  claim: ({ type, hedge, when, where }: CompiledClaim) => ({ type, hedge, when: when && (when.edtf ?? when.text), where }),
  figure: (figure: CompiledFigure) => ({
    kind: figure.kind,
    value: printValue(figure),
    qualifier: figure.qualifier,
    unit: figure.unit,
    population: figure.population,
    actor: figure.actor,
    period: figure.period && `${figure.period.from ?? '…'}/${figure.period.to ?? '…'}`,
    where: figure.where,
  }),
  source: ({ kind, identity, role, outlet }: CompiledSource, translate) => ({ kind, identity, role, outlet: translate(outlet) }),
};

type Translate = (id: string | null) => string | null;

function printValue(figure: CompiledFigure): string | null {
  if (figure.kind === 'vague') return null;
  if (figure.kind === 'date') return figure.value;
  const { value, min, max, exclusive } = figure;
  if (value !== undefined) return String(value);
  const bounds = `${min ?? ''}–${max ?? ''}`;
  return exclusive ? `${bounds}, the bound excluded` : bounds;
}

const same: Translate = (id) => id;

function compareEntries(kind: NoteKind, { one, other }: Sides, pair: Aligned['pairs'][number], translate: Translate): Difference[] {
  const [mine, theirs] = [fieldsOf(kind, one, pair.one.code, same), fieldsOf(kind, other, pair.other.code, translate)];
  const places = pair.spots && {
    mine: chainAt(kind, one, pair.spots.one, same),
    theirs: chainAt(kind, other, pair.spots.other, translate),
  };
  const all: [string, string | null, string | null][] = [
    ...Object.keys(mine).map((field): [string, string | null, string | null] => [field, mine[field] ?? null, theirs[field] ?? null]),
    ...(places?.mine && places.theirs ? [['chain', places.mine, places.theirs] as [string, string, string]] : []),
  ];
  return all
    .filter(([, one, other]) => (one === null ? '' : fold(one)) !== (other === null ? '' : fold(other)))
    .map(([field, one, other]) => ({ field, one: one ?? 'not stated', other: other ?? 'not stated' }));
}

function fieldsOf<K extends NoteKind>(kind: K, briefing: Briefing, code: string, translate: Translate): Record<string, string | null> {
  return FIELDS[kind](entryOf(briefing, kind, code), translate);
}

/** Print the chains of an entry in a paragraph, by the ids of the first reading, origin first. */
function chainAt(kind: NoteKind, briefing: Briefing, { ref, place: { article, paragraph } }: Spot, translate: Translate): string | null {
  const chains = entryOf(briefing, kind, ref).places.flatMap((place) =>
    hasChain(place) && place.article === article && place.paragraph === paragraph ? [printChain(place.chain, translate)] : [],
  );
  return chains.length ? chains.sort().join('; ') : null;
}

const printChain = (chain: Chain, translate: Translate) => chain.map((id) => translate(id) ?? 'not stated').join(' → ');

/** Compare the relations whose claims both readings have. */
function compareRelations({ one, other }: Sides, pairs: Aligned['pairs']): RelationAgreement {
  const theirs = new Map(pairs.map((pair) => [idOf(other, 'claim', pair.other.code), pair.one.code]));
  const mine = new Map(pairs.map((pair) => [idOf(one, 'claim', pair.one.code), pair.one.code]));
  const keyed = ({ relations }: Briefing, codes: ReadonlyMap<string, string>) =>
    relations.flatMap(({ code, type, claims }) => {
      const both = claims.flatMap((id) => codes.get(id) ?? []);
      return both.length === claims.length ? [{ code, type, key: both.toSorted().join(' and ') }] : [];
    });
  const [ours, others] = [keyed(one, mine), keyed(other, theirs)];
  const found = ours.flatMap((it) => {
    const there = others.filter(({ key }) => key === it.key);
    const match = there.find(({ type }) => type === it.type) ?? there[0];
    if (!match) return [];
    others.splice(others.indexOf(match), 1);
    const differences = match.type === it.type ? [] : [{ field: 'type', one: it.type, other: match.type }];
    return [{ one: it.code, other: match.code, claims: it.key, differences }];
  });
  const left = {
    one: ours.filter(({ code }) => !found.some((it) => it.one === code)).map(({ code, type, key }) => `${code} ${type}, ${key}`),
    other: others.map(({ code, type, key }) => `${code} ${type}, ${key}`),
  };
  const matches = found.map(({ differences }) => ({ match: differences.length ? ('overlapping' as const) : ('same' as const) }));
  return { pairs: found, left, ...measure(matches, left) };
}
