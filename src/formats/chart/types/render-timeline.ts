import { scaleUtc } from 'd3-scale';
import type { Element } from 'hast';
import type { ChartEvent, TimelineData } from '../chart-data.ts';
import { stringsOfChart } from '../chart-strings.ts';
import { describeEvent } from '../describe.ts';
import { renderFrame } from './frame.ts';
import { sentenceId } from '../list-marks.ts';
import { renderLabel, type LabelText } from '../../drawing/label.ts';
import type { Layout } from '../../drawing/layout.ts';
import { linkArea } from './mark-link.ts';
import { splitEvents } from './split-events.ts';
import { DAY, day, renderTimeAxis, renderTimeGrid, type TimeScale } from './time-axis.ts';
import { MARK, renderAfter, renderDate, renderStep } from './time-marks.ts';
import { joinTellings, splitRows, stepOf, type TimelineRow } from './timeline-rows.ts';
import type { Strings } from '../../../strings/index.ts';

/** Where the words of a row stand, and where its marks. */
interface Columns {
  data: TimelineData;
  layout: Layout;
  /** Whether the marks stand beside the words, else below them. */
  beside: boolean;
  left: number;
}

interface Strip {
  top: number;
  bottom: number;
}

/**
 * Render events on a time axis, a row each, one for all tellings of an event that give it the same date. What has no date but a
 * stated order stands as an arrow from what came before it or, where that has no date either, below the axes.
 */
export function renderTimeline(data: TimelineData, layout: Layout): Element {
  if (data.events.length === 0) throw new Error('Unexpected timeline without events, expected 1 or more');
  const strings = stringsOfChart(data);
  const beside = layout.name === 'wide';
  const columns: Columns = { data, layout, beside, left: beside ? Math.round(layout.width * 0.47) : 4 };
  const { dated, ordered } = splitRows(joinTellings(data.events));
  const elements: Element[] = [];
  let y = 0;

  splitEvents(dated).forEach((rows, panel) => {
    if (panel > 0) y += layout.gap;
    const scale = makeScale(rows, columns.left, layout.width - 14);
    const axis = renderTimeAxis(strings, scale, y, layout);
    elements.push(axis.element);
    y += axis.height + 8;
    const drawn = rows.map((row) => {
      const marks = (top: number) => (row.isOrder ? renderAfter : renderDate)(row.span, scale, top, layout.width - 2);
      const it = renderRow(columns, row, y, marks);
      y = it.strip.bottom + 5;
      return it;
    });
    // The grid stands beside the words, never behind them.
    elements.push(
      renderTimeGrid(
        scale,
        drawn.map(({ strip }) => strip),
        layout,
      ),
      ...drawn.map(({ element }) => element),
    );
  });
  if (ordered.length > 0) {
    if (dated.length > 0) y += layout.gap;
    const head = renderLabel([{ role: 'small', text: strings.chart.onlyOrder }], { x: 0, y, width: layout.width }, layout);
    elements.push(...head.elements);
    y += head.height + 8;
    for (const row of ordered) {
      const step = (top: number) => renderStep(stepOf(row, ordered), { left: columns.left, right: layout.width - 2 }, top);
      const { element, strip } = renderRow(columns, row, y, step);
      elements.push(element);
      y = strip.bottom + 5;
    }
  }
  return renderFrame(data, layout, y, elements);
}

/** Render the words of a row with its marks, as one link; and give the strip that the marks take, to the top of the next row. */
function renderRow(
  { data, layout, beside, left }: Columns,
  { tellings }: TimelineRow,
  top: number,
  marks: (top: number) => Element[],
): { element: Element; strip: Strip } {
  const strings = stringsOfChart(data);
  const [first] = tellings;
  const words = renderLabel(labelRow(strings, tellings), { x: 0, y: top, width: beside ? left - 20 : layout.width }, layout);
  const markTop = beside ? top + 3 : top + words.height + 5;
  const bottom = Math.max(top + words.height, markTop + MARK) + (beside ? 10 : 14);
  const link = {
    href: first.paragraphHref,
    name: tellings.map((it) => describeEvent(strings, it)).join('. '),
    sentences: tellings.map((it) => sentenceId(data.id, it)),
  };
  const area = { x: 0, y: top, width: layout.width, height: bottom - top - 6 };
  return {
    element: linkArea(link, area, [...words.elements, ...marks(markTop)]),
    strip: beside ? { top: top - 5, bottom: bottom - 5 } : { top: markTop - 3, bottom: bottom - 5 },
  };
}

function labelRow({ chart, base }: Strings, tellings: readonly [ChartEvent, ...ChartEvent[]]): LabelText[] {
  const [first] = tellings;
  const list = (all: readonly string[]) => base.series({ items: [...new Set(all)] });
  const articles = list(tellings.map(({ article }) => article));
  const times = list(tellings.flatMap(({ timeText }) => (timeText === '' ? [] : [chart.quoted({ text: timeText })])));
  return [
    { role: 'label', text: `${articles}\u00a0 ${first.label}` },
    {
      role: 'small',
      text: chart.facts({
        facts: [times ? chart.dated({ date: times, label: first.dateText }) : first.dateText, list(tellings.map(({ locator }) => locator))],
      }),
    },
  ];
}

function makeScale(rows: readonly { span: { from: string; to: string } }[], left: number, right: number): TimeScale {
  const from = Math.min(...rows.map(({ span }) => day(span.from)));
  const to = Math.max(...rows.map(({ span }) => day(span.to) + DAY));
  const scale = scaleUtc().domain([from, Math.max(to, from + 28 * DAY)]);
  return scale.nice(6).range([left, right]);
}
