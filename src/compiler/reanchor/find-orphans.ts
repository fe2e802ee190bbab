import type { Chart } from '../../model/chart.ts';
import type { Records } from '../records/read-records.ts';
import type { Proposal } from './reanchor.ts';

/** What has nothing to stand on once gone words are gone. */
export interface Orphans {
  /** Entries as the lock names them, `claim:bodies-at-tabqa`, with the file of each. */
  lost: ReadonlyMap<string, string>;
  /** Charts that stay but lose some of their claims or figures. */
  shortened: readonly { chart: string; file: string; key: string; members: readonly string[] }[];
}

/**
 * Find the claims and figures all of whose words are gone, and what cannot be without them: relations, and charts that
 * would be empty. Sources stay: chains may name them.
 */
export function findOrphans(records: Records, proposals: readonly Proposal[]): Orphans {
  const gone = Map.groupBy(
    proposals.filter(({ type }) => type === 'gone'),
    ({ key }) => key,
  );
  const isGone = (key: string, places: readonly unknown[]) => gone.get(key)?.length === places.length;
  const claims = records.claims.entries.filter(({ value }) => isGone(`claim:${value.id}`, value.evidence));
  const figures = records.figures.entries.filter(({ value }) => isGone(`figure:${value.id}`, value.places));
  const lostClaims = new Set(claims.map(({ value }) => value.id));
  const lostFigures = new Set(figures.map(({ value }) => value.id));
  const relations = records.relations.entries.filter(({ value }) => value.claims.some((id) => lostClaims.has(id)));
  const charts = records.charts.entries.map(({ value, file }) => {
    const { key, members } = membersOf(value);
    const lost = members.filter((id) => (key === 'claims' ? lostClaims : lostFigures).has(id));
    return { chart: value.id, file, key, members: lost, isEmpty: lost.length > 0 && (key === null || lost.length === members.length) };
  });
  const lost = [
    ...claims.map(({ value, file }) => [`claim:${value.id}`, file] as const),
    ...figures.map(({ value, file }) => [`figure:${value.id}`, file] as const),
    ...relations.map(({ value, file }) => [`relation:${value.id}`, file] as const),
    ...charts.flatMap(({ chart, file, isEmpty }) => (isEmpty ? [[`chart:${chart}`, file] as const] : [])),
  ];
  return {
    lost: new Map(lost),
    shortened: charts.flatMap(({ isEmpty, key, ...chart }) => (!isEmpty && key && chart.members.length ? { ...chart, key } : [])),
  };
}

/** Tell what a chart is made of, and the key of its list; a chart of two parts has none, and needs both. */
function membersOf(chart: Chart): { key: 'claims' | 'figures' | 'campaigns' | null; members: readonly string[] } {
  switch (chart.type) {
    case 'part-of-whole':
      return { key: null, members: [chart.part, chart.whole] };
    case 'campaign':
      return { key: 'campaigns', members: chart.campaigns };
    case 'timeline':
      return { key: 'claims', members: chart.claims };
    case 'bar':
    case 'dot':
    case 'range':
      return { key: 'figures', members: chart.figures };
  }
}
