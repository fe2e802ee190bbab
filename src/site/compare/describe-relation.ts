import type { CompiledRelation } from '../../model/compiled.ts';
import type { Strings } from '../../strings/index.ts';

/**
 * Say, beside the words of one claim, what the words at another place are to it: `Also in A¶7, probably the same report`.
 *
 * @param claim the id of the claim beside which it is said
 * @param where the locator of the other one
 */
export function describeRelation(
  { compare: { beside } }: Strings,
  { type, basis, claims }: Pick<CompiledRelation, 'type' | 'basis' | 'claims'>,
  claim: string,
  where: string,
): string {
  switch (type) {
    case 'same-origin':
    case 'same-event':
      return beside[type][basis](where);
    case 'introduces':
      return beside[claims[0] === claim ? 'introduces' : 'introduced'](where);
    case 'corroborates':
    case 'differs':
    case 'contradicts':
    case 'same-subject':
    case 'tension':
      return beside[type](where);
  }
}
