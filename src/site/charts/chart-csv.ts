import type { ChartEvent, ChartFigure } from '../../formats/chart/chart-data.ts';
import type { ComputedFigure } from '../../formats/chart/compute-share.ts';
import { listComputed } from '../../formats/chart/computed-list.ts';
import { listFigures } from '../../formats/chart/data-table.ts';
import { listEvents } from '../../formats/chart/list-marks.ts';
import { describePlace } from '../../formats/chart/describe.ts';
import { column, type Cell, type Column, type Table } from '../../formats/tables/csv.ts';
import type { Briefing, CompiledChart } from '../../model/compiled.ts';
import { licenseOf } from '../../model/license.ts';
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
  const { origin } = new URL(site);
  const { title, editors, language, date, version } = briefing;
  const isTimeline = data.type === 'timeline';
  const events = listEvents(data);
  return {
    facts: {
      file: `${chart.id}.csv`,
      title: `${title}: ${chart.code}. ${chart.title}`,
      description: `What chart ${chart.code} draws. ${chart.description} Version ${version}.`,
      editors,
      language,
      date,
      license: licenseOf(briefing),
      // What is computed has no code: only the events of a timeline are told apart by theirs.
      primaryKey: isTimeline ? ['code', 'article', 'locator'] : [],
      about: null,
    },
    rows: [
      ...events.map((event) => ({ event })),
      ...(isTimeline ? [] : listFigures(data).map((figure) => ({ figure }))),
      ...(isTimeline ? [] : listComputed(data).map((computed) => ({ computed }))),
    ],
    columns: isTimeline ? eventColumns(origin) : numberColumns(origin, events.length > 0),
  };
}

function numberColumns(origin: string, hasEvents: boolean): Column<Row>[] {
  const bound = (name: 'value' | 'min' | 'max', description: string, ofRate: 'low' | 'high' | null): Column<Row> =>
    column(
      name,
      description,
      (row) => ('figure' in row ? row.figure[name] : 'computed' in row && ofRate ? row.computed.range?.[ofRate] : null),
      'number',
    );
  const computed = (name: 'text' | 'formula' | 'assumption') => (row: Row) => ('computed' in row ? row.computed[name] : null);
  return [
    column('basis', 'Whether the texts give it (text), or it is computed by us of what they give (computed).', (row) =>
      'computed' in row ? 'computed' : 'text',
    ),
    column(
      'code',
      'The code of the figure or claim; empty for what is computed.',
      ofText((it) => it.code),
    ),
    column('label', 'What is counted or told, in our words.', (row) =>
      'computed' in row ? row.computed.label : ofText((it) => it.label)(row),
    ),
    bound('value', 'The number; empty where there are bounds, and for events.', null),
    bound('min', 'The lower bound, where there is one.', 'low'),
    bound('max', 'The upper bound, where there is one.', 'high'),
    column(
      'exclusive',
      'Whether the bound itself is excluded, as in “more than”; empty where there is no bound.',
      ofFigure(({ value, exclusive }) => (value === undefined ? exclusive : null)),
      'boolean',
    ),
    column('unit', 'The unit of the number, in the plural.', (row) =>
      'figure' in row ? row.figure.unit : 'computed' in row ? row.computed.range?.unit : null,
    ),
    column(
      'qualifier',
      'The qualifier as the text words it: about, exceeds, at least.',
      ofFigure((it) => it.qualifier),
    ),
    column(
      'actor',
      'Who did what is counted; empty where that is not stated.',
      ofFigure((it) => it.actor),
    ),
    column(
      'where',
      'The place, as the text names it; empty where it is not stated.',
      ofFigure((it) => it.where),
    ),
    column('period', 'The time, as the text words it; empty where it is not stated.', (row) =>
      'event' in row ? row.event.timeText : 'figure' in row ? row.figure.periodText : null,
    ),
    ...(hasEvents
      ? [
          column<Row>(
            'date',
            'The date of an event, in words.',
            ofEvent((it) => it.dateText),
          ),
        ]
      : []),
    column(
      'origin',
      'By whom it came into the text first; not stated where the text does not say.',
      ofText((it) => it.origin),
    ),
    column('locator', 'The paragraph: article, pilcrow, number.', ofText(describePlace)),
    column(
      'link',
      'The address of the paragraph.',
      ofText((it) => `${origin}${it.paragraphHref}`),
      'anyURI',
    ),
    column('computed', 'What was computed, in words; empty for what the texts give.', computed('text')),
    column('formula', 'How it was computed.', computed('formula')),
    column('assumption', 'What has to hold for it.', computed('assumption')),
  ];
}

function eventColumns(origin: string): Column<Row>[] {
  return [
    column(
      'code',
      'The code of the claim that tells the event.',
      ofEvent((it) => it.code),
    ),
    column(
      'event',
      'A handle of ours for it.',
      ofEvent((it) => it.label),
    ),
    column(
      'article',
      'The code of the article.',
      ofEvent((it) => it.article),
    ),
    column(
      'locator',
      'The paragraph: article, pilcrow, number.',
      ofEvent((it) => it.locator),
    ),
    column(
      'as_worded',
      'The time, as the text words it.',
      ofEvent((it) => it.timeText),
    ),
    column(
      'date',
      'The same as a date, in words.',
      ofEvent((it) => it.dateText),
    ),
    column(
      'first_day',
      'The first day on which it may have been; empty where it has no date.',
      ofEvent((it) => it.span?.from),
    ),
    column(
      'last_day',
      'The last day on which it may have been; empty where it has no date.',
      ofEvent((it) => it.span?.to),
    ),
    column(
      'precision',
      'How exact the date is.',
      ofEvent((it) => it.span?.precision),
    ),
    column(
      'inferred',
      'Whether the date is inferred.',
      ofEvent((it) => it.span?.uncertain),
      'boolean',
    ),
    column(
      'open_end',
      'Whether no end is stated.',
      ofEvent((it) => it.span?.openEnd),
      'boolean',
    ),
    column(
      'after',
      'The event that it follows by the text; empty where none is told.',
      ofEvent((it) => it.after?.label),
    ),
    column(
      'origin',
      'By whom it came into the text first; not stated where the text does not say.',
      ofEvent((it) => it.origin),
    ),
    column(
      'link',
      'The address of the paragraph.',
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
