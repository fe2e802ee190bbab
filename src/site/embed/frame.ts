import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { renderChart } from '../../formats/chart/render-chart.ts';
import type { Briefing, CompiledChart } from '../../model/compiled.ts';
import { chartData } from '../charts/chart-data.ts';
import { embedPath } from './embed-path.ts';

/** The width of a frame in which a chart stands as it does on its own page, in CSS pixels. */
export const FRAME_WIDTH = 760;

/** What stands around the drawing, in CSS pixels: title, legend and notes; the handle on a date takes more. */
const AROUND = { all: 330, handle: 190 };

/** Guess how tall a frame of the usual width must be, in CSS pixels; scripts tell it exactly. */
export function guessHeight(briefing: Briefing, chart: CompiledChart): number {
  const [, , width = 1, height = 0] = String(renderChart(chartData(briefing, null, chart)).properties['viewBox'])
    .split(' ')
    .map(Number);
  const drawn = ((FRAME_WIDTH - 24) / width) * height;
  return Math.ceil((drawn + AROUND.all + (chart.type === 'campaign' ? AROUND.handle : 0)) / 10) * 10;
}

/** Write the element that shows a chart in a page elsewhere. */
export function printFrame(briefing: Briefing, chart: CompiledChart, address: string): string {
  return toHtml(
    h('iframe', {
      src: address + embedPath(chart),
      title: `${chart.code}. ${chart.title}`,
      width: '100%',
      height: guessHeight(briefing, chart),
      style: 'border: 0',
      loading: 'lazy',
    }),
  );
}
