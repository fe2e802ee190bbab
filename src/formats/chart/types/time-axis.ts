import type { ScaleTime } from 'd3-scale';
import { s } from 'hastscript';
import type { Element } from 'hast';
import { measureLabel, renderLabel, round } from '../../drawing/label.ts';
import type { Layout } from '../../drawing/layout.ts';
import type { Strings } from '../../../strings/index.ts';

export type TimeScale = ScaleTime<number, number>;

/** A day in milliseconds. */
export const DAY = 86_400_000;

/** Render the days, months or years of a time axis, with its line below them; a label that has no room is left out. */
export function renderTimeAxis({ dates }: Strings, scale: TimeScale, y: number, layout: Layout): { element: Element; height: number } {
  const [first = 0, last = 0] = scale.domain().map(Number);
  const years = last - first > 4 * 365 * DAY;
  let free = -Infinity;
  const ticks = listTicks(scale, layout);
  const days = ticks.some((tick) => tick.getUTCDate() !== 1);
  const labels = ticks.flatMap((tick) => {
    const text = years ? String(tick.getUTCFullYear()) : days ? dates.dayOnAxis({ date: tick }) : dates.monthOnAxis({ date: tick });
    const width = measureLabel({ role: 'tick', text }, layout);
    const x = scale(tick);
    if (x < free || x + width > layout.width) return [];
    free = x + width + 10;
    return renderLabel([{ role: 'tick', text }], { x, y, width: width + 2 }, layout).elements;
  });
  const height = layout.font.small * 1.28 + 3;
  const [left, right] = scale.range();
  const base = s('line', {
    className: ['chart-base'],
    x1: left,
    x2: right,
    y1: round(y + height),
    y2: round(y + height),
    stroke: 'currentColor',
  });
  return { element: s('g', { className: ['chart-axis'], ariaHidden: 'true' }, [...labels, base]), height };
}

/** Render light lines at the ticks, only as tall as the strips that they cross: no line runs through words. */
export function renderTimeGrid(scale: TimeScale, strips: readonly { top: number; bottom: number }[], layout: Layout): Element {
  const lines = listTicks(scale, layout).flatMap((tick) =>
    strips.map(({ top, bottom }) => {
      const x = round(scale(tick));
      return s('line', { className: ['chart-base'], x1: x, x2: x, y1: round(top), y2: round(bottom), stroke: 'currentColor' });
    }),
  );
  return s('g', { ariaHidden: 'true' }, lines);
}

function listTicks(scale: TimeScale, layout: Layout): Date[] {
  return scale.ticks(layout.ticks);
}

/** Read a day: `2015-03-01`. */
export function day(text: string): number {
  return Date.parse(`${text}T00:00:00Z`);
}

/** Read the end of a day. */
export function dayAfter(text: string): number {
  return day(text) + DAY;
}
