import { entryOfKey } from '../analysis/seal.ts';
import { ALL_KINDS } from '../../model/kinds.ts';
import { entriesOf, type Records } from '../records/read-records.ts';

/** Names that are in use, or were: what is published once is never used for something else. */
export interface Taken {
  /** Entries as the lock names them: `claim:bodies-at-tabqa`. */
  entries: ReadonlySet<string>;
  /** Codes of entries and articles. */
  codes: ReadonlySet<string>;
}

/** List the ids and codes that nothing new may have. */
export function listTaken(records: Records): Taken {
  const { articles, slugs, lock } = records;
  const sealed = lock.lines.filter(({ key }) => key === entryOfKey(key) && !/^(?:paragraph|section|image):/.test(key));
  return {
    entries: new Set([
      ...[...slugs].map((slug) => `article:${slug}`),
      ...ALL_KINDS.flatMap((kind) => [...entriesOf(records, kind).ids].map((id) => `${kind}:${id}`)),
      ...sealed.map(({ key }) => key),
    ]),
    codes: new Set([
      ...articles.map(({ facts }) => facts.value.code),
      ...ALL_KINDS.flatMap((kind) => entriesOf(records, kind).entries.map(({ value }) => value.code)),
      ...sealed.map(({ mark }) => mark),
    ]),
  };
}
