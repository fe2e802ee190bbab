import { s } from 'hastscript';
import type { Element } from 'hast';
import type { ChartData, ChartEvent, ChartFigure } from '../chart-data.ts';
import { stringsOfChart } from '../chart-strings.ts';
import { describeAmount } from '../../../compiler/analysis/describe-amount.ts';
import { describeEvent, describeFigure, describePlace } from '../describe.ts';
import { sentenceId } from '../list-marks.ts';
import { round } from '../../drawing/label.ts';
import type { Rectangle } from '../hatch.ts';
import type { LabelText } from '../../drawing/label.ts';
import type { Strings } from '../../../strings/index.ts';

/** What a mark leads to, how it is named, and the ids of the sentences that it rests on. */
export interface MarkLink {
  href: string;
  name: string;
  sentences: readonly string[];
}

/** Wrap the mark of a figure of a chart in a link to its paragraph, named by all that the text tells about it. */
export function linkMark(chart: ChartData, figure: ChartFigure, area: Rectangle, children: Element[]): Element {
  const sentences = [sentenceId(chart.id, { code: figure.code })];
  return linkArea({ href: figure.paragraphHref, name: describeFigure(stringsOfChart(chart), figure), sentences }, area, children);
}

/** Wrap the mark of an event of a chart in a link to its paragraph, named by all that the text tells about it. */
export function linkEvent(chart: ChartData, event: ChartEvent, area: Rectangle, children: Element[]): Element {
  const sentences = [sentenceId(chart.id, event)];
  return linkArea({ href: event.paragraphHref, name: describeEvent(stringsOfChart(chart), event), sentences }, area, children);
}

/** Wrap what is drawn in a link that has a name, and that can be met all over its area. */
export function linkArea({ href, name, sentences }: MarkLink, area: Rectangle, children: Element[]): Element {
  const box = { x: round(area.x), y: round(area.y), width: round(area.width), height: round(area.height) };
  return s('a', { className: ['chart-mark'], href, ariaDescribedBy: [...sentences] }, [
    s('title', name),
    s('rect', { className: ['chart-target'], ...box, fill: 'none' }),
    ...children,
  ]);
}

/** Word the head of a label: the number and what is counted. */
export function labelHead(strings: Strings, figure: ChartFigure): LabelText[] {
  return [
    { role: 'number', text: describeAmount(strings, figure) },
    { role: 'label', text: figure.label },
  ];
}

/** Word the rest of a label: what of actor, place and time its head does not tell, then the code, the paragraph and the source. */
export function labelFacts({ chart }: Strings, figure: ChartFigure): LabelText[] {
  const told = figure.label.toLowerCase();
  const facts = [figure.actor, figure.where, figure.periodText].filter(
    (it): it is string => it !== null && !told.includes(it.toLowerCase()),
  );
  if (figure.periodText === null) facts.push(chart.noDateBeside);
  return [
    ...(facts.length === 0 ? [] : [{ role: 'small', text: facts.join('\u00a0· ') } as const]),
    { role: 'small', text: chart.facts({ facts: [figure.code, describePlace(figure), chart.source(figure)] }) },
  ];
}
