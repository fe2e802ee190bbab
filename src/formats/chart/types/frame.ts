import { s } from 'hastscript';
import type { Element } from 'hast';
import type { ChartData } from '../chart-data.ts';
import { round } from '../../drawing/label.ts';
import type { Layout } from '../../drawing/layout.ts';

/** Frame a drawing: an SVG that has a name and a description, and takes its size from the page. */
export function renderFrame(data: ChartData, layout: Layout, height: number, children: Element[]): Element {
  const name = `chart-${data.id}-${layout.name}`;
  return s(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      className: ['chart', `chart-${layout.name}`, `chart-${data.type}`],
      viewBox: `0 0 ${layout.width} ${Math.ceil(round(height))}`,
      role: 'group',
      ariaLabelledBy: `${name}-title`,
      ariaDescribedBy: `${name}-description`,
    },
    [
      s('title', { id: `${name}-title` }, data.title),
      s('desc', { id: `${name}-description` }, data.note === undefined ? data.description : `${data.description} ${data.note}`),
      ...children,
    ],
  );
}
