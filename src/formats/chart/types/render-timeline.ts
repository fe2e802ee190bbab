import { scaleUtc } from 'd3-scale';
import { s } from 'hastscript';
import type { Element } from 'hast';
import type { ChartEvent, TimelineData } from '../chart-data.ts';
import { renderFrame } from './frame.ts';
import { drawHatch } from '../hatch.ts';
import { renderLabel, round } from '../../drawing/label.ts';
import type { Layout } from '../../drawing/layout.ts';
import { linkArea } from './mark-link.ts';
import { splitEvents } from './split-events.ts';
import { DAY, day, renderTimeAxis, renderTimeGrid, type TimeScale } from './time-axis.ts';

const MARK = 12;

/**
 * Render events on a time axis, a row each (one for all tellings of an event that give it the same date): a diamond is a day, a bar is as wide as the date is vague; solid where the text
 * gives the date, hatched where it is inferred, with an arrow where no end is stated.
 */
export function renderTimeline(data: TimelineData, layout: Layout): Element {
  if (data.events.length === 0) throw new Error('Unexpected timeline without events, expected 1 or more');
  const beside = layout.name === 'wide';
  const { width } = layout;
  const left = beside ? Math.round(width * 0.47) : 4;
  const words = beside ? left - 20 : width;
  const elements: Element[] = [];
  let y = 0;

  splitEvents(joinTellings(data.events)).forEach((events, panel) => {
    if (panel > 0) y += layout.gap;
    const scale = makeScale(events, left, width - 14);
    const axis = renderTimeAxis(scale, y, layout);
    elements.push(axis.element);
    const top = y + axis.height;
    y = top + 8;
    const strips: { top: number; bottom: number }[] = [];
    const marks = events.map((event) => {
      const rowTop = y;
      const label = renderLabel(
        [
          { role: 'label', text: `${event.article}\u00a0 ${event.label}` },
          { role: 'small', text: `${event.timeText}: ${event.dateText} · ${event.locator}` },
        ],
        { x: 0, y: rowTop, width: words },
        layout,
      );
      const markTop = beside ? rowTop + 3 : rowTop + label.height + 5;
      y = Math.max(rowTop + label.height, markTop + MARK) + (beside ? 10 : 14);
      strips.push(beside ? { top: rowTop - 5, bottom: y - 5 } : { top: markTop - 3, bottom: markTop + MARK + 3 });
      const name = `${event.article}: ${event.label}; time: ${event.timeText}, ${event.dateText}; who says so: ${event.origin}; ${event.code}, ${event.locator}`;
      return linkArea(event.paragraphHref, name, { x: 0, y: rowTop, width, height: y - rowTop - 6 }, [
        ...label.elements,
        ...renderSpanMark(event, scale, markTop, width),
      ]);
    });
    // The grid stands beside the words, never behind them.
    elements.push(renderTimeGrid(scale, strips, layout), ...marks);
  });
  return renderFrame(data, layout, y, elements);
}

/** Take the tellings of one event together that give it the same date: one row, with the words, letters and places of each. */
function joinTellings(events: readonly ChartEvent[]): ChartEvent[] {
  const keyOf = ({ event, code, locator, span }: ChartEvent) => `${event ?? `${code} ${locator}`} ${span.from} ${span.to}`;
  return [...Map.groupBy(events, keyOf).values()].flatMap((tellings) => {
    const [first] = tellings;
    const list = (key: 'article' | 'locator' | 'code' | 'origin', by: string) => [...new Set(tellings.map((it) => it[key]))].join(by);
    const timeText = [...new Set(tellings.map((it) => `“${it.timeText}”`))].join(', ');
    return first
      ? {
          ...first,
          timeText,
          article: list('article', ', '),
          locator: list('locator', ', '),
          code: list('code', ', '),
          origin: list('origin', '; '),
        }
      : [];
  });
}

function renderSpanMark({ span }: ChartEvent, scale: TimeScale, y: number, width: number): Element[] {
  const [from, to] = [scale(day(span.from)), scale(day(span.to) + DAY)];
  const middle = y + MARK / 2;
  const x = round((from + to) / 2);
  const mark =
    span.precision === 'day'
      ? [s('path', { className: ['chart-solid'], d: `M${x} ${y - 1}l7 7l-7 7l-7 -7Z` })]
      : span.uncertain
        ? [
            s('path', { className: ['chart-hatch'], d: drawHatch({ x: from, y, width: Math.max(to - from, 4), height: MARK }, false) }),
            s('rect', {
              className: ['chart-outline'],
              x: round(from),
              y,
              width: round(Math.max(to - from, 4)),
              height: MARK,
              fill: 'none',
              stroke: 'currentColor',
            }),
          ]
        : [s('rect', { className: ['chart-solid'], x: round(from), y, width: round(Math.max(to - from, 4)), height: MARK })];
  if (!span.openEnd) return mark;
  const [start, tip] = [span.precision === 'day' ? x + 8 : to, width - 2];
  const arrow = { x1: round(start), x2: tip - 6, y1: middle, y2: middle, stroke: 'currentColor', strokeWidth: 1.5, strokeDasharray: '4 3' };
  return [
    s('line', { className: ['chart-arrow'], ...arrow }),
    s('polygon', { className: ['chart-arrow-head'], points: `${tip},${middle} ${tip - 8},${middle - 4.5} ${tip - 8},${middle + 4.5}` }),
    ...mark,
  ];
}

function makeScale(events: readonly ChartEvent[], left: number, right: number): TimeScale {
  const from = Math.min(...events.map(({ span }) => day(span.from)));
  const to = Math.max(...events.map(({ span }) => day(span.to) + DAY));
  const scale = scaleUtc().domain([from, Math.max(to, from + 28 * DAY)]);
  return scale.nice(6).range([left, right]);
}
