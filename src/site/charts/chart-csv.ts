import type { ChartData, ChartEvent, ChartFigure } from '../../formats/chart/chart-data.ts';
import type { ComputedFigure } from '../../formats/chart/compute-share.ts';
import { listComputed } from '../../formats/chart/computed-list.ts';
import { listFigures } from '../../formats/chart/data-table.ts';
import { listEvents } from '../../formats/chart/list-marks.ts';
import { describePlace } from '../../formats/chart/describe.ts';
import { column, type Cell, type Column, type Table } from '../../formats/tables/csv.ts';
import type { Briefing, CompiledChart } from '../../model/compiled.ts';
import { licenseOf } from '../../model/license.ts';
import { stringsOf, type Strings } from '../../strings/index.ts';
import { stringsOfChart } from '../../formats/chart/chart-strings.ts';
import { chartData } from './chart-data.ts';

/** A line of the file of a chart: a figure or an event of the text, or what was computed of several. */
type Row = { figure: ChartFigure } | { event: ChartEvent } | { computed: ComputedFigure };

/**
 * The numbers of a chart as a table: what the texts give and, below it and marked, what is computed.
 *
 * @param site the address of the site, without a slash at its end
 */
export function tabulateChart(briefing: Briefing, site: string, chart: CompiledChart): Table<Row> {
  const data = chartData(briefing, null, chart);
  const { title, editors, language, date, version } = briefing;
  const { tables } = stringsOf(briefing);
  return {
    facts: {
      file: `${chart.id}.csv`,
      title: tables.chartTitle({ briefing: title, code: chart.code, title: chart.title }),
      description: tables.chart({ code: chart.code, description: chart.description, version }),
      editors,
      language,
      date,
      license: licenseOf(briefing),
      // What is computed has no code: only the events of a timeline are told apart by theirs.
      primaryKey: data.type === 'timeline' ? ['code', 'article', 'locator'] : [],
      about: null,
    },
    ...tabulateData(data, new URL(site).origin),
  };
}

/** The rows and columns of a chart. */
export function tabulateData(data: ChartData, origin: string): Pick<Table<Row>, 'rows' | 'columns'> {
  const { tables } = stringsOfChart(data);
  const events = listEvents(data).map((event) => ({ event }));
  if (data.type === 'timeline') return { rows: events, columns: eventColumns(tables, origin) };
  return {
    rows: [...events, ...listFigures(data).map((figure) => ({ figure })), ...listComputed(data).map((computed) => ({ computed }))],
    columns: numberColumns(tables, origin, events.length > 0),
  };
}

function numberColumns({ chartColumns: text }: Strings['tables'], origin: string, hasEvents: boolean): Column<Row>[] {
  const bound = (name: 'value' | 'min' | 'max', description: string, ofRate: 'low' | 'high' | null): Column<Row> =>
    column(
      name,
      description,
      (row) => ('figure' in row ? row.figure[name] : 'computed' in row && ofRate ? row.computed.range?.[ofRate] : null),
      'number',
    );
  const computed = (name: 'text' | 'formula' | 'assumption') => (row: Row) => ('computed' in row ? row.computed[name] : null);
  return [
    column('basis', text.basis, (row) => ('computed' in row ? 'computed' : 'text')),
    column(
      'code',
      text.code,
      ofText((it) => it.code),
    ),
    column('label', text.label, (row) => ('computed' in row ? row.computed.label : ofText((it) => it.label)(row))),
    bound('value', text.value, null),
    bound('min', text.min, 'low'),
    bound('max', text.max, 'high'),
    column(
      'exclusive',
      text.exclusive,
      ofFigure(({ value, exclusive }) => (value === undefined ? exclusive : null)),
      'boolean',
    ),
    column('unit', text.unit, (row) => ('figure' in row ? row.figure.unit : 'computed' in row ? row.computed.range?.unit : null)),
    column(
      'qualifier',
      text.qualifier,
      ofFigure((it) => it.qualifier),
    ),
    column(
      'actor',
      text.actor,
      ofFigure((it) => it.actor),
    ),
    column(
      'where',
      text.where,
      ofFigure((it) => it.where),
    ),
    column('period', text.period, (row) => ('event' in row ? row.event.timeText : 'figure' in row ? row.figure.periodText : null)),
    ...(hasEvents
      ? [
          column<Row>(
            'date',
            text.date,
            ofEvent((it) => it.dateText),
          ),
        ]
      : []),
    column(
      'origin',
      text.origin,
      ofText((it) => it.origin),
    ),
    column('locator', text.locator, ofText(describePlace)),
    column(
      'link',
      text.link,
      ofText((it) => `${origin}${it.paragraphHref}`),
      'anyURI',
    ),
    column('computed', text.computed, computed('text')),
    column('formula', text.formula, computed('formula')),
    column('assumption', text.assumption, computed('assumption')),
  ];
}

function eventColumns({ eventColumns: text }: Strings['tables'], origin: string): Column<Row>[] {
  return [
    column(
      'code',
      text.code,
      ofEvent((it) => it.code),
    ),
    column(
      'event',
      text.event,
      ofEvent((it) => it.label),
    ),
    column(
      'article',
      text.article,
      ofEvent((it) => it.article),
    ),
    column(
      'locator',
      text.locator,
      ofEvent((it) => it.locator),
    ),
    column(
      'as_worded',
      text.asWorded,
      ofEvent((it) => it.timeText),
    ),
    column(
      'date',
      text.date,
      ofEvent((it) => it.dateText),
    ),
    column(
      'first_day',
      text.firstDay,
      ofEvent((it) => it.span?.from),
    ),
    column(
      'last_day',
      text.lastDay,
      ofEvent((it) => it.span?.to),
    ),
    column(
      'precision',
      text.precision,
      ofEvent((it) => it.span?.precision),
    ),
    column(
      'inferred',
      text.inferred,
      ofEvent((it) => it.span?.uncertain),
      'boolean',
    ),
    column(
      'open_end',
      text.openEnd,
      ofEvent((it) => it.span?.openEnd),
      'boolean',
    ),
    column(
      'after',
      text.after,
      ofEvent((it) => it.after?.label),
    ),
    column(
      'origin',
      text.origin,
      ofEvent((it) => it.origin),
    ),
    column(
      'link',
      text.link,
      ofEvent((it) => `${origin}${it.paragraphHref}`),
      'anyURI',
    ),
  ];
}

function ofFigure(cell: (it: ChartFigure) => Cell): (row: Row) => Cell {
  return (row) => ('figure' in row ? cell(row.figure) : null);
}

function ofEvent(cell: (it: ChartEvent) => Cell): (row: Row) => Cell {
  return (row) => ('event' in row ? cell(row.event) : null);
}

function ofText(cell: (it: ChartFigure | ChartEvent) => string): (row: Row) => string | null {
  return (row) => ('figure' in row ? cell(row.figure) : 'event' in row ? cell(row.event) : null);
}
