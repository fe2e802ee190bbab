import { scaleUtc } from 'd3-scale';
import { s } from 'hastscript';
import type { Element } from 'hast';
import type { CampaignData, ChartEvent, ChartRate } from '../chart-data.ts';
import { describeAmount, printNumber } from '../../../compiler/analysis/describe-amount.ts';
import { describeFigure, describePlace } from '../describe.ts';
import { drawHatch } from '../hatch.ts';
import { renderLabel, round, type LabelText } from '../../drawing/label.ts';
import type { Layout } from '../../drawing/layout.ts';
import { findExtent, renderBound } from './bound-mark.ts';
import { renderFrame } from './frame.ts';
import { linkArea, linkMark } from './mark-link.ts';
import { makeScale } from '../scale.ts';
import { day, dayAfter, renderTimeAxis, renderTimeGrid, type TimeScale } from './time-axis.ts';

/** Where the rows of the drawing stand: the time scale, the row's top and what it is set in. */
interface Stage {
  scale: TimeScale;
  layout: Layout;
  data: CampaignData;
}

/** A row of the drawing, where the next may begin, and the strip that its marks take. */
interface Row {
  elements: Element[];
  bottom: number;
  strip?: { top: number; bottom: number };
}

/**
 * Render totals since a start on one time axis: solid from the last day on which a count may have begun to the first up to
 * which it may run, hatched where either is not certain. What happened on a day is a diamond; what followed without a stated
 * end an open arrow; a count without a date stands in the days on which the text may have been written, on a scale of its own.
 */
export function renderCampaigns(data: CampaignData, layout: Layout): Element {
  if (data.rates.length === 0) throw new Error('Unexpected chart without campaigns, expected 1 or more');
  const stage = { scale: makeTimeScale(data, layout), layout, data };
  const title = renderBandTitle(stage);
  const rows: Row[] = [];
  const place = (render: (top: number) => Row) => rows.push(render((rows.at(-1)?.bottom ?? title.bottom - layout.gap + 10) + layout.gap));
  if (data.event || data.after) place((top) => renderBefore(stage, top));
  if (data.stock) place((top) => renderStock(stage, top));
  for (const rate of data.rates) place((top) => renderTotal(stage, rate, top));
  const bottom = (rows.at(-1)?.bottom ?? title.bottom) + layout.gap / 2;
  const axis = renderTimeAxis(stage.scale, bottom, layout);
  const strips = rows.flatMap(({ strip }) => strip ?? []);
  const svg = renderFrame(data, layout, bottom + axis.height + 2, [
    renderBand(stage, title.bottom + 4, bottom),
    renderTimeGrid(stage.scale, strips, layout),
    ...title.elements,
    ...rows.flatMap(({ elements }) => elements),
    axis.element,
  ]);
  // What the handle on the as-of date needs to know of the drawing.
  const [from, to] = stage.scale.domain().map((date) => date.toISOString().slice(0, 10));
  const [left, right] = stage.scale.range();
  return { ...svg, properties: { ...svg.properties, dataDomain: `${from} ${to}`, dataRange: `${left} ${right}` } };
}

function makeTimeScale({ rates, event, after, written }: CampaignData, { width }: Layout): TimeScale {
  const days = [written.from, written.to, ...rates.flatMap(({ days: it }) => [...it.start, ...it.asOf])].map(day);
  const events = [event, after].flatMap((it) => (it ? [day(it.span.from)] : []));
  const first = new Date(Math.min(...days, ...events));
  const last = new Date(Math.max(...days));
  return scaleUtc()
    .domain([Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), 1), Date.UTC(last.getUTCFullYear(), last.getUTCMonth() + 1, 1)])
    .range([1, width - 1]);
}

/** The days on which the text may have been written, behind everything. */
function renderBand({ scale, data: { written } }: Stage, top: number, bottom: number): Element {
  const [from, to] = [scale(day(written.from)), scale(dayAfter(written.to))];
  return s('rect', { className: ['chart-band'], x: round(from), y: round(top), width: round(to - from), height: round(bottom - top) });
}

function renderBandTitle({ scale, layout, data: { written } }: Stage): Row {
  const [from, to] = [scale(day(written.from)), scale(dayAfter(written.to))];
  const text = `${written.article} was written in here${written.isInferred ? ' (inferred)' : ''}`;
  const label = renderLabel([{ role: 'small', text }], { x: from + 4, y: 0, width: Math.max(to - from - 4, layout.width * 0.3) }, layout);
  return { elements: label.elements, bottom: label.height };
}

