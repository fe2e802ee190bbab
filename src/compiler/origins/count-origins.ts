import type { Claim } from '../../model/claim.ts';
import { eachTwo } from '../../model/each-two.ts';
import type { Relation } from '../../model/relation.ts';
import { groupByEach } from './group-by-each.ts';

/** On how many origins a claim rests, together with the claims that tell the same. */
export interface OriginCount {
  /** Places that tell it. */
  told: number;
  /** Different origins that the texts name or describe. */
  known: number;
  /** Origins that the texts don't state, one for each writer who tells it so. */
  notStated: number;
  /** Origins left when those that rest on one report are taken together. */
  merged: number;
}

/** Relations whose claims tell the same thing, so that their places count together. */
export const TELLS_THE_SAME: ReadonlySet<Relation['type']> = new Set<Relation['type']>(['same-event', 'same-origin', 'corroborates']);

/**
 * Count the origins of a claim over all claims that tell the same.
 *
 * A claim told once by an activist and once by a writer who states no source, in the same words (an inferred
 * same-origin relation), is told twice: 1 known, 1 not stated, 1 merged.
 */
export function countOrigins(claim: Claim, claims: readonly Claim[], relations: readonly Relation[]): OriginCount {
  return originCounter(claims, relations)(claim);
}

/** Make the function that counts the origins of one claim after the other. */
export function originCounter(claims: readonly Claim[], relations: readonly Relation[]): (claim: Claim) => OriginCount {
  const findTogether = tellingFinder(claims, relations);
  const places = new Map(relations.map((relation, at) => [relation, at]));
  const sameOrigin = groupByEach(
    relations.filter(({ type }) => type === 'same-origin'),
    ({ claims: ids }) => ids,
  );
  return (claim) => {
    const together = findTogether(claim);
    const joins = new Set(together.flatMap(({ id }) => sameOrigin.get(id) ?? []));
    return countTogether(
      together,
      [...joins].sort((one, other) => (places.get(one) ?? 0) - (places.get(other) ?? 0)),
    );
  };
}

/** Count the origins of claims that are told as one, with the relations that say which rest on one report. */
function countTogether(together: readonly Claim[], sameOrigin: readonly Relation[]): OriginCount {
  const origins = new Map(together.map((it) => [it.id, originsOf(it)]));
  const all = [...new Set([...origins.values()].flat())];
  const groups = new Groups(all);
  for (const [one, other] of sameOrigin.flatMap(({ claims }) => eachTwo(claims))) {
    const [mine, theirs] = [origins.get(one), origins.get(other)];
    if (mine && theirs) mergeOrigins(groups, mine, theirs);
  }
  return {
    told: together.reduce((sum, { evidence }) => sum + evidence.length, 0),
    known: all.filter(isKnown).length,
    notStated: all.filter((it) => !isKnown(it)).length,
    merged: groups.count(),
  };
}

/** Find the claims that tell the same as a claim, itself included, through any number of relations. */
export function claimsThatTellTheSame<T extends Pick<Claim, 'id'>>(
  claim: T,
  claims: readonly T[],
  relations: readonly Pick<Relation, 'type' | 'claims'>[],
): T[] {
  return tellingFinder(claims, relations)(claim);
}

/** Make the function that finds for one claim after the other those that tell the same, in the order of all. */
export function tellingFinder<T extends Pick<Claim, 'id'>>(
  claims: readonly T[],
  relations: readonly Pick<Relation, 'type' | 'claims'>[],
): (claim: T) => T[] {
  const places = new Map(claims.map(({ id }, at) => [id, at]));
  const same = groupByEach(
    relations.filter(({ type }) => TELLS_THE_SAME.has(type)),
    ({ claims: ids }) => ids,
  );
  return (claim) => {
    const found = new Set([claim.id]);
    for (const id of found) for (const { claims: ids } of same.get(id) ?? []) ids.forEach((it) => found.add(it));
    return [...found]
      .flatMap((id) => places.get(id) ?? [])
      .sort((one, other) => one - other)
      .flatMap((at) => claims[at] ?? []);
  };
}

/** `source:x` for a known origin; `open:y` where y tells it and states no origin. */
type Origin = `source:${string}` | `open:${string}`;

function originsOf({ evidence }: Claim): Origin[] {
  return [...new Set(evidence.map(({ chain: [first, second] }): Origin => (first ? `source:${first}` : `open:${second}`)))];
}

function isKnown(origin: Origin): boolean {
  return origin.startsWith('source:');
}

/**
 * Take together what one report explains: an origin that isn't stated falls to the other claim's; two known ones are
 * one only where each claim has no other.
 */
function mergeOrigins(groups: Groups, mine: Origin[], theirs: Origin[]): void {
  const absorb = (open: Origin[], origins: Origin[]) => {
    const target = origins.find(isKnown) ?? origins[0];
    if (target) open.filter((it) => !isKnown(it)).forEach((it) => groups.join(it, target));
  };
  absorb(mine, theirs);
  absorb(theirs, mine);
  const [a, b] = [mine.filter(isKnown), theirs.filter(isKnown)];
  if (a.length === 1 && b.length === 1 && a[0] && b[0]) groups.join(a[0], b[0]);
}

class Groups {
  readonly #leader: Map<string, string>;
  constructor(members: readonly string[]) {
    this.#leader = new Map(members.map((it) => [it, it]));
  }
  join(one: string, other: string): void {
    const [from, to] = [this.#leader.get(one), this.#leader.get(other)];
    for (const [member, leader] of this.#leader) if (leader === from && to) this.#leader.set(member, to);
  }
  count(): number {
    return new Set(this.#leader.values()).size;
  }
}
