import { readSpan } from '../analysis/date-span.ts';
import { unexpected, type Problem } from '../problems/problem.ts';
import type { Claim } from '../../model/claim.ts';
import type { Relation } from '../../model/relation.ts';
import { checkNoCommonReport, checkOwnOrigins, checkSameOrigin } from './check-origins.ts';
import { findWay, namePair, nameRelations, type Check, type Joined } from './join-relations.ts';
import type { Records } from '../records/read-records.ts';

/** What a type of relation promises that the chains, times and other relations can show; the other types promise nothing of that kind. */
const PROMISES: Partial<Record<Relation['type'], readonly Check[]>> = {
  'same-event': [checkEvents, checkTimes],
  'same-origin': [checkSameOrigin],
  corroborates: [checkOwnOrigins, checkNoCommonReport],
  contradicts: [checkContradiction, checkNoCorroboration],
};

/** Check that each relation holds what its type promises. */
export function checkRelations({ relations, claims, sources }: Pick<Records, 'relations' | 'claims' | 'sources'>): Problem[] {
  const byId = new Map(claims.entries.map((entry) => [entry.value.id, entry]));
  const shared = { relations: relations.entries, sources: new Map(sources.entries.map(({ value }) => [value.id, value])) };
  return relations.entries.flatMap((located) => {
    const [one, other] = located.value.claims.map((id) => byId.get(id));
    // A claim that does not exist, and a relation of a claim with itself, have problems of their own.
    if (!one || !other || one === other) return [];
    return (PROMISES[located.value.type] ?? []).flatMap((check) => check({ located, pair: [one, other], ...shared }));
  });
}

const NO_EVENTS: ReadonlySet<Claim['type']> = new Set(['assessment', 'prediction', 'recommendation']);

/** What tells an event is no judgment. */
function checkEvents({ located, pair }: Joined): Problem[] {
  return pair.flatMap(({ value }, at) =>
    NO_EVENTS.has(value.type)
      ? [
          unexpected(
            located.locate(['claims', at]),
            'same-event-has-events',
            `claim \`${value.id}\` of type \`${value.type}\``,
            'one that tells an event: of type `event`, `statistic` or `cause`',
            {
              cause: [{ place: pair[at]?.locate(['type']) ?? located.locate([]), reason: 'its type stands here' }],
              hint: 'say `differs` of two judgments, or correct the type of the claim.',
            },
          ),
        ]
      : [],
  );
}

/** One event has one time. */
function checkTimes({ located, pair }: Joined): Problem[] {
  const [one, other] = pair.map(({ value }) => (value.when?.edtf ? readSpan(value.when.edtf) : null));
  if (!one || !other) return [];
  const isBefore = (a: typeof one, b: typeof one) => !a.openEnd && !b.openStart && a.to < b.from;
  if (!isBefore(one, other) && !isBefore(other, one)) return [];
  const dates = pair.map(({ value }) => `\`${value.id}\` (\`${value.when?.edtf}\`)`);
  return [
    unexpected(
      located.locate(['type']),
      'same-event-has-one-time',
      `\`same-event\` of ${dates.join(' and ')}`,
      'times that may be the same',
      {
        cause: pair.map((claim) => ({ place: claim.locate(['when', 'edtf']), reason: `the time of \`${claim.value.id}\`` })),
        hint: 'correct a date; or say `differs`, with the time among the `differences`.',
      },
    ),
  ];
}

/** Of two claims that cannot both hold, it is said in what. */
function checkContradiction({ located }: Joined): Problem[] {
  if (located.value.differences.length) return [];
  return [
    unexpected(located.locate(['type']), 'contradiction-says-in-what', '`contradicts` without `differences`', 'at least one', {
      hint: 'write what each of the two says that the other excludes.',
    }),
  ];
}

/** What contradicts is not said to corroborate elsewhere. */
function checkNoCorroboration({ located, pair, relations }: Joined): Problem[] {
  const way = findWay(pair, relations, 'corroborates');
  if (!way.length) return [];
  return [
    unexpected(
      located.locate(['type']),
      'contradiction-is-no-corroboration',
      `\`contradicts\` of ${namePair(pair)}, which corroborate each other by ${nameRelations(way)}`,
      'claims that no relation of the type `corroborates` joins',
      {
        cause: way.map((it) => ({ place: it.locate(['type']), reason: `\`${it.value.id}\` says that they say the same` })),
        hint: 'one of the two is wrong.',
      },
    ),
  ];
}
