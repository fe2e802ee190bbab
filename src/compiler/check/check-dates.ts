import type { ChartMember } from '../analysis/chart-members.ts';
import { readSpan } from '../analysis/date-span.ts';
import { unexpected, type Problem } from '../problems/problem.ts';
import type { Records } from '../records/read-records.ts';

type Entry = Records['charts']['entries'][number];

/**
 * Check that each claim which a chart puts on a time axis has a date that can be drawn. With `orders`, an order that is stated
 * will do: it came after a claim, or another one of the chart came after it.
 */
export function checkDates(
  entry: Entry,
  members: readonly Pick<ChartMember, 'path' | 'id'>[],
  { records: { claims }, orders }: { records: Records; orders: boolean },
): Problem[] {
  const byId = new Map(claims.entries.map(({ value }) => [value.id, value]));
  const earlier = new Set(members.flatMap(({ id }) => byId.get(id)?.when?.after ?? []));
  return members.flatMap(({ path, id }) => {
    const claim = byId.get(id);
    const date = claim?.when?.edtf;
    if (!claim || (date && readSpan(date))) return [];
    const after = claim.when?.after;
    const before = byId.get(after ?? '')?.when?.edtf;
    const isOrdered = after !== undefined || earlier.has(id);
    if (!date && ((before && readSpan(before)) || (orders && isOrdered))) return [];
    return [
      unexpected(
        entry.locate(path),
        'timeline-claim-has-date',
        date ? `date \`${date}\` of claim \`${id}\`` : `claim \`${id}\` without a date`,
        date ? 'a day, month, year, decade, or an interval of these' : 'a claim whose `when.edtf` is a date, or with `when.after`',
        { hint: 'no date is made up: leave the claim out, or infer a date in the claim, with a reason.' },
      ),
    ];
  });
}
