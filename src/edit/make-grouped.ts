import { closestName } from '../compiler/problems/closest-name.ts';
import { UsageError } from '../compiler/problems/usage-error.ts';
import { editionText, findMentions } from '../compiler/names/find-mentions.ts';
import { entriesOf, type Records } from '../compiler/records/read-records.ts';
import { CONTENT_HOMES } from '../model/content-files.ts';
import { EVIDENCE_KINDS } from '../model/finding.ts';
import { KINDS, type Kind, type NoteKind } from '../model/kinds.ts';
import { makeChart, makeFinding, makeName, makeRelation, type Named } from './scaffold.ts';

/** The kinds of entries that are about several others, or about all places at once. */
export type GroupedKind = Exclude<Kind, NoteKind>;

export const GROUPED_KINDS = ['relation', 'finding', 'name', 'chart'] as const satisfies readonly GroupedKind[];

export function isGrouped(kind: Kind): kind is GroupedKind {
  return !KINDS[kind].annotates;
}

/**
 * Make an entry of a kind that is about several others, of what names those: ids or codes, or the spellings of a name.
 *
 * @throws {UsageError} if one of them is not there
 */
export function makeGrouped(kind: GroupedKind, named: Named, words: readonly string[], records: Records): { path: string; entry: object } {
  const make: Record<GroupedKind, () => object> = {
    chart: () => makeChart(named, findFigures(words, records)),
    relation: () => makeRelation(named, findClaims(words, records)),
    finding: () => makeFinding(named, findEvidence(words, records)),
    name: () => makeName(named, findSpellings(words, records)),
  };
  return { path: CONTENT_HOMES[kind], entry: make[kind]() };
}

function findFigures(words: readonly string[], records: Records): string[] {
  if (!words.length) throw new UsageError('Unexpected chart without figures, expected their ids: npm run new -- chart ID FIGURE-ID …');
  return words.map((word) => {
    const figure = findEntry('figure', word, records);
    const { kind, code } = records.figures.entries.find(({ value }) => value.id === figure)?.value ?? {};
    if (kind !== 'number')
      throw new UsageError(`Unexpected figure \`${word}\` (${code}) of kind \`${kind}\`, expected numbers: a chart shows nothing else`);
    return figure;
  });
}

function findClaims(words: readonly string[], records: Records): string[] {
  const found = words.map((word) => findEntry('claim', word, records));
  if (found.length < 2)
    throw new UsageError(
      `Unexpected ${found.length === 1 ? 'one claim' : 'relation without claims'}, expected two or more that are related: npm run new -- relation ID CLAIM-ID CLAIM-ID …`,
    );
  const twice = found.find((id, at) => found.indexOf(id) !== at);
  if (twice !== undefined) throw new UsageError(`Unexpected claim \`${twice}\` twice, expected different claims`);
  return found;
}

/** Find on what a finding rests, by kind. */
function findEvidence(
  words: readonly string[],
  records: Records,
): Partial<Record<'relations' | 'claims' | 'figures' | 'sources', string[]>> {
  if (!words.length)
    throw new UsageError(
      'Unexpected finding that rests on nothing, expected ids or codes: npm run new -- finding ID CLAIM-ID|RELATION-ID|FIGURE-ID|SOURCE-ID …',
    );
  const found = words.map((word) => {
    const [, given = null, name = word] = /^(\w+):(.*)$/.exec(word) ?? [];
    const kinds = EVIDENCE_KINDS.filter((kind) => (given === null || kind === given) && lookUp(kind, name, records) !== undefined);
    const [kind, other] = kinds;
    if (!kind)
      throw missing(
        'claim, relation, figure or source',
        word,
        EVIDENCE_KINDS.flatMap((it) => [...entriesOf(records, it).ids]),
      );
    if (other)
      throw new UsageError(
        `Unexpected id \`${word}\` of several kinds, expected its code, or one of ${kinds.map((it) => `\`${it}:${word}\``).join(', ')}`,
      );
    return { key: KINDS[kind].plural, id: findEntry(kind, name, records) };
  });
  const keys = ['claims', 'relations', 'figures', 'sources'] as const;
  return Object.fromEntries(
    keys.flatMap((key) => {
      const ids = [...new Set(found.filter((it) => it.key === key).map(({ id }) => id))];
      return ids.length ? [[key, ids]] : [];
    }),
  );
}

function findSpellings(words: readonly string[], records: Records): string[] {
  if (!words.length)
    throw new UsageError('Unexpected name without a spelling, expected how the articles spell it: npm run new -- name ID "Spelling" …');
  const texts = records.articles.map(editionText);
  const unused = words.find((word) => !findMentions(texts, [{ id: 'new', spellings: [word], not: [] }]).byName.get('new')?.length);
  if (unused !== undefined)
    throw new UsageError(`Unexpected spelling \`${unused}\`, expected one that an article has: capitals count, and whole words`);
  return [...new Set(words)];
}

function findEntry(kind: Kind, word: string, records: Records): string {
  const id = lookUp(kind, word, records);
  if (id === undefined) throw missing(kind, word, [...entriesOf(records, kind).ids]);
  return id;
}

/** Find an entry by its id or code. */
function lookUp(kind: Kind, word: string, records: Records): string | undefined {
  return entriesOf(records, kind).entries.find(({ value }) => value.id === word || value.code === word)?.value.id;
}

function missing(kinds: string, word: string, ids: readonly string[]): UsageError {
  const guess = closestName(word, ids);
  return new UsageError(
    `Unexpected \`${word}\`, expected the id or code of a ${kinds} of the briefing${guess === null ? '' : `: perhaps \`${guess}\``}`,
  );
}
