import { scaleLinear } from 'd3-scale';
import { s } from 'hastscript';
import type { Element } from 'hast';
import { renderAxis, renderGrid } from './axis.ts';
import type { DotData } from '../chart-data.ts';
import { stringsOfChart } from '../chart-strings.ts';
import { checkFigures } from '../check-figures.ts';
import { renderFrame } from './frame.ts';
import { renderLabel, round } from '../../drawing/label.ts';
import type { Layout } from '../../drawing/layout.ts';
import { linkMark, labelFacts, labelHead } from './mark-link.ts';

const RADIUS = 5;
const ROW = 18;

/** Render figures as points on one scale: a line joins two bounds, an arrow leads on from one bound alone. */
export function renderDots(data: DotData, layout: Layout): Element {
  const strings = stringsOfChart(data);
  const unit = checkFigures(data.figures);
  const { width, gap } = layout;
  const numbers = data.figures.flatMap(({ value, min, max }) => [value, min, max].filter((it) => it !== undefined));
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  const margin = (high - low || high || 1) * 0.15;
  const scale = scaleLinear()
    .domain([Math.max(0, low - margin), high + margin])
    .nice(layout.ticks)
    .range([0, width]);

  let y = 0;
  const marks = data.figures.flatMap((figure, index) => {
    const top = index === 0 ? 0 : y + gap;
    const label = renderLabel([...labelHead(strings, figure), ...labelFacts(strings, figure)], { x: 0, y: top, width }, layout);
    const rowTop = Math.ceil(top + label.height + 4);
    const middle = rowTop + ROW / 2;
    y = rowTop + ROW;
    const ends = [figure.value ?? figure.min, figure.value === undefined ? figure.max : undefined].filter((it) => it !== undefined);
    const dots = ends.map((it) => s('circle', { className: ['chart-solid'], cx: round(scale(it)), cy: middle, r: RADIUS }));
    return [
      renderGrid(scale, rowTop, ROW, layout),
      linkMark(data, figure, { x: 0, y: top, width, height: y - top }, [
        ...label.elements,
        ...renderReach(figure.min, figure.max, scale, middle, figure.value !== undefined),
        ...dots,
      ]),
    ];
  });
  const base = s('line', { className: ['chart-base'], x1: 0, x2: width, y1: y + 4.5, y2: y + 4.5, stroke: 'currentColor' });
  const axis = renderAxis(strings, scale, y + 9, unit, layout);
  return renderFrame(data, layout, y + 9 + axis.height + 3, [...marks, base, ...axis.elements]);
}

/** Render how far a bound leads: to the other one, or on with an arrow. */
function renderReach(
  min: number | undefined,
  max: number | undefined,
  scale: (it: number) => number,
  y: number,
  exact: boolean,
): Element[] {
  if (exact) return [];
  const from = scale(min ?? max ?? 0);
  const to = min !== undefined && max !== undefined ? scale(max) : from + (min === undefined ? -34 : 34);
  const line = s('line', {
    className: ['chart-arrow'],
    x1: round(from),
    x2: round(to),
    y1: y,
    y2: y,
    stroke: 'currentColor',
    strokeWidth: 2,
  });
  if (min !== undefined && max !== undefined) return [line];
  const back = to > from ? -8 : 8;
  const points = `${round(to)},${y} ${round(to + back)},${y - 5} ${round(to + back)},${y + 5}`;
  return [line, s('polygon', { className: ['chart-arrow-head'], points })];
}
