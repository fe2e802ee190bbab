import type { Briefing, CompiledTombstone } from '../../model/compiled.ts';
import type { PageKind } from '../../model/kinds.ts';
import { sealedPath } from '../base/sealed-path.ts';

/** What the page at an id shows that no entry has any more: what a retired one left behind, or where a renamed one went. */
export type PastEntry = { type: 'retired'; kind: PageKind; id: string; tombstone: CompiledTombstone } | { type: 'moved'; path: string };

/** What the page at an id shows: the entry, with those before and after it, or what became of it. */
export type EntryPage<T> = { type: 'entry'; item: T; previous: T | null; next: T | null } | PastEntry;

/** List every id of a kind that ever had a page, with what it shows now. */
export function listEntryPages<T extends { id: string }>(
  briefing: Briefing,
  kind: PageKind,
  items: readonly T[],
): { params: { id: string }; props: { page: EntryPage<T> } }[] {
  const idOf = (key: string) => new RegExp(`^${kind}:([^@]+)$`).exec(key)?.[1];
  const at = (id: string, page: EntryPage<T>) => ({ params: { id }, props: { page } });
  return [
    ...briefing.formerIds.flatMap(({ key, now }) => {
      const id = idOf(key);
      return id === undefined ? [] : [at(id, { type: 'moved', path: sealedPath(briefing, now) })];
    }),
    ...briefing.tombstones.flatMap((tombstone) => {
      const id = idOf(tombstone.key);
      return id === undefined ? [] : [at(id, { type: 'retired', kind, id, tombstone })];
    }),
    ...items.map((item, index) => at(item.id, { type: 'entry', item, previous: items[index - 1] ?? null, next: items[index + 1] ?? null })),
  ];
}
