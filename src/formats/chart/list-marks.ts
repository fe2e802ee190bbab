import { describeWithUnit } from '../../compiler/analysis/describe-amount.ts';
import type { ChartData, ChartEvent, ChartFigure } from './chart-data.ts';
import { stringsOfChart } from './chart-strings.ts';
import { listFigures } from './data-table.ts';
import { describePlace } from './describe.ts';

/** What a mark answers when it is asked: what it draws, who says so, in which words, and where. */
export interface Mark {
  code: string;
  /** What it draws, in a few words. */
  label: string;
  origin: string;
  sentence: ChartFigure['sentence'];
  href: string;
  paragraphHref: string;
  place: string;
  /** The id of the sentence on a page, to which the mark in the drawing points. */
  id: string;
}

/** List the events of a chart in the order in which it draws them. */
export function listEvents(data: ChartData): ChartEvent[] {
  switch (data.type) {
    case 'timeline':
      return data.events;
    case 'campaign':
      return [data.event, data.after].filter((it) => it !== null);
    case 'part-of-whole':
    case 'bar':
    case 'dot':
    case 'range':
    case 'rate':
      return [];
  }
}

/** Name the sentence that a mark answers with: `chart-strikes-f46`; of an event once for each article that tells it. */
export function sentenceId(chart: string, { code, article }: { code: string; article?: string }): string {
  return [chart, code, ...(article === undefined ? [] : [article])].join('-').toLowerCase();
}

/** List what the marks of a chart answer, events first. */
export function listMarks(data: ChartData): Mark[] {
  const strings = stringsOfChart(data);
  const common = ({ code, origin, sentence, href, paragraphHref }: ChartFigure | ChartEvent) => ({
    code,
    origin,
    sentence,
    href,
    paragraphHref,
  });
  return [
    ...listEvents(data).map((it) => ({
      ...common(it),
      label: strings.base.series({ items: [it.label, it.dateText] }),
      place: it.locator,
      id: sentenceId(data.id, it),
    })),
    ...listFigures(data).map((it) => ({
      ...common(it),
      label: strings.chart.labelled({ label: it.label, words: describeWithUnit(strings, it) }),
      place: describePlace(it),
      id: sentenceId(data.id, { code: it.code }),
    })),
  ];
}
