import { memoize } from '../../model/memoize.ts';
import { unexpected, type Problem } from '../problems/problem.ts';
import type { Located, Path } from '../read/parse-yaml.ts';
import { TO_WRITE } from '../../model/place.ts';
import type { Records } from '../records/read-records.ts';

/** Warn of every text that a command left for the author to write. */
export function checkWritten({
  briefing,
  articles,
  sources,
  claims,
  figures,
  relations,
  charts,
  findings,
  names,
  changes,
}: Records): Problem[] {
  const lists: Located<unknown>[][] = [sources, claims, figures, relations, charts, findings, names, changes].map(({ entries }) => entries);
  return [...(briefing ? [briefing] : []), ...articles.map(({ facts }) => facts), ...lists.flat()].flatMap((located) =>
    unwrittenIn(located).map(({ path, text }) =>
      unexpected(located.locate(path), 'text-is-written', `text \`${text}\``, `a text that no longer begins with \`${TO_WRITE}\``, {
        hint: 'readers will see it: write it before you publish.',
      }),
    ),
  );
}

const unwrittenIn = memoize(({ value }: Located<unknown>) => findUnwritten(value, []));

function findUnwritten(value: unknown, path: Path): { path: Path; text: string }[] {
  if (typeof value === 'string') return value.startsWith(`${TO_WRITE} `) ? [{ path, text: value }] : [];
  if (value === null || typeof value !== 'object') return [];
  const entries = Array.isArray(value) ? value.map((item: unknown, at) => [at, item] as const) : Object.entries(value);
  return entries.flatMap(([key, item]) => findUnwritten(item, [...path, key]));
}
