import { compareVersions } from '../../model/order-versions.ts';
import { unexpected, type Problem } from '../problems/problem.ts';
import type { BriefingFacts } from '../../model/briefing.ts';
import type { Records } from '../records/read-records.ts';

/** Check that a version may be closed now: that it is newer than every closed one, and that no id was sealed for another one. */
export function checkNextVersion(
  { briefing, releases, lock }: Pick<Records, 'briefing' | 'releases' | 'lock'>,
  next: BriefingFacts['versions'][number],
): Problem[] {
  const newest = briefing?.value.versions[0];
  if (!briefing || !newest) return [];
  const isClosed = (version: string) => releases.some(({ record }) => record.value.version === version);
  const order = compareVersions(next.version, newest.version);
  const listed = new Set(briefing.value.versions.map(({ version }) => version));
  const stray = lock.lines.find(({ version }) => version !== next.version && !listed.has(version));
  return [
    ...(order < 0 || (order === 0 && isClosed(newest.version))
      ? [
          unexpected(
            briefing.locate(['versions', 0, 'version']),
            'version-is-newer',
            `version ${next.version}`,
            `one after ${newest.version}`,
            {
              hint: `choose a higher number: a closed version is never edited.`,
            },
          ),
        ]
      : []),
    ...(order > 0 && next.date < newest.date
      ? [
          unexpected(briefing.locate(['versions', 0, 'date']), 'version-is-newer', `date ${next.date}`, `none before ${newest.date}`, {
            hint: 'leave `--date` out to take that of today.',
          }),
        ]
      : []),
    ...(stray
      ? [
          unexpected(
            stray.place,
            'version-is-listed',
            `version ${stray.version} of \`${stray.key}\``,
            `a listed version or ${next.version}`,
            {
              hint: `close version ${stray.version}, for which the id was sealed.`,
            },
          ),
        ]
      : []),
  ];
}
