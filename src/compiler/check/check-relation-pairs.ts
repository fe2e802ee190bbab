import { unexpected, type Problem } from '../problems/problem.ts';
import { eachTwo } from '../../model/each-two.ts';
import type { Relation } from '../../model/relation.ts';
import type { ErrorId } from '../problems/rules.ts';
import type { Located } from '../read/parse-yaml.ts';
import type { Records } from '../records/read-records.ts';

/** The types that cannot both hold of two claims. */
const EXCLUSIVE: Readonly<Partial<Record<Relation['type'], readonly Relation['type'][]>>> = {
  corroborates: ['same-origin'],
  'same-origin': ['corroborates'],
};

/** Check that each relation is between different claims, and that no two relations say the same of two claims, or what cannot both hold. */
export function checkRelationPairs({ relations }: Pick<Records, 'relations'>): Problem[] {
  const before = new Map<string, Located<Relation>[]>();
  return relations.entries.flatMap((entry): Problem[] => {
    const { claims } = entry.value;
    const twice = claims.find((id, at) => claims.indexOf(id) !== at);
    if (twice !== undefined) {
      const hint = 'a relation compares several tellings: name another one, or delete the entry.';
      return [unexpected(entry.locate(['claims']), 'relation-is-of-two', `claim \`${twice}\` twice`, 'different claims', { hint })];
    }
    const others = new Set<Located<Relation>>();
    for (const pair of eachTwo(claims)) {
      const key = JSON.stringify(pair.sort());
      const known = before.get(key) ?? [];
      known.forEach((it) => others.add(it));
      before.set(key, [...known, entry]);
    }
    return compareWith(entry, [...others]);
  });
}

/** @param others the relations before it that hold of two of its claims as well */
function compareWith(entry: Located<Relation>, others: readonly Located<Relation>[]): Problem[] {
  const { type, id } = entry.value;
  const same = others.find(({ value }) => value.type === type);
  const opposite = others.find(({ value }) => EXCLUSIVE[type]?.includes(value.type));
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
            'keep the one that the texts carry; say in `differences` where the tellings part.',
          ),
        ]
      : []),
  ];
}
