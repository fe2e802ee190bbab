import { newestSeals, entryOfKey, type Seal } from '../analysis/seal.ts';
import type { Change } from '../../model/change.ts';
import { TO_WRITE } from '../../model/place.ts';
import { findRetirement, followChanges } from '../seals/check-seals.ts';
import type { Records } from '../records/read-records.ts';

/** A place that moved: the keys under which the lock knows it and will know it. */
export interface Move {
  from: string;
  to: string;
}

/** What became of sealed entries, as far as the content itself does not tell. */
export interface Fates {
  moves: readonly Move[];
  /** Entries that go for good. */
  retired: ReadonlySet<string>;
  /** Things of which some words are still without a place: nothing is said of those. */
  open: ReadonlySet<string>;
}

/**
 * Propose what `changes.yaml` has to say so that nothing sealed is lost or changed in silence. The reasons are left to
 * the author.
 *
 * @param current what the content publishes after the change
 */
export function proposeChanges(
  { lock, changes }: Pick<Records, 'lock' | 'changes'>,
  current: readonly Seal[],
  { moves, retired, open }: Fates,
): Change[] {
  const sealed = newestSeals(lock.lines);
  const now = new Map(current.map((seal) => [seal.key, seal]));
  const byKey = new Map(changes.entries.map((change) => [change.value.id, change]));
  return [...sealed].flatMap(([id, seals]): Change[] => {
    if (findRetirement(id, byKey)) return [];
    const isPlace = id !== entryOfKey(id);
    if (retired.has(entryOfKey(id))) {
      return isPlace ? [] : [{ type: 'retired', id, reason: `${TO_WRITE} say why the text no longer carries it.` }];
    }
    const key = followChanges(id, byKey);
    const there = now.get(key);
    if (there) {
      const isTold = [id, key].some((it) => byKey.get(it)?.value.type === 'reworded');
      const hasSameWords = seals.some(({ mark }) => mark === there.mark);
      if (isTold || hasSameWords || !(isPlace || id.startsWith('paragraph:'))) return [];
      return [{ type: 'reworded', id, reason: `${TO_WRITE} say why the words are others now.` }];
    }
    if (!isPlace || open.has(entryOfKey(id)) || !now.has(entryOfKey(key))) return [];
    const target = now.get(moves.find(({ from }) => from === id)?.to ?? '');
    if (target && !sealed.has(target.key) && seals.some(({ mark }) => mark === target.mark)) {
      return [{ type: 'renamed', id, to: target.key, reason: `${TO_WRITE} say why the words stand in another paragraph now.` }];
    }
    const reason = `${TO_WRITE} say why ${target ? 'the words stand elsewhere now' : 'the text no longer has these words'}.`;
    return [{ type: 'retired', id, reason, ...(target ? { instead: target.key } : {}) }];
  });
}
