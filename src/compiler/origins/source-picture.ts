import type { CompiledClaim, CompiledSource } from '../../model/compiled.ts';
import type { Chain } from '../../model/place.ts';
import type { Relation } from '../../model/relation.ts';
import { tellingFinder } from './count-origins.ts';
import { hasReading } from './inferred-steps.ts';
import { joinParts } from './join-parts.ts';
import { knockOut } from './knock-out.ts';

/** The claims that are told as one: those that tell the same thing. */
export type Entry<C> = C[];

/** On what the claims of a briefing rest: each number that is told of it is the length of one of these lists. */
export interface SourcePicture<C, S> {
  /** The codes of the articles that make claims. */
  articles: string[];
  claims: C[];
  /** Claims by their origin, each once: one that has several stands under the first of these. */
  origins: Record<OriginKind, C[]>;
  /** Claims with one origin, and with several, if no two origins are taken to be one. */
  one: C[];
  several: C[];
  /** Claims with several origins left when those that rest on one report are taken together. */
  severalLeft: C[];
  /** Claims with a step in one of their chains that is our reading. */
  inferred: C[];
  /** Things that more than one article tells. */
  shared: Entry<C>[];
  /** The same, with what belongs to one report or event taken together. */
  sharedTogether: Entry<C>[];
  /** Those of them with more than one origin, if no two are taken to be one. */
  sharedApart: Entry<C>[];
  /** Those of them with more than one origin left when those that rest on one report are taken together. */
  sharedLeft: Entry<C>[];
  /** On what ground reports are taken together: those of all claims, and those of shared things. */
  basis: Record<'all' | 'shared', ReadonlySet<Relation['basis']>>;
  /** Claims that a named origin gives, where no go-between is stated. */
  direct: C[];
  /** Those of them that are events or statistics, and those with a step that is our reading. */
  directFacts: C[];
  directInferred: C[];
  /** Events and statistics of which no telling states an origin. */
  bare: C[];
  /** Claims that came from a voice without a name only, through two others or more before the writer of the article. */
  far: C[];
  /** The sources, writers of the articles aside, without which most claims have no chain left; several if they are equal. */
  busiest: S[];
  /** The claims that have no chain left without it, if it is one. */
  hanging: C[];
  /** Those of them with a step that is our reading. */
  hangingInferred: C[];
}

/** What an origin is: a named one, an unnamed one, the article's own author, or none that is stated. */
export type OriginKind = 'named' | 'unnamed' | 'own' | 'notStated';

type Claim = Pick<CompiledClaim, 'id' | 'type' | 'places' | 'origins'>;
type Source = Pick<CompiledSource, 'id' | 'kind' | 'identity'>;
type Telling = Pick<Relation, 'id' | 'type' | 'claims' | 'basis' | 'partOf'>;

const ORDER: readonly OriginKind[] = ['named', 'unnamed', 'own', 'notStated'];

/** List on what the claims rest, and what is left of second sources. */
export function picture<C extends Claim, S extends Source>(
  claims: readonly C[],
  sources: readonly S[],
  relations: readonly Telling[],
): SourcePicture<C, S> {
  const kinds = new Map(sources.map((source) => [source.id, kindOf(source)]));
  const kindOfPlace = ({ chain: [first] }: { chain: Chain }): OriginKind => (first ? (kinds.get(first) ?? 'unnamed') : 'notStated');
  const originOf = ({ places }: C) => ORDER.find((it) => places.map(kindOfPlace).includes(it)) ?? 'notStated';
  const by = (kind: OriginKind) => claims.filter((it) => originOf(it) === kind);
  const apart = ({ origins: { known, notStated } }: C) => known + notStated > 1;
  const left = ({ origins: { merged } }: C) => merged > 1;
  const shared = claims
    .map(tellingFinder(claims, relations))
    .filter((together, at) => together[0] === claims[at])
    .filter((together) => articlesOf(together).length > 1);
  const sharedIds = new Set(shared.flat().map(({ id }) => id));
  const basisOf = (holds: (id: string) => boolean) =>
    new Set(
      relations
        .filter(({ type, claims: [first] }) => type === 'same-origin' && first !== undefined && holds(first))
        .map(({ basis }) => basis),
    );
  const busiest = findBusiest(claims, sources);
  const [only, ...others] = busiest;
  const isFact = ({ type }: C) => type === 'event' || type === 'statistic';
  const direct = claims.filter(({ places }) => places.some((place) => place.chain.length === 2 && kindOfPlace(place) === 'named'));
  const hanging = only && !others.length ? knockOut(new Set([only.id]), claims).all : [];
  return {
    articles: articlesOf(claims),
    claims: [...claims],
    origins: { named: by('named'), unnamed: by('unnamed'), own: by('own'), notStated: by('notStated') },
    one: claims.filter((it) => !apart(it)),
    several: claims.filter(apart),
    severalLeft: claims.filter(left),
    inferred: claims.filter(hasReading),
    shared,
    sharedTogether: joinParts(shared, relations),
    sharedApart: shared.filter(([first]) => first && apart(first)),
    sharedLeft: shared.filter(([first]) => first && left(first)),
    basis: { all: basisOf(() => true), shared: basisOf((id) => sharedIds.has(id)) },
    direct,
    directFacts: direct.filter(isFact),
    directInferred: direct.filter(hasReading),
    bare: claims.filter((it) => isFact(it) && it.places.every(({ chain: [first] }) => first === null)),
    far: claims.filter(({ places }) => places.every((place) => kindOfPlace(place) === 'unnamed' && place.chain.length > 3)),
    busiest,
    hanging,
    hangingInferred: hanging.filter(hasReading),
  };
}

function findBusiest<C extends Claim, S extends Source>(claims: readonly C[], sources: readonly S[]): S[] {
  const needed = new Map<string, number>();
  for (const { places } of claims) {
    const [first = [], ...rest] = places.map(({ chain }) => new Set(chain));
    for (const link of first) if (link !== null && rest.every((chain) => chain.has(link))) needed.set(link, (needed.get(link) ?? 0) + 1);
  }
  const loads = sources.filter(({ kind }) => kind !== 'author').map((source) => ({ source, load: needed.get(source.id) ?? 0 }));
  const most = Math.max(0, ...loads.map(({ load }) => load));
  return most === 0 ? [] : loads.filter(({ load }) => load === most).map(({ source }) => source);
}

function kindOf({ kind, identity }: Source): OriginKind {
  if (kind === 'author') return 'own';
  return identity === 'named' ? 'named' : 'unnamed';
}

function articlesOf(claims: readonly Claim[]): string[] {
  return [...new Set(claims.flatMap(({ places }) => places.map(({ article }) => article)))];
}
