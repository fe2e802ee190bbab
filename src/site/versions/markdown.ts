import type { RootContent } from 'mdast';
import { changedPath, groupChanges } from './version-changes.ts';
import { keptPath, VERSIONS_PATH } from '../../formats/links/links.ts';
import type { Briefing } from '../../model/compiled.ts';
import type { EntryChange } from '../../model/release.ts';
import { frame, type RenderContext } from '../../formats/markdown/frame.ts';
import { heading, link, list, paragraph, type Words } from '../../formats/markdown/nodes.ts';
import { stringsOf } from '../../strings/index.ts';

/** Write the alternate of the page of versions: of each its date and note, what changed in it, and the files that are kept of it. */
export function writeVersions(stand: RenderContext): RootContent[] {
  const strings = stringsOf(stand.briefing);
  const body = stand.briefing.versions.flatMap((entry) => writeVersion(stand, entry));
  return frame(stand, VERSIONS_PATH, [strings.versions.versions], body);
}

function writeVersion(stand: RenderContext, { version, date, note }: Briefing['versions'][number]): RootContent[] {
  const strings = stringsOf(stand.briefing);
  const release = stand.briefing.releases.find((it) => it.version === version);
  const files = (release?.files ?? []).filter(({ name }) => name.startsWith('briefing.'));
  const changes = release && release.since !== null ? groupChanges(release.changes) : [];
  return [
    heading(2, strings.versions.versionOf({ version, date })),
    paragraph(note),
    ...changes.flatMap(({ verb, items }) => [
      heading(3, strings.versions.sinceVersion({ summary: strings.versions.verbs[verb], version: release?.since ?? '' })),
      ...list(items.map((change) => nameChange(stand, change))),
    ]),
    ...list(
      files.map(({ name, sha256 }): Words[] =>
        strings.versions.keptFile({ link: link(`${stand.site}${keptPath(version, name)}`, name), digest: sha256 }),
      ),
    ),
  ];
}

/** Name an entry that changed, with what it says now and said before. */
function nameChange({ briefing, site }: RenderContext, change: EntryChange): Words[] {
  const path = changedPath(briefing, change.id);
  const strings = stringsOf(briefing);
  const fields = change.type === 'changed' ? change.fields.map((field) => strings.versions.changedField(field)) : [];
  return [path ? link(`${site}${path}`, change.code) : change.code, ` ${change.label}`, ...fields];
}
