import { s } from 'hastscript';
import type { Element } from 'hast';
import type { CampaignData } from '../chart-data.ts';
import { stringsOfChart } from '../chart-strings.ts';
import { renderLabel, round } from '../../drawing/label.ts';
import type { Layout } from '../../drawing/layout.ts';
import { renderEvents } from './campaign-events.ts';
import { hasRoomInBand, makeStage, type Row, type Stage } from './campaign-stage.ts';
import { renderStock } from './campaign-stock.ts';
import { renderTotal } from './campaign-total.ts';
import { renderFrame } from './frame.ts';
import { renderTimeAxis, renderTimeGrid } from './time-axis.ts';

/**
 * Render totals since a start on one time axis: solid from the last day on which a count may have begun to the first up to
 * which it may run, hatched where either is not certain. What happened on a day is a diamond; what followed without a stated
 * end an open arrow; a count without a date stands in the days on which the text may have been written, on a scale of its own.
 */
export function renderCampaigns(data: CampaignData, layout: Layout): Element {
  if (data.rates.length === 0) throw new Error('Unexpected chart without campaigns, expected 1 or more');
  const stage = makeStage(data, layout);
  const title = renderBandTitle(stage);
  const rows = renderRows(stage, title.bottom + 10);
  const bottom = (rows.at(-1)?.bottom ?? title.bottom) + layout.gap / 2;
  const axis = renderTimeAxis(stringsOfChart(data), stage.scale, bottom, layout);
  const svg = renderFrame(data, layout, bottom + axis.height + 2, [
    renderBand(stage, title.bottom + 4, bottom),
    renderTimeGrid(
      stage.scale,
      rows.flatMap(({ strip }) => strip ?? []),
      layout,
    ),
    ...title.elements,
    ...rows.flatMap(({ elements }) => elements),
    axis.element,
  ]);
  // What the handle on the as-of date needs to know of the drawing.
  const [from, to] = stage.scale.domain().map((date) => date.toISOString().slice(0, 10));
  const [left, right] = stage.scale.range();
  return { ...svg, properties: { ...svg.properties, dataDomain: `${from} ${to}`, dataRange: `${left} ${right}` } };
}

/** Render what has a date, beside or above what has none, and a row for each total. */
function renderRows(stage: Stage, start: number): Row[] {
  const { event, after, stock, rates } = stage.data;
  const { gap } = stage.layout;
  const rows: Row[] = [];
  const next = () => (rows.length === 0 ? start : Math.max(...rows.map(({ bottom }) => bottom)) + gap);
  const top = next();
  if (event ?? after) rows.push(renderEvents(stage, top));
  if (stock) rows.push(renderStock(stage, stock, hasRoomInBand(stage) ? top : next()));
  for (const rate of rates) rows.push(renderTotal(stage, rate, next()));
  return rows;
}

/** The days on which the text may have been written, behind everything. */
function renderBand({ band: { from, to } }: Stage, top: number, bottom: number): Element {
  return s('rect', { className: ['chart-band'], x: round(from), y: round(top), width: round(to - from), height: round(bottom - top) });
}

function renderBandTitle({ band: { from, to }, layout, data }: Stage): Row {
  const text = stringsOfChart(data).chart.writtenIn({ article: data.written.article, inferred: data.written.isInferred });
  const width = Math.max(to - from - 4, layout.width * 0.3);
  // Words that are wider than the band end where the drawing does.
  const box = from + 4 + width <= layout.width ? { x: from + 4, width } : { x: layout.width, width, anchor: 'end' as const };
  const label = renderLabel([{ role: 'small', text }], { ...box, y: 0 }, layout);
  return { elements: label.elements, bottom: label.height };
}
