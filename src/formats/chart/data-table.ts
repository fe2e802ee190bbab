import { h } from 'hastscript';
import type { Element, ElementContent } from 'hast';
import type { ChartData, ChartEvent, ChartFigure, ChartRate } from './chart-data.ts';
import { describeAmount, printNumber } from '../../compiler/analysis/describe-amount.ts';
import { describePlace, quoteQualifier } from './describe.ts';

/** List the figures of a chart in the order in which it draws them. */
export function listFigures(data: ChartData): ChartFigure[] {
  switch (data.type) {
    case 'part-of-whole':
      return [data.part, data.whole];
    case 'bar':
    case 'dot':
    case 'range':
      return data.figures;
    case 'campaign':
      return [...(data.stock ? [data.stock.part, data.stock.whole] : []), ...data.rates.map(({ figure }) => figure)];
    case 'rate':
      return data.rates.map(({ figure }) => figure);
    case 'timeline':
      return [];
  }
}

type Content = (ElementContent | string)[];
type Row<T> = readonly [head: string, cell: (it: T) => Content];

const passage = (it: Pick<ChartFigure, 'code' | 'href' | 'paragraphHref' | 'locator'>): Content => [
  h('a', { href: it.href }, it.code),
  ' in ',
  h('a', { href: it.paragraphHref }, describePlace(it)),
];

const figureRows: readonly Row<ChartFigure>[] = [
  [
    'Number',
    (it) => {
      const quoted = quoteQualifier(it);
      return quoted === null ? [describeAmount(it)] : [describeAmount(it), h('span.chart-table-quoted', ` ${quoted}`)];
    },
  ],
  ['Unit', (it) => [it.unit ?? 'none']],
  ['Actor', (it) => [it.actor ?? 'none named']],
  ['Place', (it) => [it.where ?? 'not stated']],
  ['Time, as worded', (it) => [it.periodText ?? 'not stated']],
  ['Who says so', (it) => [it.origin]],
  ['Passage', passage],
];

const rateRows: readonly Row<ChartRate>[] = [
  ['Total, in the text', ({ figure }) => [`${describeAmount(figure)} ${figure.unit ?? ''}`.trim()]],
  ['Begun, at the earliest', (it) => [it.start[0]]],
  ['Begun, at the latest', (it) => [it.start[1]]],
  ['As of, at the earliest', (it) => [it.asOf[0]]],
  ['As of, at the latest', (it) => [it.asOf[1]]],
  ['Computed, lowest', (it) => [`${printNumber(it.low)} ${it.unit}`]],
  ['Computed, highest', (it) => [`${printNumber(it.high)} ${it.unit}`]],
  ['Passage', ({ figure }) => passage(figure)],
];

const eventColumns: readonly Row<ChartEvent>[] = [
  ['Event', (it) => [it.label]],
  ['Date', (it) => [it.dateText]],
  ['As worded', (it) => [`“${it.timeText}”`]],
  ['Precise to', (it) => [describePrecision(it)]],
  ['Who says so', (it) => [it.origin]],
  ['Passage', passage],
];

function describePrecision({ span, after }: ChartEvent): string {
  if (after || !span) return 'its order only';
  return span.precision === 'interval' ? 'an interval' : `the ${span.precision}`;
}

/** A figure or an event of a chart that has both. */
type Mark = { figure: ChartFigure } | { event: ChartEvent };

const ofFigure = (cell: (it: ChartFigure) => string) => (it: Mark) => ['figure' in it ? cell(it.figure) : 'none'];

const markRows: readonly Row<Mark>[] = [
  ...figureRows.slice(0, 1).map(([head, cell]): Row<Mark> => [head, (it) => ('figure' in it ? cell(it.figure) : ['none'])]),
  ['Unit', ofFigure(({ unit }) => unit ?? 'none')],
  ['Actor', ofFigure(({ actor }) => actor ?? 'none named')],
  ['Time, as worded', (it) => ['figure' in it ? (it.figure.periodText ?? 'not stated') : `“${it.event.timeText}”`]],
  ['Date', (it) => ['figure' in it ? 'not stated' : it.event.dateText]],
  ['Who says so', (it) => ['figure' in it ? it.figure.origin : it.event.origin]],
  ['Passage', (it) => passage('figure' in it ? it.figure : it.event)],
];

/** Render the numbers of a chart as a table: one column a figure, so that it fits a phone, or one row an event. */
export function renderDataTable(data: ChartData): Element {
  const caption = h('caption', `${data.code}. ${data.title}: the ${data.type === 'timeline' ? 'dates' : 'numbers'}`);
  switch (data.type) {
    case 'timeline':
      return h('table.chart-table', [
        caption,
        h(
          'thead',
          h(
            'tr',
            eventColumns.map(([head]) => h('th', { scope: 'col' }, head)),
          ),
        ),
        h(
          'tbody',
          data.events.map((it) =>
            h(
              'tr',
              eventColumns.map(([, cell], at) => (at === 0 ? h('th', { scope: 'row' }, cell(it)) : h('td', cell(it)))),
            ),
          ),
        ),
      ]);
    case 'campaign': {
      const events = [data.event, data.after].flatMap((event): Mark[] => (event ? [{ event }] : []));
      const figures = listFigures(data).map((figure): Mark => ({ figure }));
      return renderColumns(caption, [...events, ...figures], (it) => ('figure' in it ? it.figure : it.event).label, markRows);
    }
    case 'rate':
      return renderColumns(caption, data.rates, ({ figure }) => figure.label, rateRows);
    case 'part-of-whole':
    case 'bar':
    case 'dot':
    case 'range':
      return renderColumns(caption, listFigures(data), ({ label }) => label, figureRows);
  }
}

function renderColumns<T>(caption: Element, items: readonly T[], labelOf: (it: T) => string, rows: readonly Row<T>[]): Element {
  return h('table.chart-table', [
    caption,
    h('thead', h('tr', [h('th', { scope: 'col' }, 'Quantity'), ...items.map((it) => h('th', { scope: 'col' }, labelOf(it)))])),
    h(
      'tbody',
      rows.map(([head, cell]) => h('tr', [h('th', { scope: 'row' }, head), ...items.map((it) => h('td', cell(it)))])),
    ),
  ]);
}
