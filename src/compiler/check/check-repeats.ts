import { listChartMembers } from '../analysis/chart-members.ts';
import { compareVersions } from '../../model/order-versions.ts';
import { unexpected, type Problem } from '../problems/problem.ts';
import type { Located, Path } from '../read/parse-yaml.ts';
import type { Place } from '../../model/place.ts';
import type { Records } from '../records/read-records.ts';

/** Check that no list has an entry twice that counts, stands or is drawn once, and that versions are in order. */
export function checkRepeats({ briefing, articles, sources, claims, figures, charts }: Records): Problem[] {
  return [
    ...(briefing
      ? [
          ...checkOnce(briefing, listItems(['articles'], briefing.value.articles), 'article'),
          ...checkOnce(briefing, listItems(['editors'], briefing.value.editors.map(plain)), 'editor'),
          ...checkVersions(briefing),
        ]
      : []),
    ...articles.flatMap(({ facts }) =>
      facts.value.paragraphs.flatMap(({ voice, relays }, at) =>
        // The voice comes first: a relay that is the voice itself is a second one of it.
        checkOnce(facts, [{ path: ['paragraphs', at, 'voice'], item: voice }, ...listItems(['paragraphs', at, 'relays'], relays)], 'voice'),
      ),
    ),
    ...checkNames(sources.entries),
    ...sources.entries.flatMap((entry) => checkOnce(entry, listPlaces('places', entry.value.places), 'place')),
    ...claims.entries.flatMap((entry) => checkOnce(entry, listPlaces('evidence', entry.value.evidence), 'place')),
    ...figures.entries.flatMap((entry) => checkOnce(entry, listPlaces('places', entry.value.places), 'place')),
    ...charts.entries.flatMap((entry) =>
      checkOnce(
        entry,
        listChartMembers(entry.value).map(({ path, id }) => ({ path, item: id })),
        entry.value.type === 'timeline' ? 'claim' : 'figure',
      ),
    ),
  ];
}

/** Something that a list holds: what tells it from others, and how a message names it. */
interface Item {
  path: Path;
  item: string;
  name?: string;
}

function checkOnce(located: Located<unknown>, items: readonly Item[], noun: string): Problem[] {
  const seen = new Map<string, Path>();
  return items.flatMap(({ path, item, name = item }) => {
    const first = seen.get(item);
    if (!first) {
      seen.set(item, path);
      return [];
    }
    return [
      unexpected(located.locate(path), 'entry-is-new', `${noun} \`${name}\` a second time`, `each ${noun} once`, {
        cause: [{ place: located.locate(first), reason: 'it stands here first' }],
        hint: 'delete the second one.',
      }),
    ];
  });
}

function listItems(path: Path, items: readonly string[]): Item[] {
  return items.map((item, at) => ({ path: [...path, at], item }));
}

/** List places by all that they say: the same words with another chain are another telling. */
function listPlaces(key: string, places: readonly Place[]): Item[] {
  return places.map((place, at) => ({ path: [key, at], item: JSON.stringify(place), name: place.exact }));
}

/** Level ways of writing a name that look alike. */
function plain(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** Warn of a name that two sources have: as two of them, one voice would count as a second origin. */
function checkNames(sources: Records['sources']['entries']): Problem[] {
  const named = sources.filter(({ value }) => value.identity === 'named');
  const seen = new Map<string, (typeof named)[number]>();
  return named.flatMap((entry) => {
    const name = plain(entry.value.name);
    const first = seen.get(name);
    if (!first) {
      seen.set(name, entry);
      return [];
    }
    return [
      unexpected(entry.locate(['name']), 'source-is-new', `name \`${entry.value.name}\` a second time`, 'each named source once', {
        cause: [{ place: first.locate(['name']), reason: `\`${first.value.id}\` has it` }],
        hint: 'if both are one, name the first in the chains and delete this one; else add to the name what tells them apart.',
      }),
    ];
  });
}

/** Check that versions stand newest first, by their numbers and by their dates. */
function checkVersions(briefing: NonNullable<Records['briefing']>): Problem[] {
  const { versions } = briefing.value;
  return versions.slice(1).flatMap(({ version, date }, at): Problem[] => {
    const newer = versions[at];
    if (!newer) return [];
    const report = (key: 'version' | 'date', actual: string, expected: string) =>
      unexpected(briefing.locate(['versions', at + 1, key]), 'versions-are-in-order', actual, expected, {
        cause: [{ place: briefing.locate(['versions', at, key]), reason: 'the one above it' }],
        hint: 'the newest version stands first.',
      });
    return [
      ...(compareVersions(newer.version, version) > 0
        ? []
        : [report('version', `version ${version} below ${newer.version}`, 'an older one')]),
      ...(newer.date >= date ? [] : [report('date', `date ${date} below ${newer.date}`, 'an earlier day, or the same')]),
    ];
  });
}
