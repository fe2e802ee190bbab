import { h } from 'hastscript';
import type { Element, ElementContent } from 'hast';
import type { ChartData, ChartFigure } from './chart-data.ts';
import { describeAmount, describeParagraph, quoteQualifier } from './describe.ts';

/** List the figures of a chart in the order in which it draws them. */
export function listFigures(data: ChartData): ChartFigure[] {
  switch (data.type) {
    case 'part-of-whole':
      return [data.part, data.whole];
    case 'bar':
      return data.figures;
  }
}

type Cell = (figure: ChartFigure) => (ElementContent | string)[];

const rows: readonly (readonly [head: string, cell: Cell])[] = [
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
  [
    'Passage',
    (it) => [h('a', { href: it.href }, it.code), ' in ', h('a', { href: it.paragraphHref }, describeParagraph(it.paragraphHref))],
  ],
];

/** Render the numbers of a chart as a table, one column a figure, so that it fits a phone. */
export function renderDataTable(data: ChartData): Element {
  const figures = listFigures(data);
  return h('table.chart-table', [
    h('caption', `${data.code}. ${data.title}: the numbers`),
    h('thead', h('tr', [h('th', { scope: 'col' }, 'Quantity'), ...figures.map((it) => h('th', { scope: 'col' }, it.label))])),
    h(
      'tbody',
      rows.map(([head, cell]) => h('tr', [h('th', { scope: 'row' }, head), ...figures.map((it) => h('td', cell(it)))])),
    ),
  ]);
}
