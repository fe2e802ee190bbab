import { compareVersions } from '../../model/order-versions.ts';
import { hasMarkedWords } from '../analysis/seal.ts';
import { startOf, unexpected, type Problem } from '../problems/problem.ts';
import type { LockLine } from '../read/read-lock.ts';
import type { BriefingFacts } from '../../model/briefing.ts';
import { imageId } from '../../model/image-id.ts';
import type { KeptBriefing } from '../../model/release.ts';
import type { Change } from '../../model/change.ts';
import type { Located } from '../read/parse-yaml.ts';
import type { Entries } from '../read/read-entries.ts';

/** The lines of `anchors.lock`, the path at which it stands or would stand, and what is wrong with it: then no id or code is known to be free. */
export interface Lock {
  lines: LockLine[];
  file: string;
  problems: Problem[];
}

/** What tells whether a lock must be there. */
interface Sealed {
  briefing: Located<BriefingFacts> | undefined;
  changes: Entries<Change>;
  lock: Lock;
}

/**
 * Check that the lines of `anchors.lock` say what `npm run seal` wrote, as far as they themselves show it.
 *
 * @param versions those that the briefing lists, if they are known
 */
export function checkLock(lines: readonly LockLine[], versions: BriefingFacts['versions'] | undefined): Problem[] {
  return [...lines.filter((line) => !hasMarkedWords(line)).map(reportWords), ...(versions ? checkVersions(lines, versions) : [])];
}

function reportWords({ place, mark, key, words }: LockLine): Problem {
  const isPlace = key.includes('@');
  return unexpected(
    place,
    'lock-is-whole',
    `words of \`${key}\` that ${isPlace ? 'nowhere in brackets ' : ''}have the hash ${mark}`,
    'those that were sealed',
    {
      hint: `\`${words.slice(0, 60)}\` or the hash was changed: restore \`anchors.lock\` from the version control; only \`npm run seal\` writes it.`,
    },
  );
}

/** A line is of a version that is listed, or of one to come. */
function checkVersions(lines: readonly LockLine[], versions: BriefingFacts['versions']): Problem[] {
  const listed = new Set(versions.map(({ version }) => version));
  const newest = versions[0]?.version;
  return lines
    .filter(({ version }) => !listed.has(version) && newest !== undefined && compareVersions(version, newest) < 0)
    .map(({ place, key, version }) =>
      unexpected(
        place,
        'lock-version-is-listed',
        `version ${version} of \`${key}\``,
        `one that \`briefing.yaml\` lists, or one after ${newest}`,
        {
          hint: 'list the version again under `versions`; if it never was, restore `anchors.lock` from the version control.',
        },
      ),
    );
}

/** Check that no line of `anchors.lock` is lost of what the last closed version published. */
export function checkLockIsWhole({ lines, file, problems }: Lock, kept: KeptBriefing | null): Problem[] {
  if (!kept || problems.some(({ fatal }) => fatal)) return [];
  const sealed = new Set(lines.map(({ key }) => key));
  const lost = listKeys(kept).filter((key) => !sealed.has(key));
  if (!lost.length) return [];
  const names = `\`${lost[0]}\`${lost.length > 1 ? ` and ${lost.length - 1} more` : ''}`;
  return [
    unexpected(startOf(file), 'lock-is-whole', `lock without ${names}`, `every id that version ${kept.version} published`, {
      hint: 'restore `anchors.lock` from the version control; only `npm run seal` writes it.',
    }),
  ];
}

/** List what a version published, as the lock names it. */
function listKeys({ articles, formerIds, ...kept }: KeptBriefing): string[] {
  const { sources: source, claims: claim, figures: figure, relations: relation, charts: chart } = kept;
  return [
    ...articles.flatMap(({ id, code, sections, images = [], paragraphs }) => [
      `article:${id}`,
      ...sections.map((it) => `section:${code}#${it.id}`),
      ...images.map(({ number }) => `image:${code}#${imageId(number)}`),
      ...paragraphs.map(({ number }) => `paragraph:${code}¶${number}`),
    ]),
    ...Object.entries({ source, claim, figure, relation, chart }).flatMap(([kind, entries]) => entries.map(({ id }) => `${kind}:${id}`)),
    ...formerIds.map(({ key }) => key),
  ];
}

/**
 * Check that a briefing which was published has its lock: without it, nothing that was published is protected any more.
 *
 * @param isReleased whether there is a folder of closed versions
 */
export function checkLockIsThere({ briefing, changes, lock }: Sealed, isReleased: boolean): Problem[] {
  const signs = [
    ...(isReleased ? ['`versions/` keeps versions that were closed'] : []),
    ...(changes.ids.size || changes.entries.length ? ['`changes.yaml` tells what became of published ids'] : []),
    ...((briefing?.value.versions.length ?? 0) > 1 ? ['`briefing.yaml` lists earlier versions'] : []),
  ];
  if (!signs.length) return [];
  return [
    unexpected(startOf(lock.file), 'lock-is-there', 'loss of `anchors.lock`', `the ids that were published, since ${signs.join(' and ')}`, {
      hint: 'restore it from the version control. If this is the start of another briefing, take out what is left of the earlier one: `versions/`, `changes.yaml`, and the earlier entries of `versions` in `briefing.yaml`; then `npm run seal` begins a lock.',
    }),
  ];
}
