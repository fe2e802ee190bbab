import type { DateSpan } from '../../../compiler/analysis/date-span.ts';
import type { ChartEvent } from '../chart-data.ts';

/** A row of a timeline: the tellings of one event that put it at the same time. */
export interface TimelineRow {
  tellings: readonly [ChartEvent, ...ChartEvent[]];
  /** Where it stands on the axis: at its date or, where only its order is stated, at that of what came before. */
  span: DateSpan | null;
  /** Whether only its order is stated. */
  isOrder: boolean;
}

/** Take the tellings of one event together that put it at the same time. */
export function joinTellings(events: readonly ChartEvent[]): TimelineRow[] {
  const rows = events.map((event): TimelineRow => ({ tellings: [event], ...placeEvent(event) }));
  const keyOf = ({ tellings: [{ event }], span, isOrder }: TimelineRow) => `${event} ${span?.from} ${span?.to} ${isOrder}`;
  return [...Map.groupBy(rows, keyOf).values()].flatMap((same) => {
    const [first, ...others] = same;
    return first ? [{ ...first, tellings: [first.tellings[0], ...others.map(({ tellings }) => tellings[0])] }] : [];
  });
}

function placeEvent({ span, after }: ChartEvent): Pick<TimelineRow, 'span' | 'isOrder'> {
  if (after?.span) return { span: after.span, isOrder: true };
  return { span, isOrder: false };
}

/** Tell the rows that stand on an axis from those of which only the order is stated; the latter in that order. */
export function splitRows(rows: readonly TimelineRow[]): { dated: (TimelineRow & { span: DateSpan })[]; ordered: TimelineRow[] } {
  const dated = rows.flatMap((row) => (row.span ? [{ ...row, span: row.span }] : []));
  const undated = rows.filter(({ span }) => !span);
  return { dated, ordered: undated.toSorted((one, other) => stepOf(one, undated) - stepOf(other, undated)) };
}

/** Count how many events are stated to have come before one, among those that have no date: 0 for the first. */
export function stepOf({ tellings: [{ after }] }: TimelineRow, rows: readonly TimelineRow[]): number {
  const before = rows.find(({ tellings: [{ event }] }) => event === after?.event);
  return before ? 1 + stepOf(before, rows) : 0;
}
