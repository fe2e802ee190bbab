import { thingOf } from './seal.ts';
import type { Records } from '../records/read-records.ts';

/** Names that are in use, or were: what is published once is never used for something else. */
export interface Taken {
  /** Things as the lock names them: `claim:bodies-at-tabqa`. */
  things: ReadonlySet<string>;
  /** Codes of things and articles. */
  codes: ReadonlySet<string>;
}

/** List the ids and codes that nothing new may have. */
export function listTaken(records: Records): Taken {
  const { articles, slugs, sources, claims, figures, relations, charts, lock } = records;
  const kinds = { source: sources, claim: claims, figure: figures, relation: relations, chart: charts };
  const sealed = lock.lines.filter(({ key }) => key === thingOf(key) && !/^(?:paragraph|section):/.test(key));
  return {
    things: new Set([
      ...[...slugs].map((slug) => `article:${slug}`),
      ...Object.entries(kinds).flatMap(([kind, { ids }]) => [...ids].map((id) => `${kind}:${id}`)),
      ...sealed.map(({ key }) => key),
    ]),
    codes: new Set([
      ...articles.map(({ facts }) => facts.value.code),
      ...Object.values(kinds).flatMap(({ entries }) => entries.map(({ value }) => value.code)),
      ...sealed.map(({ mark }) => mark),
    ]),
  };
}
