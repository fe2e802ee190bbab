import type { Element } from 'hast';
import type { ChartData } from './chart-data.ts';
import { pickLayout } from './layout.ts';
import type { LayoutName } from './layout.ts';
import { renderBars } from './render-bars.ts';
import { renderPartOfWhole } from './render-part-of-whole.ts';

/** Render a chart as an SVG tree, in the drawing for wide or for narrow columns. */
export function renderChart(data: ChartData, layout: LayoutName = 'wide'): Element {
  switch (data.type) {
    case 'part-of-whole':
      return renderPartOfWhole(data, pickLayout(layout));
    case 'bar':
      return renderBars(data, pickLayout(layout));
  }
}
