import { cutToDifference } from '../analysis/cut-to-difference.ts';
import { chooseUnsealed, newestSeals, entryOfKey, type Seal } from '../analysis/seal.ts';
import { startOf, unexpected, type Problem } from '../problems/problem.ts';
import type { LockLine } from '../read/read-lock.ts';
import type { Located } from '../read/parse-yaml.ts';
import type { Change } from '../../model/change.ts';
import type { Records } from '../records/read-records.ts';

type Sealed = ReadonlyMap<string, readonly [LockLine, ...LockLine[]]>;

/**
 * Check that everything that was ever sealed is still there under its id, with its code and its words, or that a
 * change says what became of it.
 */
export function checkSeals(
  lock: Pick<Records['lock'], 'lines' | 'file'>,
  current: readonly Seal[],
  changes: readonly Located<Change>[],
): Problem[] {
  const sealed = newestSeals(lock.lines);
  const now = new Map(current.map((seal) => [seal.key, seal]));
  const byKey = new Map(changes.map((change) => [change.value.id, change]));
  return [
    ...changes.flatMap((change) => checkChange(change, sealed, now)),
    ...[...sealed.values()].flatMap((seals) => checkSeal(seals, sealed, now, byKey)),
    ...checkCodes(sealed, current, byKey),
    ...reportUnsealed(chooseUnsealed(current, lock.lines), lock.file),
  ];
}

/** Follow renamings from a sealed key to the key that stands for it now: its own, or its entry's with its place. */
export function followChanges(key: string, changes: ReadonlyMap<string, Located<Change>>): string {
  const seen = new Set<string>();
  let at = key;
  while (!seen.has(at)) {
    seen.add(at);
    const own = changes.get(at)?.value;
    const entry = changes.get(entryOfKey(at))?.value;
    if (own?.type === 'renamed') at = own.to;
    else if (entry?.type === 'renamed') at = at.replace(entryOfKey(at), entry.to);
  }
  return at;
}

/** Tell the change that retired a key, by itself or with its entry. */
export function findRetirement(key: string, changes: ReadonlyMap<string, Located<Change>>): Located<Change> | undefined {
  return [changes.get(key), changes.get(entryOfKey(key))].find((change) => change?.value.type === 'retired');
}

function checkSeal(
  seals: readonly [LockLine, ...LockLine[]],
  sealed: Sealed,
  now: ReadonlyMap<string, Seal>,
  changes: ReadonlyMap<string, Located<Change>>,
): Problem[] {
  const [seal] = seals;
  const there = now.get(seal.key);
  const retirement = findRetirement(seal.key, changes);
  if (retirement) {
    if (!there) return [];
    return [
      unexpected(retirement.locate(['id']), 'retired-stays-retired', `\`${seal.key}\` in use again`, 'an id of its own for what is new', {
        cause: [{ place: seal.place, reason: 'it was sealed here' }],
        hint: 'a retired id is never used again; choose another.',
      }),
    ];
  }
  const key = followChanges(seal.key, changes);
  const target = now.get(key);
  // An entry that is lost is reported once, not for each of its places.
  if (!target && seal.key !== entryOfKey(seal.key) && !now.has(entryOfKey(key))) return [];
  if (!target) {
    const alternate = [...now.values()].find(
      (it) => it.mark === seal.mark && !sealed.has(it.key) && it.key.split(':')[0] === seal.key.split(':')[0],
    );
    return [
      unexpected(seal.place, 'id-stays', `loss of \`${seal.key}\``, `it to stay, with \`${seal.words}\``, {
        hint: alternate
          ? `it seems to be \`${alternate.key}\` now: restore the id, or record in \`changes.yaml\` that it is \`renamed\` \`to: ${alternate.key}\`.`
          : 'restore it, or record in `changes.yaml` what became of it: `renamed`, or `retired` with a reason.',
      }),
    ];
  }
  const change = changes.get(seal.key)?.value ?? changes.get(key)?.value;
  if (seals.some(({ mark }) => mark === target.mark) || change?.type === 'reworded') return [];
  if (isEntry(seal.key)) {
    return [
      unexpected(seal.place, 'code-stays', `\`${target.mark}\` for \`${key}\``, `\`${seal.mark}\`, as sealed in version ${seal.version}`, {
        hint: 'codes are printed and cited: restore it, or give what is new an id of its own.',
      }),
    ];
  }
  const { before, was, now: is, after } = cutToDifference(seal.words, target.words.replace(/\s+/g, ' '));
  return [
    unexpected(
      seal.place,
      'words-stay',
      `words \`${before}${is}${after}\` for \`${key}\``,
      `\`${before}${was}${after}\`, as sealed in version ${seal.version}`,
      {
        hint: 'restore the words; or record in `changes.yaml` that it is `reworded`, with a reason, and run `npm run seal`; or retire it.',
      },
    ),
  ];
}

function isEntry(key: string): boolean {
  return !key.includes('@') && !key.startsWith('paragraph:');
}

function checkChange(change: Located<Change>, sealed: Sealed, now: ReadonlyMap<string, Seal>): Problem[] {
  const { value } = change;
  if (!sealed.has(value.id)) {
    return [
      unexpected(change.locate(['id']), 'change-is-of-sealed', `change of \`${value.id}\``, 'an id that stands in `anchors.lock`', {
        hint: 'what was never sealed can be changed freely; delete the entry.',
      }),
    ];
  }
  const target = value.type === 'renamed' ? value.to : value.type === 'retired' ? value.instead : undefined;
  if (!target || now.has(target)) return [];
  return [
    unexpected(
      change.locate([value.type === 'renamed' ? 'to' : 'instead']),
      'change-leads-somewhere',
      `\`${target}\``,
      'something that the briefing has now',
      {
        hint: 'name what stands for it now, as `anchors.lock` would write it.',
      },
    ),
  ];
}

/** A code that was sealed for one id must never name another. */
function checkCodes(sealed: Sealed, current: readonly Seal[], changes: ReadonlyMap<string, Located<Change>>): Problem[] {
  const entries = (key: string) => isEntry(key) && !/^(?:section|image):/.test(key);
  const owners = new Map(
    [...sealed.values()]
      .flat()
      .filter(({ key }) => entries(key))
      .map((seal) => [seal.mark, seal]),
  );
  return current.flatMap(({ key, mark }) => {
    const owner = entries(key) ? owners.get(mark) : undefined;
    if (!owner || sealed.has(key) || followChanges(owner.key, changes) === key) return [];
    return [
      unexpected(owner.place, 'code-is-never-reused', `code \`${mark}\` for \`${key}\``, `a new one; it was sealed for \`${owner.key}\``, {
        hint: `give \`${key}\` a code that was never used; or record that \`${owner.key}\` is \`renamed\` to it.`,
      }),
    ];
  });
}

function reportUnsealed(fresh: readonly Seal[], lockFile: string): Problem[] {
  const [first] = fresh;
  if (!first) return [];
  const names = `\`${first.key}\`${fresh.length > 1 ? ', …' : ''}`;
  return [
    unexpected(
      startOf(lockFile),
      'ids-are-sealed',
      `${fresh.length} unsealed ${fresh.length === 1 ? 'id' : 'ids'} (${names})`,
      'every published id to be sealed',
      {
        hint: 'run `npm run seal` before you publish.',
      },
    ),
  ];
}
