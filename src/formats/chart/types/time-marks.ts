import { s } from 'hastscript';
import type { Element } from 'hast';
import type { DateSpan } from '../../../compiler/analysis/date-span.ts';
import { drawHatch } from '../hatch.ts';
import { round } from '../../drawing/label.ts';
import { day, dayAfter, type TimeScale } from './time-axis.ts';

/** The height of a mark on a time axis, in units of the viewBox. */
export const MARK = 12;

/** Render a date as a mark: a diamond is a day, a bar is as wide as the date is vague; solid where the text gives it, hatched where it is inferred. */
export function renderDate(span: DateSpan, scale: TimeScale, y: number, right: number): Element[] {
  const [from, to] = [scale(day(span.from)), scale(dayAfter(span.to))];
  const [x, width] = [round((from + to) / 2), Math.max(to - from, 4)];
  const isDay = span.precision === 'day';
  const mark = isDay ? renderDay(x, y, span.uncertain) : renderBar(from, width, y, span.uncertain);
  return [...(span.openEnd ? renderArrow(isDay ? x + 8 : to, right, y + MARK / 2) : []), ...mark];
}

/** Render an order as an arrow that begins at what came before: no mark of its own, for it has no date. */
export function renderAfter(span: DateSpan, scale: TimeScale, y: number, right: number): Element[] {
  const x = scale(span.precision === 'day' ? (day(span.from) + dayAfter(span.to)) / 2 : dayAfter(span.to));
  return renderArrow(x, right, y + MARK / 2, true);
}

/** Render a step of an order without dates: a ring, with an arrow from the one before it. */
export function renderStep(step: number, { left, right }: { left: number; right: number }, y: number): Element[] {
  const x = round(Math.min(left + 8 + step * 64, right - 8));
  const ring = s('circle', {
    className: ['chart-ring'],
    cx: x,
    cy: y + MARK / 2,
    r: 5,
    fill: 'none',
    stroke: 'currentColor',
    strokeWidth: 1.5,
  });
  return [...(step > 0 ? renderArrow(x - 56, x - 8, y + MARK / 2, true) : []), ring];
}

function renderDay(x: number, y: number, isInferred: boolean): Element[] {
  const diamond = `M${x} ${y - 1}l7 7l-7 7l-7 -7Z`;
  if (!isInferred) return [s('path', { className: ['chart-solid'], d: diamond })];
  // Too small for stripes of the usual distance: two of them.
  return [
    s('path', { className: ['chart-hatch'], d: `M${x - 5.5} ${y + 4.5}l4 -4l1.5 1.5l-4 4ZM${x} ${y + 10}l5.5 -5.5l1.5 1.5l-5.5 5.5Z` }),
    s('path', { className: ['chart-outline'], d: diamond, fill: 'none', stroke: 'currentColor' }),
  ];
}

function renderBar(from: number, width: number, y: number, isInferred: boolean): Element[] {
  const box = { x: round(from), y, width: round(width), height: MARK };
  if (!isInferred) return [s('rect', { className: ['chart-solid'], ...box })];
  return [
    s('path', { className: ['chart-hatch'], d: drawHatch({ x: from, y, width, height: MARK }, false) }),
    s('rect', { className: ['chart-outline'], ...box, fill: 'none', stroke: 'currentColor' }),
  ];
}

/** Render an arrow that says “from here on”; with a foot where nothing else marks its beginning. */
function renderArrow(from: number, tip: number, y: number, hasFoot = false): Element[] {
  const line = { x1: round(from), x2: round(tip - 6), y1: y, y2: y, stroke: 'currentColor', strokeWidth: 1.5, strokeDasharray: '4 3' };
  return [
    s('line', { className: ['chart-arrow'], ...line }),
    ...(hasFoot ? [s('path', { className: ['chart-edge'], d: `M${round(from)} ${y - 5}v10`, stroke: 'currentColor' })] : []),
    s('polygon', {
      className: ['chart-arrow-head'],
      points: `${round(tip)},${y} ${round(tip - 8)},${y - 4.5} ${round(tip - 8)},${y + 4.5}`,
    }),
  ];
}
