import type { ChartData, ChartEvent, ChartFigure } from './chart-data.ts';
import { listFigures } from './data-table.ts';
import { listEvents } from './list-marks.ts';

/** What the signs of charts mean, in the order of a legend: the same in all of them. */
const SIGNS = {
  day: 'diamond: a day',
  solid: 'solid: the text gives it',
  hatched: 'hatched: left open by the text, or inferred',
  arrow: 'arrow: no end stated',
  ring: 'ring: no date at all',
  dashed: 'dashed: computed by us',
} as const;

type Sign = keyof typeof SIGNS;

/** Word the legend of a chart, of the signs alone that it draws: `Solid: the text gives it; arrow: no end stated.` */
export function wordLegend(data: ChartData): string {
  const used = new Set<string>([...signsOf(data), ...listEvents(data).flatMap(signsOfEvent)]);
  const words = Object.entries(SIGNS)
    .flatMap(([sign, meaning]) => (used.has(sign) ? [meaning] : []))
    .join('; ');
  return words === '' ? '' : `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
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
