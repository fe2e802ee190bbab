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
  const bound = (name: 'value' | 'min' | 'max', ofRate: 'low' | 'high' | null): Column<Row> =>
    column(
      name,
      text[name],
      (row) => ('figure' in row ? row.figure[name] : 'computed' in row && ofRate ? row.computed.range?.[ofRate] : null),
      'number',
    );
  const computed = (name: 'text' | 'formula' | 'assumption') => (row: Row) => ('computed' in row ? row.computed[name] : null);
  return [
    column('basis', text.basis, (row) => ('computed' in row ? 'computed' : 'text')),
    ofText('code', text.code, (it) => it.code),
    column('label', text.label, (row) => ('computed' in row ? row.computed : 'figure' in row ? row.figure : row.event).label),
    bound('value', null),
    bound('min', 'low'),
    bound('max', 'high'),
    ofFigure('exclusive', text.exclusive, ({ value, exclusive }) => (value === undefined ? exclusive : null), 'boolean'),
    column('unit', text.unit, (row) => ('figure' in row ? row.figure.unit : 'computed' in row ? row.computed.range?.unit : null)),
    ofFigure('qualifier', text.qualifier, (it) => it.qualifier),
    ofFigure('actor', text.actor, (it) => it.actor),
    ofFigure('where', text.where, (it) => it.where),
    column('period', text.period, (row) => ('event' in row ? row.event.timeText : 'figure' in row ? row.figure.periodText : null)),
    ...(hasEvents ? [ofEvent('date', text.date, (it) => it.dateText)] : []),
    ofText('origin', text.origin, (it) => it.origin),
    ofText('locator', text.locator, describePlace),
    ofText('link', text.link, (it) => `${origin}${it.paragraphHref}`, 'anyURI'),
    column('computed', text.computed, computed('text')),
    column('formula', text.formula, computed('formula')),
    column('assumption', text.assumption, computed('assumption')),
  ];
}

function eventColumns({ eventColumns: text }: Strings['tables'], origin: string): Column<Row>[] {
  return [
    ofEvent('code', text.code, (it) => it.code),
    ofEvent('event', text.event, (it) => it.label),
    ofEvent('article', text.article, (it) => it.article),
    ofEvent('locator', text.locator, (it) => it.locator),
    ofEvent('as_worded', text.asWorded, (it) => it.timeText),
    ofEvent('date', text.date, (it) => it.dateText),
    ofEvent('first_day', text.firstDay, (it) => it.span?.from),
    ofEvent('last_day', text.lastDay, (it) => it.span?.to),
    ofEvent('precision', text.precision, (it) => it.span?.precision),
    ofEvent('inferred', text.inferred, (it) => it.span?.uncertain, 'boolean'),
    ofEvent('open_end', text.openEnd, (it) => it.span?.openEnd, 'boolean'),
    ofEvent('after', text.after, (it) => it.after?.label),
    ofEvent('origin', text.origin, (it) => it.origin),
    ofEvent('link', text.link, (it) => `${origin}${it.paragraphHref}`, 'anyURI'),
  ];
}

/** Makes a column that tells something of some of the rows; the cells of the others are empty. */
type PartColumn<T> = (name: string, description: string, cell: (it: T) => Cell, datatype?: Column<Row>['datatype']) => Column<Row>;

const ofFigure: PartColumn<ChartFigure> = (name, description, cell, datatype) =>
  column(name, description, (row) => ('figure' in row ? cell(row.figure) : null), datatype);

const ofEvent: PartColumn<ChartEvent> = (name, description, cell, datatype) =>
  column(name, description, (row) => ('event' in row ? cell(row.event) : null), datatype);

const ofText: PartColumn<ChartFigure | ChartEvent> = (name, description, cell, datatype) =>
  column(name, description, (row) => ('figure' in row ? cell(row.figure) : 'event' in row ? cell(row.event) : null), datatype);
