import type { CompiledRelation } from '../../model/compiled.ts';

/**
 * Say, beside the words of one claim, what the words at another place are to it: `Also in A¶7, probably the same report`.
 *
 * @param claim the id of the claim beside which it is said
 * @param where the locator of the other one
 */
export function describeRelation(
  { type, basis, claims }: Pick<CompiledRelation, 'type' | 'basis' | 'claims'>,
  claim: string,
  where: string,
): string {
  const likely = basis === 'stated' ? '' : 'probably ';
  switch (type) {
    case 'same-origin':
      return `Also in ${where}, ${likely}the same report`;
    case 'same-event':
      return `Also in ${where}, ${likely}the same event`;
    case 'corroborates':
      return `Also in ${where}, on an origin of its own`;
    case 'differs':
      return `Told unlike in ${where}`;
    case 'contradicts':
      return `Contradicted in ${where}`;
    case 'same-subject':
      return `Comparable: ${where}`;
    case 'tension':
      return `Pulls apart from ${where}`;
    case 'introduces':
      return claims[0] === claim ? `Sums up ${where}` : `Summed up in ${where}`;
  }
}
