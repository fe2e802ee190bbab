import { unexpected, type Problem } from '../problems/problem.ts';
import type { Relation } from '../../model/relation.ts';
import type { ErrorId } from '../problems/rules.ts';
import type { Records } from '../records/read-records.ts';

/** The types that cannot both hold of two claims. */
const EXCLUSIVE: Readonly<Partial<Record<Relation['type'], readonly Relation['type'][]>>> = {
  corroborates: ['same-origin'],
  'same-origin': ['corroborates'],
};

/** Check that each relation is between two claims, and that no two relations say the same of them, or what cannot both hold. */
export function checkRelationPairs({ relations }: Pick<Records, 'relations'>): Problem[] {
  const pairs = Map.groupBy(relations.entries, ({ value }) => JSON.stringify(value.claims.toSorted()));
  return relations.entries.flatMap((entry): Problem[] => {
    const { claims, type, id } = entry.value;
    if (claims[0] === claims[1]) {
      const hint = 'a relation compares two tellings: name the other one, or delete the entry.';
      return [unexpected(entry.locate(['claims']), 'relation-is-of-two', `claim \`${claims[0]}\` twice`, 'two claims', { hint })];
    }
    const pair = pairs.get(JSON.stringify(claims.toSorted())) ?? [];
    const before = pair.slice(0, pair.indexOf(entry));
    const same = before.find(({ value }) => value.type === type);
    const opposite = before.find(({ value }) => EXCLUSIVE[type]?.includes(value.type));
    const report = (rule: ErrorId, actual: string, expected: string, other: typeof entry, hint: string) =>
      unexpected(entry.locate(['type']), rule, actual, expected, {
        cause: [{ place: other.locate(['type']), reason: `\`${other.value.id}\` says \`${other.value.type}\` of the same claims` }],
        hint,
      });
    return [
      ...(same
        ? [
            report(
              'relation-is-new',
              `\`${type}\` a second time for two claims`,
              'one relation of a type',
              same,
              `put both into one entry, and delete \`${id}\`.`,
            ),
          ]
        : []),
      ...(opposite
        ? [
            report(
              'relations-agree',
              `\`${type}\` for two claims that \`${opposite.value.type}\` holds of`,
              'relations that can both hold',
              opposite,
              'keep the one that the texts carry; say in `differences` where the two tellings part.',
            ),
          ]
        : []),
    ];
  });
}
