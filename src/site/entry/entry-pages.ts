import type { Briefing, CompiledTombstone } from '../../model/compiled.ts';
import type { PageKind } from '../../model/kinds.ts';
import { sealedPath } from '../base/sealed-path.ts';

/** What the page at an id shows: the entry, with those before and after it; what a retired one left behind; or where a renamed one went. */
export type EntryPage<T> =
  | { type: 'entry'; item: T; previous: T | null; next: T | null }
  | { type: 'retired'; tombstone: CompiledTombstone }
  | { type: 'moved'; path: string };

/** List every id of a kind that ever had a page, with what it shows now. */
export function listEntryPages<T extends { id: string }>(
  briefing: Briefing,
  kind: PageKind,
  items: readonly T[],
): { id: string; page: EntryPage<T> }[] {
  const idOf = (key: string) => new RegExp(`^${kind}:([^@]+)$`).exec(key)?.[1];
  const pages = [
    ...briefing.formerIds.map(({ key, now }) => ({ id: idOf(key), page: { type: 'moved' as const, path: sealedPath(briefing, now) } })),
    ...briefing.tombstones.map((tombstone) => ({ id: idOf(tombstone.key), page: { type: 'retired' as const, tombstone } })),
    ...items.map((item, at) => ({
      id: item.id,
      page: { type: 'entry' as const, item, previous: items[at - 1] ?? null, next: items[at + 1] ?? null },
    })),
  ];
  return pages.flatMap(({ id, page }) => (id === undefined ? [] : [{ id, page }]));
}
