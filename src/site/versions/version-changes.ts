import type { Briefing } from '../../model/compiled.ts';
import type { EntryChange } from '../../model/release.ts';
import { sealedPath } from '../base/sealed-path.ts';
import type { Strings } from '../../strings/index.ts';

/** What happened to an entry, in a word. */
type Verb = 'added' | 'reworded' | 'renamed' | 'changed' | 'retired';
const VERBS: readonly Verb[] = ['added', 'reworded', 'renamed', 'changed', 'retired'];

/** Tell in a word what happened to an entry; a paragraph whose text changed is reworded, whatever else changed of it. */
function verbOf(change: EntryChange): Verb {
  switch (change.type) {
    case 'added':
      return 'added';
    case 'gone':
      return 'retired';
    case 'changed':
      if (change.fields.some(({ field }) => field === 'text')) return 'reworded';
      return change.formerly !== null && change.fields.length === 0 ? 'renamed' : 'changed';
  }
}

/** Sum up what changed: `Two claims added, 1 paragraph reworded`. */
export function sumUpChanges({ versions }: Strings, changes: readonly EntryChange[]): string {
  const kindOf = ({ id }: EntryChange) => id.replace(/:.*$/, '');
  const counts = VERBS.flatMap((verb) => {
    const byKind = Object.groupBy(
      changes.filter((change) => verbOf(change) === verb),
      kindOf,
    );
    return Object.entries(byKind).map(([kind, items = []]) => versions.happened({ count: items.length, kind, verb }));
  });
  return versions.summary({ changes: counts });
}

/** Group changes by what happened, in the order in which they are told. */
export function groupChanges(changes: readonly EntryChange[]): { verb: Verb; items: EntryChange[] }[] {
  return VERBS.map((verb) => ({ verb, items: changes.filter((change) => verbOf(change) === verb) })).filter(({ items }) => items.length);
}

/** Write the path to what a changed entry is now, or to what it left behind; null where no page answers for it. */
export function changedPath(briefing: Briefing, id: string): string | null {
  const answers = [...briefing.tombstones, ...briefing.formerIds].some(({ key }) => key === id);
  const isElsewhere = /^(?:relation|chart|article):/.test(id);
  const isThere = [...briefing.articles, ...briefing.relations, ...briefing.charts].some((it) => id.endsWith(`:${it.id}`));
  if (isElsewhere ? !isThere : answers && sealedPath(briefing, id) === '/') return null;
  return sealedPath(briefing, id);
}

/** List the closed versions in which an entry changed after it came, oldest first. */
export function listRevisions({ releases }: Pick<Briefing, 'releases'>, id: string): { version: string; verb: Verb }[] {
  return releases
    .flatMap(({ version, changes }) =>
      changes.filter((it) => it.id === id && it.type !== 'added').map((change) => ({ version, verb: verbOf(change) })),
    )
    .reverse();
}
