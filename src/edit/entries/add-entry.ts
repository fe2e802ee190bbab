import { nextCode } from '../../compiler/analysis/free-codes.ts';
import { UsageError } from '../../compiler/problems/usage-error.ts';
import type { Records } from '../../compiler/records/read-records.ts';
import { listTaken } from '../../compiler/seals/list-taken.ts';
import { CONTENT_HOMES } from '../../model/content-files.ts';
import { KINDS, type Kind, type NoteKind } from '../../model/kinds.ts';
import type { Place } from '../../model/place.ts';
import { checkAllIsRead, checkId } from '../check-id.ts';
import { appendEntries, appendEntry } from '../edit-yaml.ts';
import { makeGrouped, type GroupedKind } from '../make-grouped.ts';
import { makeClaim, makeFigure, makeSource } from '../scaffold.ts';
import { hearChain } from './hear.ts';
import { makePlace, type Way } from './places.ts';
import { keysOf, PLACES_KEY, type Written } from './subject.ts';
import { checkSubject } from './check-subject.ts';
import type { Texts } from './texts.ts';

/** What an entry is to be called, and what its author has filled in. */
export interface Filled {
  id: string;
  /** Its code, where several are added at once; else the next that is free. */
  code?: string;
  values: Written;
}

/** What is added at places of its own, and how it came to each. */
type FilledAt = Filled & { places: readonly Place[]; way: Way };

/**
 * Add a claim, source or figure at places of one article or several; what is not filled in is left to be written.
 *
 * @throws {UsageError} if it cannot be, before anything is written
 */
export function addNoted(texts: Texts, records: Records, kind: NoteKind, filled: FilledAt): string[] {
  return addAllNoted(texts, records, [{ ...filled, kind }]);
}

/** Add several in the same way, each with a code of its own: their files are edited once, and many take hardly longer than one. */
export function addAllNoted(texts: Texts, records: Records, all: readonly (FilledAt & { kind: NoteKind })[]): string[] {
  checkAllIsRead(records, texts.has);
  const made = all.map((it) => makeNoted(records, it.kind, it));
  const isThere = new Set(made.filter(({ file }) => texts.has(file)).map(({ file }) => file));
  for (const [file, own] of Map.groupBy(made, (it) => it.file))
    texts.edit(file, (yaml) =>
      appendEntries(
        yaml,
        own.map(({ entry }) => entry),
      ),
    );
  return made.flatMap(({ file, kind, id, code, places, chain }) => {
    checkSubject(texts, { kind, id });
    return [
      tellFile(file, isThere.has(file)),
      `${code} is \`${kind}:${id}\`.`,
      ...(kind === 'source' ? [] : places.flatMap((place) => hearChain(texts, records, place, chain))),
    ];
  });
}

function makeNoted(records: Records, kind: NoteKind, { id, code = codeFor(kind, records), values, places, way }: FilledAt) {
  checkId(kind, id, records);
  const [first] = places;
  const text = records.articles.find(({ facts }) => facts.value.code === first?.article);
  if (!first || !text) throw new UsageError('Unexpected entry without words of an article, expected words to stand on');
  const chain = [...(way.chain ?? [text.facts.value.author])];
  const named = { id, code };
  const scaffold = {
    source: () => makeSource(named, first),
    claim: () => makeClaim(named, first, chain),
    figure: () => makeFigure(named, first, chain, text.facts.value.language),
  }[kind]();
  const own = places.map((place) => makePlace(kind, place, { ...way, chain }));
  // The form says of a figure all that it is; what the scaffold read of the words is not mixed with that.
  const isSaid = 'quantity' in scaffold && values['kind'] !== undefined;
  const base = isSaid ? { quantity: scaffold.quantity } : scaffold;
  const entry = inOrder(kind, { ...base, ...filled(values), id, code, [PLACES_KEY[kind]]: own });
  const file = kind === 'source' ? CONTENT_HOMES.source : `${CONTENT_HOMES[kind]}${text.slug}.yaml`;
  return { file, kind, id, code, places, chain, entry };
}

/**
 * Add an entry that is about several others, or a name.
 *
 * @param words ids or codes of the others, or the spellings of a name
 * @throws {UsageError} if one of them is not there
 */
export function addGrouped(
  texts: Texts,
  records: Records,
  kind: GroupedKind,
  { id, values, words }: Filled & { words: readonly string[] },
): string[] {
  checkAllIsRead(records, texts.has);
  checkId(kind, id, records);
  const named = { id, code: codeFor(kind, records) };
  const { path, entry } = makeGrouped(kind, named, words, records);
  const isThere = texts.has(path);
  texts.edit(path, (yaml) => appendEntry(yaml, inOrder(kind, { ...(entry as Written), ...filled(values), ...named })));
  checkSubject(texts, { kind, id });
  return [tellFile(path, isThere), `${named.code} is \`${kind}:${id}\`.`];
}

function tellFile(file: string, isThere: boolean): string {
  return `${file}: ${isThere ? 'added to' : 'written'}`;
}

function codeFor(kind: Kind, records: Records): string {
  return nextCode(KINDS[kind].letter, listTaken(records).codes);
}

/** What is empty leaves to the scaffold what stands there; null is said. */
function filled(values: Written): Written {
  const isSaid = (value: unknown) =>
    value !== undefined && !(typeof value === 'string' && !value.trim()) && !(Array.isArray(value) && !value.length);
  return Object.fromEntries(Object.entries(values).filter(([, value]) => isSaid(value)));
}

function inOrder(kind: Kind, entry: Written): Written {
  const order = keysOf(kind);
  return Object.fromEntries(Object.entries(entry).sort(([a], [b]) => order.indexOf(a) - order.indexOf(b)));
}
