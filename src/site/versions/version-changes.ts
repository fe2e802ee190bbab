import type { Briefing } from '../../model/compiled.ts';
import type { ThingChange } from '../../model/release.ts';
import { sealedPath } from '../base/sealed-path.ts';
import type { Strings } from '../../strings/index.ts';

/** What happened to a thing, in a word. */
type Verb = 'added' | 'reworded' | 'renamed' | 'changed' | 'retired';
const VERBS: readonly Verb[] = ['added', 'reworded', 'renamed', 'changed', 'retired'];

/** Tell in a word what happened to a thing; a paragraph whose text changed is reworded, whatever else changed of it. */
function verbOf(change: ThingChange): Verb {
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
export function sumUpChanges({ versions }: Strings, changes: readonly ThingChange[]): string {
  const kindOf = ({ id }: ThingChange) => id.replace(/:.*$/, '');
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
export function groupChanges(changes: readonly ThingChange[]): { verb: Verb; items: ThingChange[] }[] {
  return VERBS.map((verb) => ({ verb, items: changes.filter((change) => verbOf(change) === verb) })).filter(({ items }) => items.length);
}

/** Write the path to what a changed thing is now, or to what it left behind; null where no page answers for it. */
export function changedPath(briefing: Briefing, id: string): string | null {
  const answers = [...briefing.tombstones, ...briefing.formerIds].some(({ key }) => key === id);
  const isElsewhere = /^(?:relation|chart|article):/.test(id);
  const isThere = [...briefing.articles, ...briefing.relations, ...briefing.charts].some((it) => id.endsWith(`:${it.id}`));
  if (isElsewhere ? !isThere : answers && sealedPath(briefing, id) === '/') return null;
  return sealedPath(briefing, id);
}

/** List the closed versions in which a thing changed after it came, oldest first. */
export function listRevisions({ releases }: Pick<Briefing, 'releases'>, id: string): { version: string; verb: Verb }[] {
  return releases
    .flatMap(({ version, changes }) =>
      changes.filter((it) => it.id === id && it.type !== 'added').map((change) => ({ version, verb: verbOf(change) })),
    )
    .reverse();
}
