import type { Element } from 'hast';
import type { ChartData } from './chart-data.ts';
import { pickLayout } from './layout.ts';
import type { LayoutName } from './layout.ts';
import { renderBars } from './render-bars.ts';
import { renderDots } from './render-dots.ts';
import { renderPartOfWhole } from './render-part-of-whole.ts';
import { renderRanges, renderRates } from './render-ranges.ts';
import { renderTimeline } from './render-timeline.ts';

/** Render a chart as an SVG tree, in the drawing for wide or for narrow columns. */
export function renderChart(data: ChartData, layout: LayoutName = 'wide'): Element {
  switch (data.type) {
    case 'part-of-whole':
      return renderPartOfWhole(data, pickLayout(layout));
    case 'bar':
      return renderBars(data, pickLayout(layout));
    case 'dot':
      return renderDots(data, pickLayout(layout));
    case 'range':
      return renderRanges(data, pickLayout(layout));
    case 'rate':
      return renderRates(data, pickLayout(layout));
    case 'timeline':
      return renderTimeline(data, pickLayout(layout));
  }
}
