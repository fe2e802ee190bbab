import { readSpan } from '../analysis/date-span.ts';
import { unexpected, type Problem } from '../problems/problem.ts';
import type { Chart } from '../../model/chart.ts';
import type { Records } from '../records/read-records.ts';

type Entry = Records['charts']['entries'][number];
type TimelineChart = Extract<Chart, { type: 'timeline' }>;

/** Check that each claim of a timeline has a date that can be drawn. */
export function checkTimeline(entry: Entry, chart: TimelineChart, { claims }: Records): Problem[] {
  const byId = new Map(claims.entries.map(({ value }) => [value.id, value]));
  return chart.claims.flatMap((id, at) => {
    const claim = byId.get(id);
    const date = claim?.when?.edtf;
    if (!claim || (date && readSpan(date))) return [];
    return [
      unexpected(
        entry.locate(['claims', at]),
        'timeline-claim-has-date',
        date ? `date \`${date}\` of claim \`${id}\`` : `claim \`${id}\` without a date`,
        date ? 'a day, month, year, decade, or an interval of these' : 'a claim whose `when.edtf` is a date',
        { hint: 'no date is made up: leave the claim out, or infer a date in the claim, with a reason.' },
      ),
    ];
  });
}
