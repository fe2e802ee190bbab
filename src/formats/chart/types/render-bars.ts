import { s } from 'hastscript';
import type { Element } from 'hast';
import { renderAxis, renderGrid, renderGridOver } from './axis.ts';
import { findExtent, renderBound } from './bound-mark.ts';
import type { BarData } from '../chart-data.ts';
import { stringsOfChart } from '../chart-strings.ts';
import { checkFigures } from '../check-figures.ts';
import { renderFrame } from './frame.ts';
import { renderLabel } from '../../drawing/label.ts';
import type { Layout } from '../../drawing/layout.ts';
import { linkMark, labelFacts, labelHead } from './mark-link.ts';
import { findHighest, makeScale } from '../scale.ts';

/** Render counts as bars on one scale from zero, each below its own words: no legend, and no line of the grid through words. */
export function renderBars(data: BarData, layout: Layout): Element {
  const strings = stringsOfChart(data);
  const unit = checkFigures(data.figures);
  const highest = Math.max(...data.figures.map(findHighest));
  const scale = makeScale(highest, layout.width);
  const { width, bar, gap } = layout;

  let y = 0;
  const marks = data.figures.flatMap((figure, index) => {
    const top = index === 0 ? 0 : y + gap;
    const label = renderLabel([...labelHead(strings, figure), ...labelFacts(strings, figure)], { x: 0, y: top, width }, layout);
    const barTop = Math.ceil(top + label.height + 6);
    y = barTop + bar;
    // An open bar goes on only a little: its end must not look like another number on the scale.
    const extent = findExtent(figure, (figure.min ?? 0) + highest / 6);
    return [
      renderGrid(scale, barTop - 3, bar + 6, layout),
      linkMark(data, figure, { x: 0, y: top, width, height: y - top }, [...label.elements, ...renderBound(extent, scale, barTop, bar)]),
      renderGridOver(scale, extent.sure, barTop, bar, layout),
    ];
  });

  const base = s('line', { className: ['chart-base'], x1: 0, x2: width, y1: y + 8.5, y2: y + 8.5, stroke: 'currentColor' });
  const axis = renderAxis(strings, scale, y + 13, unit, layout);
  return renderFrame(data, layout, y + 13 + axis.height + 3, [...marks, base, ...axis.elements]);
}
