import { isDeepStrictEqual } from 'node:util';
import { UsageError } from '../../compiler/problems/usage-error.ts';
import type { Records } from '../../compiler/records/read-records.ts';
import type { Kind } from '../../model/kinds.ts';
import { checkAllIsRead } from '../check-id.ts';
import { removeItem } from '../edit-yaml.ts';
import { setKeys } from '../set-keys.ts';
import { listReferences, printAt, type Reference } from './references.ts';
import { recordChange } from './record-change.ts';
import { Conflict } from './set-entry.ts';
import { findSubject } from './subject.ts';
import type { Texts } from './texts.ts';

/** An entry that is to go. */
export interface Named {
  kind: Kind;
  id: string;
}

/** What depends on an entry, and what becomes of it when the entry goes. */
export interface Dependents {
  /** The entry, and those that make no sense without it, as the lock names them. */
  gone: string[];
  /** References that go, in what stays. */
  lost: Reference[];
  /** References that keep the entry from going. */
  refused: Reference[];
  /** The same as sentences, for the author who decides. */
  lines: string[];
}

/** List what depends on an entry. */
export function listDependents(records: Records, { kind, id }: Named): Dependents {
  const all = listReferences(records);
  const gone = new Set([`${kind}:${id}`]);
  const keyOf = ({ from }: Reference) => `${from.kind}:${from.id}`;
  for (const key of gone)
    for (const reference of all.filter(({ to }) => to === key))
      if (reference.loss === 'entry' || isEmptied(reference, all, gone)) gone.add(keyOf(reference));
  const here = all.filter((it) => gone.has(it.to) && !gone.has(keyOf(it)));
  const groundless = here.filter((it) => it.from.kind === 'finding' && it.path[0] === 'rests' && losesAll(it, all, gone, 'rests'));
  const refused = [...here.filter(({ loss }) => loss === 'refused'), ...groundless];
  const lost = here.filter((it) => it.loss !== 'refused' && !groundless.includes(it));
  const also = [...gone].slice(1);
  return {
    gone: [...gone],
    lost,
    refused,
    lines: [
      ...also.map((key) => `${describe(key, all)} goes as well: it makes no sense without.`),
      ...lost.map((it) => `${it.from.code} “${it.from.name}” loses it as ${it.as} (${printAt(it)}).`),
      ...refused.map((it) => `${it.from.code} “${it.from.name}” has it as ${it.as} (${printAt(it)}): change that first.`),
    ],
  };
}

/** A chart whose list would be empty draws nothing. */
function isEmptied(reference: Reference, all: readonly Reference[], gone: ReadonlySet<string>): boolean {
  return reference.from.kind === 'chart' && reference.loss === 'item' && losesAll(reference, all, gone, String(reference.path[0]));
}

function losesAll({ from }: Reference, all: readonly Reference[], gone: ReadonlySet<string>, key: string): boolean {
  return all.filter((it) => it.from.kind === from.kind && it.from.id === from.id && it.path[0] === key).every(({ to }) => gone.has(to));
}

function describe(key: string, all: readonly Reference[]): string {
  const found = all.find(({ from }) => `${from.kind}:${from.id}` === key)?.from;
  return found ? `${found.code} “${found.name}” (${found.kind})` : key;
}

/**
 * Delete an entry with what depends on it.
 *
 * @param confirmed the sentences of `listDependents` that its author has seen
 * @throws {Conflict} if something else depends on it by now
 * @throws {UsageError} if something keeps it from going
 */
export function removeEntry(
  texts: Texts,
  records: Records,
  named: Named,
  { confirmed, reason }: { confirmed: readonly string[]; reason?: string | undefined },
): string[] {
  checkAllIsRead(records, texts.has, 'What depends on it is not known before this is fixed');
  const unread = [...records.slugs].find((slug) => !records.articles.some((it) => it.slug === slug));
  if (unread !== undefined)
    throw new UsageError(
      `Unexpected articles/${unread}.md that cannot be read, expected to know what depends on \`${named.kind}:${named.id}\`: \`npm run check\` says what is wrong`,
    );
  const { gone, lost, refused, lines } = listDependents(records, named);
  if (!isDeepStrictEqual([...confirmed], lines))
    throw new Conflict(
      ['Unexpected change of what depends on it since this page listed it. Nothing was written. Now:', ...lines].join('\n'),
    );
  if (refused.length)
    throw new UsageError(
      [`Unexpected deletion of \`${named.kind}:${named.id}\`, expected nothing that needs it. Nothing was written.`, ...lines].join('\n'),
    );
  // From the last to the first, so that no path shifts.
  const ordered = [...lost].sort((a, b) => Number(b.path.at(-1)) - Number(a.path.at(-1)) || 0);
  for (const reference of [...ordered.filter(({ loss }) => loss === 'item'), ...ordered.filter(({ loss }) => loss === 'key')]) {
    const { file, path } = findSubject(texts, reference.from);
    const own = [...path, ...reference.path];
    texts.edit(file, (yaml) =>
      reference.loss === 'item'
        ? removeItem(yaml, own)
        : setKeys(yaml, own.slice(0, -1), { [String(own.at(-1))]: undefined, ...pairOf(reference) }, String(own.at(-1))),
    );
  }
  for (const key of gone) {
    const [kind, id] = key.split(':') as [Kind, string];
    const { file, path } = findSubject(texts, { kind, id });
    texts.edit(file, (yaml) => removeItem(yaml, path));
  }
  return [
    `${gone.map((key) => `\`${key}\``).join(', ')} ${gone.length > 1 ? 'are' : 'is'} gone.`,
    ...gone.flatMap((key) => recordChange(texts, records, { key, type: 'retired', reason })),
  ];
}

/** Of a campaign the part and its whole stand together. */
function pairOf({ path, from }: Reference): Record<string, undefined> {
  const [key] = path;
  return from.kind === 'chart' && (key === 'part' || key === 'whole') ? { part: undefined, whole: undefined } : {};
}
