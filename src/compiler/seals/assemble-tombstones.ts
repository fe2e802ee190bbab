import { newestSeals, entryOfKey, type Seal } from '../analysis/seal.ts';
import type { CompiledFormerId, CompiledTombstone } from '../../model/compiled.ts';
import { findRetirement, followChanges } from './check-seals.ts';
import type { Records } from '../records/read-records.ts';

/** List what retired ids leave behind, in the order of their keys. */
export function assembleTombstones({ lock, changes }: Pick<Records, 'lock' | 'changes'>, seals: readonly Seal[]): CompiledTombstone[] {
  const sealed = newestSeals(lock.lines);
  const byKey = new Map(changes.entries.map((change) => [change.value.id, change]));
  const answeredEntries = new Set<string>();
  return [...sealed.values()].flatMap((newest): CompiledTombstone[] => {
    const seal = newest.at(-1) ?? newest[0];
    const { key } = seal;
    const change = findRetirement(key, byKey)?.value;
    if (change?.type !== 'retired') return [];
    const entry = entryOfKey(key);
    const article = articleOf(seal);
    const place = `${entry}@${article}`;
    const isLast = entry !== key && article !== null && !seals.some((it) => it.key.startsWith(`${place}¶`)) && !answeredEntries.has(place);
    if (isLast) answeredEntries.add(place);
    const named = sealed.get(entry)?.[0] ?? seal;
    const isParagraph = key.startsWith('paragraph:');
    return [
      {
        key,
        thing: isLast ? entry : null,
        code: isParagraph ? key.replace('paragraph:', '') : named.mark,
        label: isParagraph ? '' : named.words,
        article,
        words: entry === key && !isParagraph ? null : seal.words,
        version: seal.version,
        reason: change.reason,
        instead: change.instead ?? null,
      },
    ];
  });
}

/** List the ids that were renamed, each with the key that stands for it now. */
export function assembleFormerIds({ lock, changes }: Pick<Records, 'lock' | 'changes'>, seals: readonly Seal[]): CompiledFormerId[] {
  const now = new Set(seals.map(({ key }) => key));
  const byKey = new Map(changes.entries.map((change) => [change.value.id, change]));
  return [...newestSeals(lock.lines).keys()].flatMap((key) => {
    const target = followChanges(key, byKey);
    return target !== key && now.has(target) && !now.has(key) ? [{ key, now: target }] : [];
  });
}

/** Tell the code of the article on whose page a sealed entry stood. */
function articleOf({ key, mark }: Seal): string | null {
  const locator = /^(?:section|image):/.test(key) ? mark : (/[@:]([A-Z]+)¶/.exec(key)?.[0] ?? '');
  return /([A-Z]+)/.exec(locator)?.[1] ?? null;
}
