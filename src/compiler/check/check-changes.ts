import { unexpected, type Problem } from '../problems/problem.ts';
import type { Located } from '../read/parse-yaml.ts';
import type { Change } from '../../model/change.ts';
import type { Records } from '../records/read-records.ts';

type Renaming = Located<Extract<Change, { type: 'renamed' }>>;

/** Check that changes say one thing of each id, and that renamings lead from one id to another of its kind, and end. */
export function checkChanges({ changes }: Pick<Records, 'changes'>): Problem[] {
  const byId = Map.groupBy(changes.entries, ({ value }) => value.id);
  const renamings = new Map(changes.entries.flatMap((entry) => (isRenaming(entry) ? [[entry.value.id, entry] as const] : [])));
  const reported = new Set<string>();
  return [
    ...[...byId.values()].flatMap(([first, ...others]) => (first ? others.flatMap((other) => checkSecond(first, other)) : [])),
    ...[...renamings.values()].flatMap((entry) => {
      const { id, to } = entry.value;
      const circle = followRenamings(id, renamings);
      if (circle.some((it) => reported.has(it))) return [];
      circle.forEach((it) => reported.add(it));
      if (circle.length) {
        const others = circle.slice(1).flatMap((it) => renamings.get(it) ?? []);
        return [
          unexpected(
            entry.locate(['to']),
            'renaming-ends',
            `renaming of \`${id}\` that leads back to it`,
            'another id, which stands for it now',
            {
              cause: others.map((it) => ({ place: it.locate(['to']), reason: `\`${it.value.id}\` is renamed to \`${it.value.to}\`` })),
              hint: 'delete the entry that is wrong; an id that is used again needs none.',
            },
          ),
        ];
      }
      if (kindOf(id) === kindOf(to)) return [];
      return [
        unexpected(entry.locate(['to']), 'renaming-keeps-kind', `\`${to}\` for \`${id}\``, `an id such as \`${kindOf(id)}\``, {
          hint: 'what became something else is `retired`, with `instead` for what a reader should look at now.',
        }),
      ];
    }),
  ];
}

/** Words may change more than once; whatever else becomes of an id becomes of it once. */
function checkSecond(first: Located<Change>, other: Located<Change>): Problem[] {
  if (first.value.type === 'reworded' && other.value.type === 'reworded') return [];
  return [
    unexpected(other.locate(['id']), 'change-is-told-once', `second change of \`${other.value.id}\``, 'one entry for an id', {
      cause: [{ place: first.locate(['id']), reason: `it is \`${first.value.type}\` here` }],
      hint: 'delete the one that does not hold.',
    }),
  ];
}

function isRenaming(entry: Located<Change>): entry is Renaming {
  return entry.value.type === 'renamed';
}

/** Follow renamings from an id: all ids on the way if they lead back to it, none if they do not. */
function followRenamings(id: string, renamings: ReadonlyMap<string, Renaming>): string[] {
  const way = [id];
  for (let at = renamings.get(id)?.value.to; at !== undefined; at = renamings.get(at)?.value.to) {
    if (at === id) return way;
    if (way.includes(at)) return [];
    way.push(at);
  }
  return [];
}

/** Tell what an id names: `claim:mud-wins@A¶2` → `claim:x@A¶7`, the words of a claim in a paragraph. */
function kindOf(id: string): string {
  const kind = id.replace(/:.*$/s, '');
  if (kind === 'paragraph') return 'paragraph:A¶7';
  if (kind === 'section') return 'section:A#x';
  return `${kind}:x${id.includes('@') ? '@A¶7' : ''}`;
}
