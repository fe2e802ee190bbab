import { s } from 'hastscript';
import type { Element } from 'hast';
import { renderAxis, renderGrid } from './axis.ts';
import { findExtent } from './bound-mark.ts';
import type { ChartFigure, ChartRate, RangeData, RateData } from '../chart-data.ts';
import { stringsOfChart } from '../chart-strings.ts';
import { checkFigures } from '../check-figures.ts';
import { describePlace } from '../describe.ts';
import { renderFrame } from './frame.ts';
import { drawHatch } from '../hatch.ts';
import { sentenceId } from '../list-marks.ts';
import { renderLabel, round, type LabelText } from '../../drawing/label.ts';
import type { Layout } from '../../drawing/layout.ts';
import { linkArea, linkMark, labelFacts, labelHead } from './mark-link.ts';
import { makeScale, type Scale } from '../scale.ts';

interface Span {
  low: number;
  high: number;
  texts: LabelText[];
  link: (area: { x: number; y: number; width: number; height: number }, children: Element[]) => Element;
}

/** Render figures with two bounds as spans on one scale from zero. */
export function renderRanges(data: RangeData, layout: Layout): Element {
  const unit = checkFigures(data.figures);
  return renderSpans(
    data,
    data.figures.map((it) => spanOf(data, it)),
    unit,
    layout,
    false,
  );
}

/** Render computed rates as spans on one scale from zero, dashed and named as computed. */
export function renderRates(data: RateData, layout: Layout): Element {
  return renderSpans(
    data,
    data.rates.map((it) => spanOfRate(data, it)),
    null,
    layout,
    true,
  );
}

function spanOf(data: RangeData, figure: ChartFigure): Span {
  const strings = stringsOfChart(data);
  const { min, max } = figure;
  if (min === undefined || max === undefined) {
    throw new Error(`Unexpected figure ${figure.code} without two bounds, expected \`min\` and \`max\``);
  }
  return {
    low: min,
    high: max,
    texts: [...labelHead(strings, figure), ...labelFacts(strings, figure)],
    link: (area, it) => linkMark(data, figure, area, it),
  };
}

function spanOfRate(data: RateData, rate: ChartRate): Span {
  const { chart, quantities } = stringsOfChart(data);
  const { figure, low, high, unit, start, asOf } = rate;
  const ends = { low: quantities.number(low), high: quantities.number(high) };
  const range = quantities.between(ends);
  const name = chart.computedRate({ range, unit, code: figure.code, place: describePlace(figure) });
  return {
    low,
    high,
    texts: [
      { role: 'number', text: range },
      { role: 'label', text: chart.computedUnit({ unit, label: figure.label }) },
      {
        role: 'small',
        text: chart.rateBounds({ ...ends, latestStart: start[1], firstEnd: asOf[0], firstStart: start[0], latestEnd: asOf[1] }),
      },
      {
        role: 'small',
        text: chart.facts({ facts: [chart.from(figure), describePlace(figure), figure.periodText ?? chart.noStartStated] }),
      },
    ],
    link: (area, it) => linkArea({ href: figure.paragraphHref, name, sentences: [sentenceId(data.id, { code: figure.code })] }, area, it),
  };
}

function renderSpans(data: RangeData | RateData, spans: Span[], unit: string | null, layout: Layout, computed: boolean): Element {
  if (spans.length === 0) throw new Error('Unexpected chart without figures, expected 1 or more');
  const strings = stringsOfChart(data);
  const { width, bar, gap } = layout;
  const scale = makeScale(Math.max(...spans.map(({ high }) => high)) * 1.02, width);
  let y = 0;
  const marks = spans.flatMap(({ low, high, texts, link }, index) => {
    const top = index === 0 ? 0 : y + gap;
    const label = renderLabel(texts, { x: 0, y: top, width }, layout);
    const barTop = Math.ceil(top + label.height + 6);
    y = barTop + bar;
    const span = computed ? renderComputedSpan(low, high, scale, barTop, bar) : renderSpan(low, high, scale, barTop, bar);
    return [renderGrid(scale, barTop - 3, bar + 6, layout), link({ x: 0, y: top, width, height: y - top }, [...label.elements, ...span])];
  });
  const base = s('line', { className: ['chart-base'], x1: 0, x2: width, y1: y + 8.5, y2: y + 8.5, stroke: 'currentColor' });
  const axis = renderAxis(strings, scale, y + 13, unit, layout);
  return renderFrame(data, layout, y + 13 + axis.height + 3, [
    ...(computed ? [s('g', { className: ['chart-computed'] }, marks)] : marks),
    base,
    ...axis.elements,
  ]);
}

/** Render a span as hatched between two edges: where in it the number lies, nobody says. */
function renderSpan(low: number, high: number, scale: Scale, y: number, height: number): Element[] {
  const { sure, possible } = findExtent({ min: low, max: high } as ChartFigure, high);
  const [from, to] = [scale(sure), scale(possible)];
  const edge = (x: number) =>
    s('line', { className: ['chart-edge'], x1: round(x), x2: round(x), y1: y - 3, y2: y + height + 3, stroke: 'currentColor' });
  const hatch = drawHatch({ x: from, y, width: Math.max(to - from, 1), height }, false);
  return [s('path', { className: ['chart-hatch'], d: hatch }), edge(from), edge(to)];
}

/** Render a computed span as a dashed measuring line between two uprights. */
function renderComputedSpan(low: number, high: number, scale: Scale, y: number, height: number): Element[] {
  const [from, to, middle] = [round(scale(low)), round(scale(high)), y + height / 2];
  return [
    s('g', { className: ['chart-span'] }, [
      s('path', { d: `M${from} ${y}v${height}M${to} ${y}v${height}`, stroke: 'currentColor', strokeWidth: 1.5, fill: 'none' }),
      s('line', { x1: from, x2: to, y1: middle, y2: middle, stroke: 'currentColor', strokeWidth: 1.5, strokeDasharray: '4 3' }),
    ]),
  ];
}
