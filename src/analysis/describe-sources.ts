import type { CompiledClaim, CompiledSource } from '../schema/compiled.ts';
import type { Relation } from '../schema/relation.ts';
import { claimsThatTellTheSame } from './count-origins.ts';
import { printCount } from './print-origins.ts';

/** On what the claims of a briefing rest, and what is left of second sources. */
export interface SourcePicture {
  articles: number;
  claims: number;
  /** Claims by their origin, each counted once: one that has several is counted under the first of these. */
  origins: { named: number; unnamed: number; own: number; notStated: number };
  /** Things that more than one article tells; claims that tell the same are one thing. */
  shared: number;
  /** Those of them with more than one origin, if no two are taken to be one. */
  apart: number;
  /** Those of them with more than one origin left when those that rest on one report are taken together. */
  merged: number;
  /** On what ground reports are taken together. */
  basis: ReadonlySet<Relation['basis']>;
}

type Claim = Pick<CompiledClaim, 'id' | 'chains' | 'places' | 'origins'>;
type Source = Pick<CompiledSource, 'id' | 'kind' | 'identity'>;
type Telling = Pick<Relation, 'type' | 'claims' | 'basis'>;
type Origin = keyof SourcePicture['origins'];

const ORDER: readonly Origin[] = ['named', 'unnamed', 'own', 'notStated'];

/** Describe on what the claims rest, and how many of the things that several articles tell have a second origin. */
export function describeSources(claims: readonly Claim[], sources: readonly Source[], relations: readonly Telling[]): SourcePicture {
  const kinds = new Map(sources.map((source) => [source.id, kindOf(source)]));
  const originOf = ({ chains }: Claim): Origin => {
    const found = chains.map(([first]): Origin => (first ? (kinds.get(first) ?? 'unnamed') : 'notStated'));
    return ORDER.find((it) => found.includes(it)) ?? 'notStated';
  };
  const count = (origin: Origin) => claims.filter((it) => originOf(it) === origin).length;
  const things = claims
    .map((claim) => claimsThatTellTheSame(claim, claims, relations))
    .filter((together, at) => together[0] === claims[at])
    .filter((together) => articlesOf(together).size > 1);
  const counts = things.flatMap(([first]) => first?.origins ?? []);
  const ids = new Set(things.flat().map(({ id }) => id));
  return {
    articles: articlesOf(claims).size,
    claims: claims.length,
    origins: { named: count('named'), unnamed: count('unnamed'), own: count('own'), notStated: count('notStated') },
    shared: things.length,
    apart: counts.filter(({ known, notStated }) => known + notStated > 1).length,
    merged: counts.filter(({ merged }) => merged > 1).length,
    basis: new Set(relations.filter(({ type, claims: pair }) => type === 'same-origin' && ids.has(pair[0])).map(({ basis }) => basis)),
  };
}

function kindOf({ kind, identity }: Source): Origin {
  if (kind === 'author') return 'own';
  return identity === 'named' ? 'named' : 'unnamed';
}

function articlesOf(claims: readonly Claim[]): Set<string> {
  return new Set(claims.flatMap(({ places }) => places.map(({ article }) => article)));
}

/** Print the source picture as two sentences: on what the claims rest, and what is left of second sources. */
export function printSources(picture: SourcePicture): [string, string] {
  return [printRest(picture), printShared(picture)];
}

function printRest({ claims, origins: { named, unnamed, own, notStated } }: SourcePicture): string {
  if (claims === 0) return 'There are no claims.';
  if (claims === 1) {
    const only = named ? 'a named origin' : unnamed ? 'an unnamed origin' : own ? 'the word of the article’s author' : 'no stated origin';
    return `The one claim rests on ${only}.`;
  }
  const rests = `${printNone(named)} ${named > 1 ? 'rest' : 'rests'} on a named origin, ${printNone(unnamed)} on an unnamed one and ${printNone(own)} on the word of the article’s author`;
  return `Of ${printCount(claims)} claims, ${rests}; ${notStated ? `for ${printCount(notStated)} no origin is stated` : 'none is without a stated origin'}.`;
}

function printShared({ articles, shared, apart, merged, basis }: SourcePicture): string {
  const tellers = articles === 2 ? 'both articles' : 'more than one article';
  if (shared === 0) return `Nothing is told by ${tellers}.`;
  const told = shared === 1 ? `One thing is told by ${tellers}` : `${capitalize(printCount(shared))} things are told by ${tellers}`;
  if (apart === 0) return `${told}, ${shared === 1 ? 'on' : 'each on'} one origin.`;
  const some = shared === 1 ? '' : apart === shared ? 'each ' : `${printCount(apart)} of them `;
  if (merged === apart) return `${told}, ${some}on more than one origin.`;
  const left = shared === 1 ? 'it has only one left' : `${printNone(merged)} of them ${merged > 1 ? 'have' : 'has'} more than one left`;
  return `${told}, ${some}on more than one origin at first sight; once what ${printBasis(basis)} to be one report is counted once, ${left}.`;
}

function printBasis(basis: SourcePicture['basis']): string {
  if (basis.has('stated') && basis.has('inferred')) return 'the texts state or we infer';
  return basis.has('stated') ? 'the texts state' : 'we infer';
}

/** Print a count as the subject of a sentence: 0 → `none`. */
function printNone(count: number): string {
  return count === 0 ? 'none' : printCount(count);
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
