import { s } from 'hastscript';
import type { Element } from 'hast';
import type { DatedEvent } from '../chart-data.ts';
import { stringsOfChart } from '../chart-strings.ts';
import { renderLabel, round } from '../../drawing/label.ts';
import { hasRoomInBand, type Row, type Stage } from './campaign-stage.ts';
import { linkEvent } from './mark-link.ts';
import { day } from './time-axis.ts';

/** Render what happened on a day as a diamond, and below it what followed as an arrow that leads to when the text was written. */
export function renderEvents(stage: Stage, top: number): Row {
  const { event, after } = stage.data;
  const rows: Row[] = [];
  if (event) rows.push(renderEvent(stage, event, top));
  if (after) rows.push(renderAfter(stage, after, rows.at(-1)?.bottom ?? top));
  return { elements: rows.flatMap(({ elements }) => elements), bottom: rows.at(-1)?.bottom ?? top };
}

function widthOf(stage: Stage, left: number): number {
  return (hasRoomInBand(stage) ? stage.band.from - 14 : stage.layout.width) - left;
}

function renderEvent(stage: Stage, event: DatedEvent, top: number): Row {
  const { chart } = stringsOfChart(stage.data);
  const x = stage.scale(day(event.span.from));
  const [left, middle] = [x + 14, top + 9];
  const width = widthOf(stage, left);
  const words = renderLabel(
    [
      { role: 'label', text: chart.dated({ date: event.dateText, label: event.label }) },
      {
        role: 'small',
        text: chart.facts({ facts: [chart.quoted({ text: event.timeText }), event.code, event.locator, chart.source(event)] }),
      },
    ],
    { x: left, y: top, width },
    stage.layout,
  );
  const mark = s('path', { className: ['chart-solid'], d: `M${round(x)} ${round(middle - 7)}l7 7l-7 7l-7 -7Z` });
  const area = { x: x - 8, y: top, width: left + width - x + 8, height: words.height };
  return { elements: [linkEvent(stage.data, event, area, [mark, ...words.elements])], bottom: top + words.height };
}

function renderAfter(stage: Stage, after: DatedEvent, top: number): Row {
  const { chart } = stringsOfChart(stage.data);
  const x = stage.scale(day(after.span.from));
  const [left, y, tip] = [x + 14, round(top + 12), stage.band.from - 4];
  const width = widthOf(stage, left);
  const words = renderLabel(
    [
      { role: 'label', text: chart.dated({ date: chart.quoted({ text: after.timeText }), label: after.label }) },
      { role: 'small', text: chart.facts({ facts: [chart.noEndStated, after.code, after.locator, chart.source(after)] }) },
    ],
    { x: left, y: y + 6, width },
    stage.layout,
  );
  const area = { x, y: y - 6, width: left + width - x, height: words.height + 12 };
  return {
    elements: [linkEvent(stage.data, after, area, [...renderArrow(x, tip, y), ...words.elements])],
    bottom: y + 6 + words.height,
  };
}

/** Render an arrow that says “from here on, no end stated”. */
function renderArrow(from: number, tip: number, y: number): Element[] {
  const line = { x1: round(from), x2: round(tip - 7), y1: y, y2: y };
  return [
    s('line', { className: ['chart-arrow'], ...line, strokeWidth: 1.5, strokeDasharray: '4 3', stroke: 'currentColor' }),
    s('path', { className: ['chart-arrow-head'], d: `M${round(tip)} ${y}l-8 -4.5v9Z` }),
  ];
}
