import { compareVersions } from '../../model/order-versions.ts';
import { sealedWords, type Seal } from '../analysis/seal.ts';
import type { CompiledRewording } from '../../model/compiled.ts';
import { followChanges } from './check-seals.ts';
import type { Records } from '../records/read-records.ts';

/**
 * List the paragraphs and places whose words were changed after they had been sealed, with the words before: a link to
 * them may have been made for those.
 */
export function assembleRewordings({ lock, changes }: Pick<Records, 'lock' | 'changes'>, seals: readonly Seal[]): CompiledRewording[] {
  const byKey = new Map(changes.entries.map((change) => [change.value.id, change]));
  const histories = Map.groupBy(lock.lines, ({ key }) => followChanges(key, byKey));
  return seals.filter(hasWords).flatMap((now): CompiledRewording[] => {
    const history = (histories.get(now.key) ?? []).toSorted((one, other) => compareVersions(one.version, other.version));
    const before = history.filter(({ mark }) => mark !== now.mark);
    const last = before.at(-1);
    if (!last) return [];
    const reasons = [last.key, now.key].flatMap((key) => byKey.get(key)?.value.reason ?? []);
    return [
      {
        key: now.key,
        since: history.findLast(({ mark }) => mark === now.mark)?.version ?? now.version,
        reason: reasons[0] ?? '',
        before: before.map((seal) => ({ version: seal.version, words: wordsOf(seal) })),
      },
    ];
  });
}

/** The words of a paragraph stand alone in its seal, those of a place among others; an entry or section is sealed with its name. */
function hasWords({ key }: Seal): boolean {
  return key.startsWith('paragraph:') || key.includes('@');
}

function wordsOf(seal: Seal): string {
  return seal.key.includes('@') ? sealedWords(seal) : seal.words;
}
