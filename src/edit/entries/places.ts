import { isDeepStrictEqual } from 'node:util';
import type { Records } from '../../compiler/records/read-records.ts';
import { UsageError } from '../../compiler/problems/usage-error.ts';
import type { NoteKind } from '../../model/kinds.ts';
import type { Place } from '../../model/place.ts';
import { appendItem, removeItem } from '../edit-yaml.ts';
import type { Value } from '../set-keys.ts';
import { setKeys } from '../set-keys.ts';
import { hearChain } from './hear.ts';
import { recordChange } from './record-change.ts';
import { Conflict, setDeep } from './set-entry.ts';
import { findSubject, PLACES_KEY, type Written } from './subject.ts';
import { checkSubject } from './check-subject.ts';
import type { Texts } from './texts.ts';

/** An entry that passages are marked with. */
export interface Noted {
  kind: NoteKind;
  id: string;
}

/** How what a place says came there; a source has no chain. */
export interface Way {
  chain?: readonly (string | null)[] | undefined;
  inferred?: readonly { source: string; reason: string }[] | undefined;
  /** Of a figure the qualifier of these words, where it is another; null where they have none. */
  qualifier?: string | null | undefined;
}

const PLACE_KEYS = ['article', 'paragraph', 'exact', 'prefix', 'suffix', 'translation', 'chain', 'inferred'];

/** Print a place with its way in the order in which a person writes it. */
export function makePlace(
  kind: NoteKind,
  { article, paragraph, exact, prefix, suffix }: Place,
  { chain, inferred, qualifier }: Way,
): Record<string, Value> {
  return {
    article,
    paragraph,
    exact,
    ...(prefix ? { prefix } : {}),
    ...(suffix ? { suffix } : {}),
    ...(kind !== 'source' && chain ? { chain: [...chain] } : {}),
    ...(kind !== 'source' && inferred?.length ? { inferred: inferred.map((it) => ({ ...it })) } : {}),
    ...(kind === 'figure' && qualifier !== undefined ? { qualifier } : {}),
  };
}

/**
 * Add places to an entry that is there.
 *
 * @param reason why it has more words in a paragraph in which it was published; needed where it was
 * @throws {UsageError} if it has one of them already
 */
export function addPlaces(
  texts: Texts,
  records: Records,
  noted: Noted,
  places: readonly Place[],
  { reason, ...way }: Way & { reason?: string | undefined },
): string[] {
  const { file, path, value } = findSubject(texts, noted);
  const key = PLACES_KEY[noted.kind];
  const there = listPlaces(value, key);
  const twice = places.find((place) => there.some((it) => isSamePlace(it, place)));
  if (twice)
    throw new UsageError(
      `Unexpected words \`${twice.exact}\` of ${twice.article}¶${twice.paragraph}, expected a place that \`${noted.id}\` does not have yet`,
    );
  texts.edit(file, (yaml) => places.reduce((it, place) => appendItem(it, [...path, key], makePlace(noted.kind, place, way)), yaml));
  checkSubject(texts, noted);
  const reworded = new Set(places.map((place) => sealKey(noted, place)));
  return [
    `${file}: added to`,
    ...[...reworded].flatMap((key) => recordChange(texts, records, { key, type: 'reworded', reason })),
    ...places.flatMap((place) => (noted.kind === 'source' ? hearSource(place, noted) : hearChain(texts, records, place, way.chain ?? []))),
  ];
}

function hearSource({ article, paragraph }: Place, { id }: Noted): string[] {
  return [`\`${id}\` is named in ${article}¶${paragraph} as well.`];
}

/** What is to become of one place of an entry. */
export interface PlaceEdit {
  /** Which it is, from 0, and what was read of it. */
  at: number;
  before: Written;
  /** Where it moves; null where it stays. */
  place: Place | null;
  way: Way;
  /** Why, for readers who come by a link that was published; needed where it was. */
  reason?: string | undefined;
}

