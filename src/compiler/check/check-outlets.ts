import { unexpected, type Problem } from '../problems/problem.ts';
import type { Records } from '../records/read-records.ts';

/** Check that no source writes or speaks for itself, be it through others: each circle is reported once. */
export function checkOutlets({ sources }: Pick<Records, 'sources'>): Problem[] {
  const byId = new Map(sources.entries.map((entry) => [entry.value.id, entry]));
  const reported = new Set<string>();
  return sources.entries.flatMap((entry) => {
    const { id } = entry.value;
    const circle = followOutlets(id, (it) => byId.get(it)?.value.outlet ?? null);
    if (!circle || reported.has(id)) return [];
    circle.forEach((it) => reported.add(it));
    const others = circle.slice(1).flatMap((it) => byId.get(it) ?? []);
    return [
      unexpected(
        entry.locate(['outlet']),
        'outlet-is-another',
        `outlet \`${entry.value.outlet}\` of \`${id}\`, which leads back to it`,
        'another source',
        {
          cause: others.map((it) => ({
            place: it.locate(['outlet']),
            reason: `the outlet of \`${it.value.id}\` is \`${it.value.outlet}\``,
          })),
          hint: 'an outlet is for what the source writes or speaks; leave it out where none is stated.',
        },
      ),
    ];
  });
}

/** Follow outlets from a source until they lead back to it: all sources on the way, null if they do not. */
function followOutlets(id: string, outletOf: (id: string) => string | null): string[] | null {
  const way = [id];
  for (let at = outletOf(id); at !== null; at = outletOf(at)) {
    if (at === id) return way;
    if (way.includes(at)) return null; // a circle that this source only leads to
    way.push(at);
  }
  return null;
}
