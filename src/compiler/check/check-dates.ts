import type { ChartMember } from '../analysis/chart-members.ts';
import { readSpan } from '../analysis/date-span.ts';
import { unexpected, type Problem } from '../problems/problem.ts';
import type { Records } from '../records/read-records.ts';

type Entry = Records['charts']['entries'][number];

/** Check that each claim which a chart puts on a time axis has a date that can be drawn. */
export function checkDates(entry: Entry, members: readonly Pick<ChartMember, 'path' | 'id'>[], { claims }: Records): Problem[] {
  const byId = new Map(claims.entries.map(({ value }) => [value.id, value]));
  return members.flatMap(({ path, id }) => {
    const claim = byId.get(id);
    const date = claim?.when?.edtf;
    if (!claim || (date && readSpan(date))) return [];
    return [
      unexpected(
        entry.locate(path),
        'timeline-claim-has-date',
        date ? `date \`${date}\` of claim \`${id}\`` : `claim \`${id}\` without a date`,
        date ? 'a day, month, year, decade, or an interval of these' : 'a claim whose `when.edtf` is a date',
        { hint: 'no date is made up: leave the claim out, or infer a date in the claim, with a reason.' },
      ),
    ];
  });
}
