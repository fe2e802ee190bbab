import type { Element } from 'hast';
import type { ChartData } from './chart-data.ts';
import { pickLayout } from '../drawing/layout.ts';
import type { LayoutName } from '../drawing/layout.ts';
import { renderCampaigns } from './types/render-campaigns.ts';
import { renderBars } from './types/render-bars.ts';
import { renderDots } from './types/render-dots.ts';
import { renderPartOfWhole } from './types/render-part-of-whole.ts';
import { renderRanges, renderRates } from './types/render-ranges.ts';
import { renderTimeline } from './types/render-timeline.ts';

/** Render a chart as an SVG tree, in the drawing for wide or for narrow columns. */
export function renderChart(data: ChartData, layout: LayoutName = 'wide'): Element {
  switch (data.type) {
    case 'part-of-whole':
      return renderPartOfWhole(data, pickLayout(layout, data.language));
    case 'bar':
      return renderBars(data, pickLayout(layout, data.language));
    case 'dot':
      return renderDots(data, pickLayout(layout, data.language));
    case 'range':
      return renderRanges(data, pickLayout(layout, data.language));
    case 'rate':
      return renderRates(data, pickLayout(layout, data.language));
    case 'campaign':
      return renderCampaigns(data, pickLayout(layout, data.language));
    case 'timeline':
      return renderTimeline(data, pickLayout(layout, data.language));
  }
}
