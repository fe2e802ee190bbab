import { s } from 'hastscript';
import type { Element } from 'hast';
import { renderAxis, renderGrid } from './axis.ts';
import { findExtent, renderBound } from './bound-mark.ts';
import type { PartOfWholeData } from '../chart-data.ts';
import { stringsOfChart } from '../chart-strings.ts';
import { checkFigures, checkPart } from '../check-figures.ts';
import { renderComputedStrip } from './computed-strip.ts';
import { renderFrame } from './frame.ts';
import { renderLabel, round } from '../../drawing/label.ts';
import type { Layout } from '../../drawing/layout.ts';
import { linkMark, labelFacts, labelHead } from './mark-link.ts';
import { renderPartLabel } from './part-label.ts';
import { makeScale } from '../scale.ts';

/** Render a part of a whole as one bar: its outline is the whole, its fill the part, hatched where a bound leaves it open. */
export function renderPartOfWhole(data: PartOfWholeData, layout: Layout): Element {
  const strings = stringsOfChart(data);
  const { part, whole } = data;
  const { width, wholeBar, gap } = layout;
  const unit = checkFigures([part, whole]);
  const total = checkPart(part, whole);
  const scale = makeScale(total, width);
  const extent = findExtent(part, total);
  const bound = scale(extent.sure);
  const right = width - 0.5;

  const label = renderPartLabel(strings, part, extent, bound, layout);
  const bar = Math.ceil(label.height + 7);
  const below = bar + wholeBar;
  const outline = { x: 0.5, y: bar + 0.5, width: width - 1, height: wholeBar - 1 };
  const edge = { x1: round(bound), x2: round(bound), y1: bar - 6, y2: below + 5 };
  const partMark = linkMark(data, part, { x: 0, y: 0, width, height: below }, [
    ...label.elements,
    ...renderBound(extent, scale, bar, wholeBar),
    s('rect', { className: ['chart-outline'], ...outline, fill: 'none', stroke: 'currentColor' }),
    ...(extent.open ? [s('line', { className: ['chart-edge'], ...edge, stroke: 'currentColor' })] : []),
  ]);

  const axis = renderAxis(strings, scale, below + 8, unit, layout);
  const span = Math.round(below + 8 + axis.height + 12);
  const measure = `M0.5 ${span - 5}v10M${right} ${span - 5}v10M0.5 ${span}H${right}`;
  const words = renderLabel(
    [...labelHead(strings, whole), ...labelFacts(strings, whole)],
    { x: width, y: span + 5, width, anchor: 'end' },
    layout,
  );
  const wholeMark = linkMark(data, whole, { x: 0, y: span - 6, width, height: words.height + 11 }, [
    s('path', { className: ['chart-measure'], d: measure, fill: 'none', stroke: 'currentColor' }),
    ...words.elements,
  ]);

  const end = Math.ceil(span + 5 + words.height);
  const strip = renderComputedStrip(data, scale, end + gap / 2, layout);
  const height = strip.height === 0 ? end : end + gap / 2 + strip.height;
  return renderFrame(data, layout, height + 4, [
    renderGrid(scale, below, 5, layout),
    partMark,
    ...axis.elements,
    wholeMark,
    ...strip.elements,
  ]);
}
