import { s } from 'hastscript';
import type { Element } from 'hast';
import { computeRest, computeShare } from '../compute-share.ts';
import type { PartOfWholeData } from '../chart-data.ts';
import { stringsOfChart } from '../chart-strings.ts';
import { renderLabel, round } from '../../drawing/label.ts';
import type { Drawn } from '../../drawing/label.ts';
import type { Layout } from '../../drawing/layout.ts';
import type { Scale } from '../scale.ts';

/** Draw a dashed measuring line with an upright at both ends and one between: an arrowhead there says that it is a bound. */
function renderSpan(middle: number, width: number, y: number, isBound: boolean): Element {
  const between = isBound ? `M${round(middle - 5)} ${y - 4.5}l6 4.5l-6 4.5` : `M${round(Math.min(middle, width - 0.5))} ${y - 4}v8`;
  const uprights = `M0.5 ${y - 4}v8M${width - 0.5} ${y - 4}v8${between}`;
  const dashes = { y1: y, y2: y, stroke: 'currentColor', strokeDasharray: '3 3' };
  return s('g', { className: ['chart-span'] }, [
    s('path', { d: uprights, stroke: 'currentColor', fill: 'none' }),
    s('line', { x1: 0.5, x2: round(middle), ...dashes }),
    ...(middle + 6 < width ? [s('line', { x1: round(middle + 6), x2: width - 0.5, ...dashes })] : []),
  ]);
}

/** Render what the two numbers imply, apart from the bar and named as computed; nothing where the bound is no single one. */
export function renderComputedStrip(data: PartOfWholeData, scale: Scale, y: number, layout: Layout): Drawn {
  const strings = stringsOfChart(data);
  const share = computeShare(strings, data.part, data.whole);
  const rest = computeRest(strings, data.part, data.whole);
  const at = data.part.value ?? (data.part.max === undefined ? data.part.min : undefined);
  if (share === null || rest === null || at === undefined) return { elements: [], height: 0 };

  const { width } = layout;
  const middle = scale(at);
  // The words stand below their part of the line, and keep a readable width where that is short.
  const split = Math.min(width * 0.64, Math.max(width * 0.36, middle));
  const head = renderLabel([{ role: 'small', text: strings.chart.computedIfBoth }], { x: 0, y: y + 8, width }, layout);
  const line = Math.round(y + 8 + head.height + 10);
  const left = renderLabel(
    [
      { role: 'label', text: share.text },
      { role: 'small', text: share.label },
    ],
    { x: 0, y: line + 6, width: split - 8 },
    layout,
  );
  const right = renderLabel(
    [
      { role: 'label', text: rest.text },
      { role: 'small', text: rest.label },
    ],
    { x: width, y: line + 6, width: width - split, anchor: 'end' },
    layout,
  );
  const rule = s('line', { className: ['chart-rule'], x1: 0, x2: width, y1: round(y), y2: round(y), stroke: 'currentColor' });
  return {
    elements: [
      s('g', { className: ['chart-computed'] }, [
        rule,
        ...head.elements,
        renderSpan(middle, width, line, data.part.value === undefined && middle < width),
        ...left.elements,
        ...right.elements,
      ]),
    ],
    height: line + 6 + Math.max(left.height, right.height) - y,
  };
}
