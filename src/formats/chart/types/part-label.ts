import type { Element } from 'hast';
import type { Extent } from './bound-mark.ts';
import type { ChartFigure } from '../chart-data.ts';
import { renderLabel } from '../../drawing/label.ts';
import type { Drawn, LabelText } from '../../drawing/label.ts';
import type { Layout } from '../../drawing/layout.ts';
import { labelFacts, labelHead } from './mark-link.ts';
import type { Strings } from '../../../strings/index.ts';

/**
 * Render the words above a part: its number and facts at the left, and above an open zone that its size is not stated.
 * The two stand side by side where both find room, else in rows.
 */
export function renderPartLabel(strings: Strings, part: ChartFigure, { open }: Extent, bound: number, layout: Layout): Drawn {
  const { width } = layout;
  const room = width - bound;
  const beside = open && bound >= width * 0.55 && room >= width * 0.25;

  const head = renderLabel(labelHead(strings, part), { x: 0, y: 0, width }, layout);
  const facts = renderLabel(labelFacts(strings, part), { x: 0, y: head.height, width: beside ? bound - 10 : width }, layout);

  const words: LabelText[] = open ? [{ role: 'small', text: strings.chart.howManyMore }] : [];
  const box = beside ? { x: bound + 8, width: room - 8 } : { x: width, width, anchor: 'end' as const };
  const needed = renderLabel(words, { ...box, y: 0 }, layout).height;
  const height = head.height + (beside ? Math.max(facts.height, needed) : facts.height + needed);
  const more: Element[] = renderLabel(words, { ...box, y: height - needed }, layout).elements;
  return { elements: [...head.elements, ...facts.elements, ...more], height };
}
