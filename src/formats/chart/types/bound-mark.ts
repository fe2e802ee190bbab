import { s } from 'hastscript';
import type { Element } from 'hast';
import type { ChartFigure } from '../chart-data.ts';
import { drawHatch } from '../hatch.ts';
import { round } from '../../drawing/label.ts';
import type { Scale } from '../scale.ts';

/** How far a figure certainly reaches, and how far it may. */
export interface Extent {
  /** The end of what is certain. */
  sure: number;
  /** The end of what may be. */
  possible: number;
  /** Whether no upper bound is stated, so that `possible` is only where the drawing ends. */
  open: boolean;
}

/** Find the extent of a figure on a drawing that ends at `end`: more than 20,000 of 31,000 → sure to 20,000, open to 31,000. */
export function findExtent(figure: ChartFigure, end: number): Extent {
  const { value, min, max } = figure;
  if (value !== undefined) return { sure: value, possible: value, open: false };
  if (max !== undefined) return { sure: min ?? 0, possible: max, open: false };
  const sure = min ?? 0;
  return { sure, possible: Math.max(sure, end), open: end > sure };
}

/** The shortest open zone, in units of the viewBox, that has room for an arrow. */
const shortestArrow = 30;

/** Render an arrow that starts at the bound: “at least to here, and on”. */
function renderArrow(x: number, y: number, length: number): Element[] {
  const tip = round(x + length);
  const points = `${tip},${round(y)} ${round(tip - 9)},${round(y - 5.5)} ${round(tip - 9)},${round(y + 5.5)}`;
  const line = { x1: round(x), y1: round(y), x2: round(tip - 6), y2: round(y) };
  return [
    s('line', { ...line, x2: round(tip - 5), className: ['chart-halo'], stroke: 'none', strokeWidth: 9 }),
    s('polygon', { points, className: ['chart-halo'], fill: 'none', stroke: 'none', strokeWidth: 6, strokeLinejoin: 'round' }),
    s('line', { ...line, className: ['chart-arrow'], stroke: 'currentColor', strokeWidth: 2.5 }),
    s('polygon', { points, className: ['chart-arrow-head'] }),
  ];
}

/** Render how far a figure reaches as a bar: solid as far as it is certain, hatched where it is not, with an arrow where it is open. */
export function renderBound({ sure, possible, open }: Extent, scale: Scale, y: number, height: number): Element[] {
  const from = scale(sure);
  const to = scale(possible);
  const solid = s('rect', { className: ['chart-solid'], x: 0, y: round(y), width: round(from), height });
  if (possible <= sure) return [solid];
  const hatch = s('path', { className: ['chart-hatch'], d: drawHatch({ x: from, y, width: to - from, height }, open) });
  const edge = open
    ? to - from < shortestArrow
      ? []
      : renderArrow(from, y + height / 2, Math.min(46, (to - from) * 0.6))
    : [s('line', { className: ['chart-edge'], x1: round(to), x2: round(to), y1: round(y), y2: round(y + height), stroke: 'currentColor' })];
  return [hatch, solid, ...edge];
}
