import { computeMonthlyRate } from '../analysis/monthly-rate.ts';
import { unexpected, type Problem } from '../problems/problem.ts';
import type { Chart } from '../../model/chart.ts';
import type { Figure } from '../../model/figure.ts';
import type { Records } from '../records/read-records.ts';

type Entry = Records['charts']['entries'][number];
type RangeChart = Extract<Chart, { type: 'range' }>;

/** Check that each figure of a range has two bounds or, where it is to be divided by months, the dates that this takes. */
export function checkRanges(entry: Entry, chart: RangeChart, byId: ReadonlyMap<string, Figure>, records: Records): Problem[] {
  if (chart.per !== undefined) return checkTotals(entry, { key: 'figures', ids: chart.figures }, byId, records);
  return chart.figures.flatMap((id, at): Problem[] => {
    const figure = byId.get(id);
    if (figure?.kind !== 'number' || (figure.min !== undefined && figure.max !== undefined)) return [];
    return [
      unexpected(
        entry.locate(['figures', at]),
        'range-has-two-bounds',
        `figure \`${id}\` without two bounds`,
        'a figure with `min` and `max`',
        { hint: 'draw it in a chart of type `dot` or `bar`, or divide totals with `per: month`.' },
      ),
    ];
  });
}

/** Check that each figure which a chart divides by months, listed under a key, is a total with a start and as-of dates. */
export function checkTotals(
  entry: Entry,
  { key, ids }: { key: string; ids: readonly string[] },
  byId: ReadonlyMap<string, Figure>,
  { articles }: Records,
): Problem[] {
  return ids.flatMap((id, at): Problem[] => {
    const figure = byId.get(id);
    if (figure?.kind !== 'number') return [];
    const place = entry.locate([key, at]);
    const [min, max] = [figure.value ?? figure.min, figure.value ?? figure.max];
    if (min === undefined || max === undefined) {
      return [unexpected(place, 'rate-has-total', `figure \`${id}\` with one bound only`, 'a `value`, or `min` and `max`')];
    }
    const facts = articles.find(({ facts: it }) => it.value.code === figure.places[0]?.article)?.facts.value;
    if (!facts) return [];
    const start = figure.period?.from;
    if (!start) {
      return [unexpected(place, 'rate-has-start', `figure \`${id}\` whose period has no start`, 'a figure with `period.from`')];
    }
    const asOf = figure.period?.to ?? facts.document.date ?? facts.inferredDate?.value;
    if (asOf && computeMonthlyRate({ min, max }, start, asOf)) return [];
    return [
      unexpected(
        place,
        'rate-has-as-of-dates',
        `figure \`${id}\` from \`${start}\` to \`${asOf ?? 'not stated'}\``,
        'a start, and later as-of dates with a first and a last day',
        { hint: 'they are `period.to` or, where that is not stated, the date of the article, inferred if need be.' },
      ),
    ];
  });
}
