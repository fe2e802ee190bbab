import { isOneVoice, listOrigins } from '../origins/list-origins.ts';
import { unexpected, type Problem } from '../problems/problem.ts';
import { findWay, namePair, nameRelations, type Joined } from './join-relations.ts';

/** What corroborates has origins that are all stated, and none in common. */
export function checkOwnOrigins({ located, pair, sources }: Joined): Problem[] {
  const [one, other] = pair.map(({ value }) => listOrigins(value));
  const common = one?.known.some((mine) => other?.known.some((theirs) => isOneVoice(mine, theirs, sources)));
  if (!one || !other || !(common || one.hasUnstated || other.hasUnstated)) return [];
  return [
    unexpected(
      located.locate(['type']),
      'corroboration-has-own-origins',
      `\`corroborates\` of ${describeOrigins(pair)}`,
      'origins that are all stated, and none that both have',
      {
        cause: causes(pair),
        hint: common
          ? 'repetition is not corroboration: say `same-origin`, or `differs` where they tell it unlike.'
          : 'what is not stated may be the same origin: say what else joins the two.',
      },
    ),
  ];
}

/** What corroborates is not taken to rest on one report elsewhere. */
export function checkNoCommonReport({ located, pair, relations }: Joined): Problem[] {
  const way = findWay(pair, relations, 'same-origin');
  if (!way.length) return [];
  return [
    unexpected(
      located.locate(['type']),
      'corroboration-has-own-origins',
      `\`corroborates\` of ${namePair(pair)}, which rest on one report by ${nameRelations(way)}`,
      'claims that no relation of the type `same-origin` joins',
      {
        cause: way.map((it) => ({ place: it.locate(['type']), reason: `\`${it.value.id}\` takes them to rest on one report` })),
        hint: 'one of the two is wrong.',
      },
    ),
  ];
}

/** Where the texts state that both rest on one report, the chains cannot name different origins. */
export function checkSameOrigin({ located, pair }: Joined): Problem[] {
  const [one, other] = pair.map(({ value }) => listOrigins(value).known);
  if (located.value.basis !== 'stated' || !one?.length || !other?.length || one.some((it) => other.includes(it))) return [];
  return [
    unexpected(
      located.locate(['basis']),
      'stated-origin-is-one',
      `\`basis: stated\` of ${describeOrigins(pair)}`,
      'chains with an origin in common',
      {
        cause: causes(pair),
        hint: 'if we take the two origins to be one, say `inferred`, and why; or correct a chain.',
      },
    ),
  ];
}

function describeOrigins(pair: Joined['pair']): string {
  return pair
    .map(({ value }) => {
      const { known, hasUnstated } = listOrigins(value);
      const origins = [...known.map((id) => `\`${id}\``), ...(hasUnstated ? ['not stated'] : [])];
      return `\`${value.id}\` (origin: ${origins.join(', ')})`;
    })
    .join(' and ');
}

function causes(pair: Joined['pair']): Problem['cause'] {
  return pair.flatMap((claim) =>
    claim.value.evidence.map((_, at) => ({ place: claim.locate(['evidence', at, 'chain']), reason: `a chain of \`${claim.value.id}\`` })),
  );
}