/** Move a place of an entry, or give it another chain. */
export function editPlace(texts: Texts, records: Records, noted: Noted, { at, before, place, way, reason }: PlaceEdit): string[] {
  const { file, path, value } = findSubject(texts, noted);
  const key = PLACES_KEY[noted.kind];
  const own = expectPlace(listPlaces(value, key), at, before, noted);
  const target: Place = place ?? (own as unknown as Place);
  const { article, paragraph, exact, prefix, suffix, ...rest } = makePlace(noted.kind, target, way);
  const [from, to] = [sealKey(noted, own as unknown as Place), sealKey(noted, target)];
  if (place && article !== own['article']) texts.edit(file, (yaml) => setKeys(yaml, [...path, key, at], { article }, 'exact'));
  texts.edit(file, (yaml) => {
    let edited = setKeys(yaml, [...path, key, at], { exact, prefix, suffix }, 'exact');
    if (String(paragraph) !== String(own['paragraph'])) edited = setKeys(edited, [...path, key, at], { paragraph }, 'article');
    if (noted.kind === 'source') return edited;
    edited = (['chain', 'inferred'] as const).reduce(
      (it, name) => setDeep(it, [...path, key, at], name, own[name], rest[name], PLACE_KEYS),
      edited,
    );
    // That there is no qualifier is another thing than that none is said.
    const { qualifier } = rest;
    return qualifier === own['qualifier']
      ? edited
      : setKeys(edited, [...path, key, at], { qualifier }, rest['inferred'] ? 'inferred' : 'chain');
  });
  checkSubject(texts, noted);
  const isMoved = place !== null && !isSamePlace(own, place);
  const others = listPlaces(value, key).filter((_, index) => index !== at);
  const isLeft = from !== to && !others.some((it) => sealKey(noted, it as unknown as Place) === from);
  return [
    `${file}: changed`,
    ...(isMoved ? recordChange(texts, records, { key: from, type: isLeft ? 'retired' : 'reworded', reason }) : []),
    ...(noted.kind === 'source' ? [] : hearChain(texts, records, target, way.chain ?? [])),
  ];
}

/**
 * Take a place from an entry.
 *
 * @throws {UsageError} if it is the only one: the entry has nothing to stand on then
 */
export function removePlace(
  texts: Texts,
  records: Records,
  noted: Noted,
  { at, before, reason }: Pick<PlaceEdit, 'at' | 'before' | 'reason'>,
): string[] {
  const { file, path, value } = findSubject(texts, noted);
  const key = PLACES_KEY[noted.kind];
  const places = listPlaces(value, key);
  const own = expectPlace(places, at, before, noted);
  if (places.length === 1)
    throw new UsageError(
      `Unexpected removal of the only place of \`${noted.id}\`, expected another to be left: delete the ${noted.kind}, or move the place`,
    );
  texts.edit(file, (yaml) => removeItem(yaml, [...path, key, at]));
  checkSubject(texts, noted);
  const from = sealKey(noted, own as unknown as Place);
  const isLeft = !places.some((it, index) => index !== at && sealKey(noted, it as unknown as Place) === from);
  return [`${file}: changed`, ...recordChange(texts, records, { key: from, type: isLeft ? 'retired' : 'reworded', reason })];
}

function listPlaces(value: Written, key: string): Written[] {
  return Array.isArray(value[key]) ? (value[key] as Written[]) : [];
}

function expectPlace(places: readonly Written[], at: number, before: Written, { kind, id }: Noted): Written {
  const own = places[at];
  if (!own || !isDeepStrictEqual(own, before))
    throw new Conflict(
      `Unexpected change of the places of \`${kind}:${id}\` since this page read them, expected them as they were. Nothing was written.`,
    );
  return own;
}

function isSamePlace(one: Written, other: Place): boolean {
  const plain = ({ article, paragraph, exact, prefix = '', suffix = '' }: Place) =>
    [article, String(paragraph), exact, prefix, suffix].join('\n');
  return plain(one as unknown as Place) === plain(other);
}

function sealKey({ kind, id }: Noted, { article, paragraph }: Place): string {
  return `${kind}:${id}@${article}¶${paragraph}`;
}
