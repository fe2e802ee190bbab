import { unexpected, type Problem } from '../problems/problem.ts';
import type { Located } from '../read/parse-yaml.ts';
import type { BriefingFacts } from '../../model/briefing.ts';
import type { ReadRelease } from '../records/read-releases.ts';

/** Check that `briefing.yaml` still lists each closed version as it was closed. */
export function checkReleases(briefing: Located<BriefingFacts> | undefined, releases: readonly ReadRelease[]): Problem[] {
  if (!briefing) return [];
  const { versions } = briefing.value;
  return releases.flatMap(({ record }) => {
    const { version, date, note } = record.value;
    const at = versions.findIndex((it) => it.version === version);
    const cause = [{ place: record.locate([]), reason: `version ${version} was closed here` }];
    if (at === -1) {
      const hint = `list it again, with \`date: ${date}\` and its note.`;
      return [unexpected(briefing.locate(['versions']), 'version-is-listed', 'list', `version ${version} in it`, { cause, hint })];
    }
    const facts = { date, note };
    return (['date', 'note'] as const).flatMap((key) => {
      const written = versions[at]?.[key];
      if (written === facts[key]) return [];
      const hint = 'what was published stays; say in the note of the next version what was wrong.';
      const place = briefing.locate(['versions', at, key]);
      return [unexpected(place, 'version-stays', `\`${written}\` for \`${key}\``, `\`${facts[key]}\``, { cause, hint })];
    });
  });
}
