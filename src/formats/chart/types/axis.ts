import { s } from 'hastscript';
import type { Element } from 'hast';
import { printAmount } from '../../../compiler/analysis/describe-amount.ts';
import { measureLabel, renderLabel, round } from '../../drawing/label.ts';
import type { Drawn } from '../../drawing/label.ts';
import type { Layout } from '../../drawing/layout.ts';
import type { Scale } from '../scale.ts';
import type { Strings } from '../../../strings/index.ts';

function renderLines(className: string, ticks: number[], scale: Scale, y: number, height: number): Element {
  const lines = ticks.map((tick) => {
    const x = round(scale(tick));
    return s('line', { x1: x, x2: x, y1: round(y), y2: round(y + height), stroke: 'currentColor' });
  });
  return s('g', { className: [className], ariaHidden: 'true' }, lines);
}

/** Render light lines at the ticks above zero, only as tall as the bar that they cross: no line runs through words. */
export function renderGrid(scale: Scale, y: number, height: number, layout: Layout): Element {
  return renderLines(
    'chart-grid',
    scale.ticks(layout.ticks).filter((tick) => tick > 0),
    scale,
    y,
    height,
  );
}

/** Render the lines that a solid bar hides once more on top of it, for the style to give them the colour of the paper. */
export function renderGridOver(scale: Scale, until: number, y: number, height: number, layout: Layout): Element {
  return renderLines(
    'chart-grid-over',
    scale.ticks(layout.ticks).filter((tick) => tick > 0 && tick < until),
    scale,
    y,
    height,
  );
}

/** Render the numbers of the ticks below a chart; one that would not fit wholly is left out, its line stays. */
export function renderAxis(strings: Strings, scale: Scale, y: number, unit: string | null, layout: Layout): Drawn {
  const right = scale.range()[1] ?? layout.width;
  const labels = scale.ticks(layout.ticks).flatMap((tick) => {
    const text = { role: 'tick', text: printAmount(strings, tick, unit) } as const;
    const half = measureLabel(text, layout) / 2;
    const x = scale(tick);
    if (x < half) return renderLabel([text], { x, y, width: right }, layout).elements;
    return x + half > right ? [] : renderLabel([text], { x, y, width: right, anchor: 'middle' }, layout).elements;
  });
  return { elements: [s('g', { className: ['chart-axis'], ariaHidden: 'true' }, labels)], height: layout.font.small * 1.28 };
}
