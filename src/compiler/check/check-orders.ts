import { endsBeforeStart } from '../../model/date.ts';
import type { Claim } from '../../model/claim.ts';
import type { Records } from '../records/read-records.ts';
import { unexpected, type Problem } from '../problems/problem.ts';

/** Check that what is said to have come after something neither leads back to itself nor has an earlier date. */
export function checkOrders({ claims }: Records): Problem[] {
  const byId = new Map(claims.entries.map(({ value }) => [value.id, value]));
  return claims.entries.flatMap((entry) => {
    const { id, when } = entry.value;
    if (when?.after === undefined) return [];
    const place = entry.locate(['when', 'after']);
    if (listEarlier(when.after, byId).includes(id)) {
      return [
        unexpected(place, 'order-has-no-circle', `\`${id}\` after itself, by way of \`${when.after}\``, 'an event that came before it'),
      ];
    }
    const before = byId.get(when.after)?.when?.edtf;
    if (!before || !when.edtf || !endsBeforeStart(before, when.edtf)) return [];
    return [
      unexpected(
        place,
        'order-fits-dates',
        `\`${when.after}\` (\`${before}\`) before \`${id}\` (\`${when.edtf}\`)`,
        'an event whose date is not later',
        { hint: 'one of the two dates, or the order, is not what the text says.' },
      ),
    ];
  });
}

/** List what a claim came after, itself first, as far back as an order is stated. */
function listEarlier(id: string, byId: ReadonlyMap<string, Claim>): string[] {
  const found: string[] = [];
  for (let next: string | undefined = id; next !== undefined && !found.includes(next); next = byId.get(next)?.when?.after) found.push(next);
  return found;
}