/** What happened on a day, and what followed it. */
function renderBefore({ scale, layout, data: { event, after, written } }: Stage, top: number): Row {
  const first = event ?? after;
  if (!first) return { elements: [], bottom: top };
  const x = scale(day(first.span.from));
  const left = x + 14;
  const width = layout.width - left;
  const middle = top + 8;
  const tip = scale(day(written.from)) - 4;
  const texts = (it: ChartEvent): LabelText[] => [
    { role: 'label', text: `${it.dateText === first.dateText && it !== first ? '' : `${it.dateText}: `}${it.label}` },
    { role: 'small', text: `“${it.timeText}” · ${it.code} · ${it.locator} · source: ${it.origin}` },
  ];
  const mark = s('path', { className: ['chart-solid'], d: `M${round(x)} ${middle - 7}l7 7l-7 7l-7 -7Z` });
  const one = renderLabel(texts(first), { x: left, y: top, width: event ? width : tip - left }, layout);
  const elements = [
    linkArea(first.paragraphHref, nameOf(first), { x: x - 8, y: top, width: layout.width - x + 8, height: one.height }, [
      mark,
      ...one.elements,
    ]),
  ];
  if (!event || !after) return { elements, bottom: top + one.height };
  const arrowY = top + one.height + 12;
  const label = renderLabel(
    [
      { role: 'label', text: `“${after.timeText}”: ${after.label}` },
      { role: 'small', text: `no end stated · ${after.code} · ${after.locator} · source: ${after.origin}` },
    ],
    { x: left, y: arrowY + 6, width },
    layout,
  );
  const line = {
    x1: round(x),
    x2: round(tip - 7),
    y1: arrowY,
    y2: arrowY,
    strokeWidth: 1.5,
    strokeDasharray: '4 3',
    stroke: 'currentColor',
  };
  const followed = linkArea(after.paragraphHref, nameOf(after), { x, y: arrowY - 6, width: layout.width - x, height: label.height + 12 }, [
    s('line', { className: ['chart-arrow'], ...line }),
    s('polygon', {
      className: ['chart-arrow-head'],
      points: `${round(tip)},${arrowY} ${round(tip - 8)},${arrowY - 4.5} ${round(tip - 8)},${arrowY + 4.5}`,
    }),
    ...label.elements,
  ]);
  return { elements: [...elements, followed], bottom: arrowY + 6 + label.height };
}

function nameOf(event: ChartEvent): string {
  return `${event.label}; time: “${event.timeText}”, ${event.dateText}; who says so: ${event.origin}; ${event.code}, ${event.locator}`;
}

/** A count without a date, as a part of its whole: it floats in the days on which the text may have been written. */
function renderStock({ scale, layout, data: { stock, written } }: Stage, top: number): Row {
  if (!stock) return { elements: [], bottom: top };
  const { part, whole } = stock;
  const [from, to] = [scale(day(written.from)) + 5, scale(dayAfter(written.to)) - 5];
  const total = whole.value ?? whole.max ?? whole.min ?? 0;
  const width = to - from;
  const label = renderLabel(
    [
      { role: 'label', text: `${part.label}: ${describeAmount(part)} of ${describeAmount(whole)}` },
      { role: 'small', text: `no date stated · ${part.code}, ${whole.code} · ${describePlace(part)} · source: ${part.origin}` },
    ],
    { x: 0, y: top, width: layout.name === 'wide' ? from - 18 : layout.width },
    layout,
  );
  const barTop = layout.name === 'wide' ? top : top + label.height + 5;
  const height = layout.bar + 4;
  const bar = [
    s('rect', {
      className: ['chart-outline'],
      x: round(from),
      y: round(barTop),
      width: round(width),
      height,
      fill: 'none',
      stroke: 'currentColor',
      strokeDasharray: '4 3',
    }),
    s('g', { transform: `translate(${round(from)} 0)` }, renderBound(findExtent(part, total), makeScale(total, width), barTop, height)),
  ];
  const bottom = Math.max(barTop + height, top + label.height);
  const name = `${describeFigure(part)}; out of: ${describeFigure(whole)}`;
  const area = { x: 0, y: top, width: layout.width, height: bottom - top };
  return { elements: [linkArea(part.paragraphHref, name, area, [...label.elements, ...bar])], bottom };
}

/** A total, from the days on which its count may have begun to those up to which it may run. */
function renderTotal({ scale, layout }: Stage, rate: ChartRate, top: number): Row {
  const { figure, days, low, high, unit } = rate;
  const words = renderLabel(
    [
      { role: 'label', text: `${figure.label}: ${describeAmount(figure)}` },
      {
        role: 'small',
        text: `“${figure.periodText ?? 'no start stated'}” · ${figure.code} · ${describePlace(figure)} · source: ${figure.origin}`,
      },
    ],
    { x: 0, y: top, width: layout.width },
    layout,
  );
  const barTop = Math.ceil(top + words.height + 5);
  const x = {
    first: scale(day(days.start[0])),
    begun: scale(dayAfter(days.start[1])),
    sure: scale(day(days.asOf[0])),
    last: scale(dayAfter(days.asOf[1])),
  };
  const hatch = (from: number, to: number, className: string) =>
    s('path', {
      className: ['chart-hatch', className],
      d: drawHatch({ x: from, y: barTop, width: Math.max(to - from, 1), height: layout.bar }, false),
    });
  const bar = [
    hatch(x.first, x.begun, 'chart-start'),
    s('rect', {
      className: ['chart-solid', 'chart-total'],
      x: round(x.begun),
      y: barTop,
      width: round(Math.max(x.sure - x.begun, 0)),
      height: layout.bar,
    }),
    hatch(x.sure, x.last, 'chart-rest'),
  ];
  const computed = renderLabel(
    [
      {
        role: 'small',
        text: `Computed: between ${printNumber(low)} and ${printNumber(high)} ${unit}, if the count runs to the time of writing`,
      },
    ],
    { x: 0, y: barTop + layout.bar + 4, width: layout.width },
    layout,
  );
  const bottom = barTop + layout.bar + 4 + computed.height;
  const mark = linkMark(figure, { x: 0, y: top, width: layout.width, height: bottom - top }, [
    ...words.elements,
    ...bar,
    s('g', { className: ['chart-computed'] }, computed.elements),
  ]);
  return {
    elements: [{ ...mark, properties: { ...mark.properties, dataCampaign: figure.code } }],
    bottom,
    strip: { top: barTop - 3, bottom: barTop + layout.bar + 3 },
  };
}
