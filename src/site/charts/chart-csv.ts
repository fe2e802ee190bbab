import type { ChartData, ChartEvent, ChartFigure } from '../../formats/chart/chart-data.ts';
import type { ComputedFigure } from '../../formats/chart/compute-share.ts';
import { listComputed } from '../../formats/chart/computed-list.ts';
import { listFigures } from '../../formats/chart/data-table.ts';
import { listEvents } from '../../formats/chart/list-marks.ts';
import { describePlace } from '../../formats/chart/describe.ts';
import { printCsv, type Column } from '../../formats/tables/csv.ts';

/** A line of the file of a chart: a figure or an event of the text, or what was computed of several. */
type Row = { figure: ChartFigure } | { event: ChartEvent } | { computed: ComputedFigure };

/** Print the numbers of a chart as CSV: what the texts give and, below it and marked, what is computed. */
export function printChartCsv(data: ChartData, origin: string): string {
  if (data.type === 'timeline') return printCsv(eventColumns(origin), data.events);
  const computed = listComputed(data);
  const rows: Row[] = [
    ...listEvents(data).map((event) => ({ event })),
    ...listFigures(data).map((figure) => ({ figure })),
    ...computed.map((it) => ({ computed: it })),
  ];
  const number = (name: 'value' | 'min' | 'max', ofRate: 'low' | 'high' | null): Column<Row> => ({
    name,
    description: '',
    datatype: 'number',
    cell: (row) => ('figure' in row ? row.figure[name] : 'computed' in row && ofRate ? row.computed.range?.[ofRate] : null),
  });
  return printCsv<Row>(
    [
      text('basis', (row) => ('computed' in row ? 'computed' : 'text')),
      text(
        'code',
        ofText(({ code }) => code),
      ),
      text('label', (row) => ('computed' in row ? row.computed.label : ofText(({ label }) => label)(row))),
      number('value', null),
      number('min', 'low'),
      number('max', 'high'),
      text(
        'exclusive',
        ofFigure(({ value, exclusive }) => (value === undefined ? exclusive : null)),
      ),
      text('unit', (row) => ('figure' in row ? row.figure.unit : 'computed' in row ? row.computed.range?.unit : null)),
      text(
        'qualifier',
        ofFigure(({ qualifier }) => qualifier),
      ),
      text(
        'actor',
        ofFigure(({ actor }) => actor),
      ),
      text(
        'where',
        ofFigure(({ where }) => where),
      ),
      text('period', (row) => ('event' in row ? row.event.timeText : 'figure' in row ? row.figure.periodText : null)),
      ...(listEvents(data).length > 0 ? [text('date', (row) => ('event' in row ? row.event.dateText : null))] : []),
      text(
        'origin',
        ofText((it) => it.origin),
      ),
      text('locator', ofText(describePlace)),
      text(
        'link',
        ofText(({ paragraphHref }) => `${origin}${paragraphHref}`),
      ),
      text('computed', (row) => ('computed' in row ? row.computed.text : null)),
      text('formula', (row) => ('computed' in row ? row.computed.formula : null)),
      text('assumption', (row) => ('computed' in row ? row.computed.assumption : null)),
    ],
    rows,
  );
}

function ofFigure(cell: Column<ChartFigure>['cell']): Column<Row>['cell'] {
  return (row) => ('figure' in row ? cell(row.figure) : null);
}

function ofText(cell: (it: ChartFigure | ChartEvent) => string): (row: Row) => string | null {
  return (row) => ('figure' in row ? cell(row.figure) : 'event' in row ? cell(row.event) : null);
}

function text<T = Row>(name: string, cell: Column<T>['cell']): Column<T> {
  return { name, description: '', datatype: 'string', cell };
}

function eventColumns(origin: string): Column<ChartEvent>[] {
  return [
    text('code', (it) => it.code),
    text('event', (it) => it.label),
    text('article', (it) => it.article),
    text('locator', (it) => it.locator),
    text('as_worded', (it) => it.timeText),
    text('date', (it) => it.dateText),
    text('first_day', (it) => it.span?.from),
    text('last_day', (it) => it.span?.to),
    text('precision', (it) => it.span?.precision),
    text('inferred', (it) => it.span?.uncertain),
    text('open_end', (it) => it.span?.openEnd),
    text('after', (it) => it.after?.label),
    text('origin', (it) => it.origin),
    text('link', (it) => `${origin}${it.paragraphHref}`),
  ];
}
