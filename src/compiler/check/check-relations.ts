import { readSpan } from '../analysis/date-span.ts';
import { unexpected, type Problem } from '../problems/problem.ts';
import type { Claim } from '../../model/claim.ts';
import { eachTwo } from '../../model/each-two.ts';
import type { Relation } from '../../model/relation.ts';
import { checkNoCommonReport, checkOwnOrigins, checkSameOrigin } from './check-origins.ts';
import { findWay, namePair, nameRelations, type Check, type Joined, type PairCheck, type Related } from './join-relations.ts';
import type { Records } from '../records/read-records.ts';

/** What a type of relation promises that the chains, times and other relations can show; the other types promise nothing of that kind. */
const PROMISES: Partial<Record<Relation['type'], { ofAll?: readonly Check[]; ofEachTwo: readonly PairCheck[] }>> = {
  'same-event': { ofAll: [checkEvents], ofEachTwo: [checkTimes] },
  'same-origin': { ofEachTwo: [checkSameOrigin] },
  corroborates: { ofEachTwo: [checkOwnOrigins, checkNoCommonReport] },
  contradicts: { ofAll: [checkContradiction], ofEachTwo: [checkNoCorroboration] },
};

/** Check that each relation holds what its type promises. */
export function checkRelations({ relations, claims, sources }: Pick<Records, 'relations' | 'claims' | 'sources'>): Problem[] {
  const byId = new Map(claims.entries.map((entry) => [entry.value.id, entry]));
  const shared = { relations: relations.entries, sources: new Map(sources.entries.map(({ value }) => [value.id, value])) };
  return relations.entries.flatMap((located) => {
    const found = located.value.claims.flatMap((id) => byId.get(id) ?? []);
    // A claim that does not exist, and one that is named twice, have problems of their own.
    if (new Set(found).size !== located.value.claims.length) return [];
    const { ofAll = [], ofEachTwo = [] } = PROMISES[located.value.type] ?? {};
    const related = { located, claims: found };
    return [
      ...ofAll.flatMap((check) => check(related)),
      ...eachTwo(found).flatMap((pair) => ofEachTwo.flatMap((check) => check({ ...related, pair, ...shared }))),
    ];
  });
}

const NO_EVENTS: ReadonlySet<Claim['type']> = new Set(['assessment', 'prediction', 'recommendation']);

/** What tells an event is no judgment. */
function checkEvents({ located, claims }: Related): Problem[] {
  return claims.flatMap(({ value }, at) =>
    NO_EVENTS.has(value.type)
      ? [
          unexpected(
            located.locate(['claims', at]),
            'same-event-has-events',
            `claim \`${value.id}\` of type \`${value.type}\``,
            'one that tells an event: of type `event`, `statistic` or `cause`',
            {
              cause: [{ place: claims[at]?.locate(['type']) ?? located.locate([]), reason: 'its type stands here' }],
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

/** Of claims that cannot both hold, it is said in what. */
function checkContradiction({ located }: Related): Problem[] {
  if (located.value.differences.length) return [];
  return [
    unexpected(located.locate(['type']), 'contradiction-says-in-what', '`contradicts` without `differences`', 'at least one', {
      hint: 'write what each of them says that the others exclude.',
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
