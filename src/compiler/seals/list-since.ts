import { compareVersions } from '../../model/order-versions.ts';
import { entryOfKey, type Seal } from '../analysis/seal.ts';
import type { CompiledFormerId } from '../../model/compiled.ts';

/** Tell for each sealed entry the first version that had it, under this id or a former one. */
export function listSince(lock: readonly Seal[], formerIds: readonly CompiledFormerId[]): Record<string, string> {
  const nowOf = new Map(formerIds.map(({ key, now }) => [key, now]));
  const since = new Map<string, string>();
  for (const { key, version } of lock) {
    if (entryOfKey(key) !== key) continue;
    for (const id of new Set([key, nowOf.get(key) ?? key])) {
      const before = since.get(id);
      if (before === undefined || compareVersions(version, before) < 0) since.set(id, version);
    }
  }
  return Object.fromEntries(since);
}
