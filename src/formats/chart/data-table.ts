import { h } from 'hastscript';
import type { Element, ElementContent } from 'hast';
import type { ChartData, ChartEvent, ChartFigure, ChartRate } from './chart-data.ts';
import { describeAmount } from '../../compiler/analysis/describe-amount.ts';
import { stringsOfChart } from './chart-strings.ts';
import { describePlace, quoteQualifier } from './describe.ts';
import type { Strings } from '../../strings/index.ts';

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

type Passage = Pick<ChartFigure, 'code' | 'href' | 'paragraphHref' | 'locator'>;

const passage =
  ({ chart }: Strings) =>
  (it: Passage): Content =>
    chart.inPlace({ code: h('a', { href: it.href }, it.code), place: h('a', { href: it.paragraphHref }, describePlace(it)) });

const figureRows = (strings: Strings): readonly Row<ChartFigure>[] => {
  const { chart } = strings;
  return [
    [
      chart.rows.number,
      (it) => {
        const quoted = quoteQualifier(strings, it);
        const words = describeAmount(strings, it);
        return quoted === null ? [words] : [words, h('span.chart-table-quoted', ` ${quoted}`)];
      },
    ],
    [chart.rows.unit, (it) => [it.unit ?? chart.none]],
    [chart.rows.actor, (it) => [it.actor ?? chart.noneNamed]],
    [chart.rows.place, (it) => [it.where ?? chart.notStated]],
    [chart.rows.asWordedTime, (it) => [it.periodText ?? chart.notStated]],
    [chart.rows.whoSaysSo, (it) => [it.origin]],
    [chart.rows.passage, passage(strings)],
  ];
};

const rateRows = (strings: Strings): readonly Row<ChartRate>[] => {
  const { chart, quantities } = strings;
  const computed = (value: number, unit: string) => quantities.withUnit({ words: quantities.number(value), unit });
  return [
    [chart.rows.total, ({ figure }) => [quantities.withUnit({ words: describeAmount(strings, figure), unit: figure.unit ?? '' }).trim()]],
    [chart.rows.begunEarliest, (it) => [it.start[0]]],
    [chart.rows.begunLatest, (it) => [it.start[1]]],
    [chart.rows.asOfEarliest, (it) => [it.asOf[0]]],
    [chart.rows.asOfLatest, (it) => [it.asOf[1]]],
    [chart.rows.lowest, (it) => [computed(it.low, it.unit)]],
    [chart.rows.highest, (it) => [computed(it.high, it.unit)]],
    [chart.rows.passage, ({ figure }) => passage(strings)(figure)],
  ];
};

const eventColumns = (strings: Strings): readonly Row<ChartEvent>[] => {
  const { chart } = strings;
  return [
    [chart.rows.event, (it) => [it.label]],
    [chart.rows.date, (it) => [it.dateText]],
    [chart.rows.asWorded, (it) => [chart.quoted({ text: it.timeText })]],
    [chart.rows.preciseTo, ({ span, after }) => [after || !span ? chart.orderOnly : chart.precisions[span.precision]]],
    [chart.rows.whoSaysSo, (it) => [it.origin]],
    [chart.rows.passage, passage(strings)],
  ];
};

/** A figure or an event of a chart that has both. */
type Mark = { figure: ChartFigure } | { event: ChartEvent };

const markRows = (strings: Strings): readonly Row<Mark>[] => {
  const { chart } = strings;
  const ofFigure = (cell: (it: ChartFigure) => string) => (it: Mark) => ['figure' in it ? cell(it.figure) : chart.none];
  return [
    ...figureRows(strings)
      .slice(0, 1)
      .map(([head, cell]): Row<Mark> => [head, (it) => ('figure' in it ? cell(it.figure) : [chart.none])]),
    [chart.rows.unit, ofFigure(({ unit }) => unit ?? chart.none)],
    [chart.rows.actor, ofFigure(({ actor }) => actor ?? chart.noneNamed)],
    [
      chart.rows.asWordedTime,
      (it) => ['figure' in it ? (it.figure.periodText ?? chart.notStated) : chart.quoted({ text: it.event.timeText })],
    ],
    [chart.rows.date, (it) => ['figure' in it ? chart.notStated : it.event.dateText]],
    [chart.rows.whoSaysSo, (it) => ['figure' in it ? it.figure.origin : it.event.origin]],
    [chart.rows.passage, (it) => passage(strings)('figure' in it ? it.figure : it.event)],
  ];
};

/** Render the numbers of a chart as a table: one column a figure, so that it fits a phone, or one row an event. */
export function renderDataTable(data: ChartData): Element {
  const strings = stringsOfChart(data);
  const columns = eventColumns(strings);
  const caption = h('caption', strings.chart.captions[data.type === 'timeline' ? 'dates' : 'numbers'](data));
  switch (data.type) {
    case 'timeline':
      return h('table.chart-table', [
        caption,
        h(
          'thead',
          h(
            'tr',
            columns.map(([head]) => h('th', { scope: 'col' }, head)),
          ),
        ),
        h(
          'tbody',
          data.events.map((it) =>
            h(
              'tr',
              columns.map(([, cell], at) => (at === 0 ? h('th', { scope: 'row' }, cell(it)) : h('td', cell(it)))),
            ),
          ),
        ),
      ]);
    case 'campaign': {
      const events = [data.event, data.after].flatMap((event): Mark[] => (event ? [{ event }] : []));
      const figures = listFigures(data).map((figure): Mark => ({ figure }));
      return renderColumns(
        strings,
        caption,
        [...events, ...figures],
        (it) => ('figure' in it ? it.figure : it.event).label,
        markRows(strings),
      );
    }
    case 'rate':
      return renderColumns(strings, caption, data.rates, ({ figure }) => figure.label, rateRows(strings));
    case 'part-of-whole':
    case 'bar':
    case 'dot':
    case 'range':
      return renderColumns(strings, caption, listFigures(data), ({ label }) => label, figureRows(strings));
  }
}

function renderColumns<T>(
  { chart }: Strings,
  caption: Element,
  items: readonly T[],
  labelOf: (it: T) => string,
  rows: readonly Row<T>[],
): Element {
  return h('table.chart-table', [
    caption,
    h('thead', h('tr', [h('th', { scope: 'col' }, chart.rows.quantity), ...items.map((it) => h('th', { scope: 'col' }, labelOf(it)))])),
    h(
      'tbody',
      rows.map(([head, cell]) => h('tr', [h('th', { scope: 'row' }, head), ...items.map((it) => h('td', cell(it)))])),
    ),
  ]);
}
