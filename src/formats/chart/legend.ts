import type { ChartData, ChartEvent, ChartFigure } from './chart-data.ts';
import { stringsOfChart } from './chart-strings.ts';
import { listFigures } from './data-table.ts';
import { listEvents } from './list-marks.ts';
import type { Strings } from '../../strings/index.ts';

type Sign = keyof Strings['chart']['signs'];

/** The signs of charts, in the order of a legend: they mean the same in all of them. */
const SIGNS: readonly Sign[] = ['day', 'solid', 'hatched', 'arrow', 'ring', 'dashed'];

/** Word the legend of a chart, of the signs alone that it draws: `Solid: the text gives it; arrow: no end stated.` */
export function describeLegend(data: ChartData): string {
  const { chart } = stringsOfChart(data);
  const used = new Set<string>([...signsOf(data), ...listEvents(data).flatMap(signsOfEvent)]);
  return chart.legend({ signs: SIGNS.filter((sign) => used.has(sign)).map((sign) => chart.signs[sign]) });
}

function signsOf(data: ChartData): Sign[] {
  switch (data.type) {
    case 'part-of-whole':
      return [...listFigures(data).flatMap(signsOfFigure), 'dashed'];
    case 'bar':
    case 'dot':
      return listFigures(data).flatMap(signsOfFigure);
    case 'range':
      return ['hatched'];
    case 'rate':
      return ['dashed'];
    case 'campaign':
      return ['solid', 'hatched', ...(data.stock ? signsOfFigure(data.stock.part) : [])];
    case 'timeline':
      return [];
  }
}

function signsOfFigure({ value, min, max }: ChartFigure): Sign[] {
  if (value !== undefined) return ['solid'];
  return ['solid', 'hatched', ...(min === undefined || max === undefined ? ['arrow' as const] : [])];
}

function signsOfEvent({ span, after }: ChartEvent): Sign[] {
  if (after?.span) return ['arrow'];
  if (!span) return ['ring'];
  return [
    ...(span.precision === 'day' ? ['day' as const] : []),
    span.uncertain ? 'hatched' : 'solid',
    ...(span.openEnd ? ['arrow' as const] : []),
  ];
}
