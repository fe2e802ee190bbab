import type { ChartData } from '../../formats/chart/chart-data.ts';
import { renderChart } from '../../formats/chart/render-chart.ts';
import { dressChart } from '../../formats/chart/standalone.ts';
import { chartPath, sharePath } from '../../formats/links/links.ts';
import { INKS } from '../../formats/drawing/ink.ts';
import type { Briefing, CompiledChart } from '../../model/compiled.ts';
import { chartData } from '../charts/chart-data.ts';
import { listChartSources } from '../charts/chart-sources.ts';
import type { SharePage } from './share-page.ts';

/** The tallest drawing, in units of its viewBox, whose words can still be read in the picture. */
const TALLEST = 400;

/** Share a chart: the drawing itself, with the paragraphs on which it rests. */
export function shareChart(briefing: Briefing, chart: CompiledChart): SharePage {
  const { id, code, title } = chart;
  const { drawing, left } = drawToFit(chartData(briefing, null, chart));
  const sources = listChartSources(briefing, chart).map(({ locator }) => locator);
  return {
    path: sharePath(code),
    to: chartPath(id),
    title: `${code} ${title}`,
    language: briefing.language,
    card: {
      kind: 'figure',
      code,
      name: 'chart',
      body: { type: 'chart', title, drawing: dressChart(drawing, { inks: INKS, site: '' }), left },
      facts: [{ label: sources.length === 1 ? 'Source' : 'Sources', text: sources.join(', ') }],
      foot: { title: briefing.title, note: noteOf(chart) },
    },
  };
}

/** Say whose numbers a chart shows. */
function noteOf(chart: CompiledChart): string {
  if (chart.type === 'range' && chart.per) return 'Computed by us';
  return chart.type === 'campaign' ? 'Drawn from the text; numbers a month are ours' : 'Drawn from the text alone';
}

/** Draw as many of a chart's rows as there is room for, and say how many of them that is. */
function drawToFit(data: ChartData): { drawing: ReturnType<typeof renderChart>; left: string | null } {
  const all = countRows(data);
  for (let rows = all; rows > 1; rows--) {
    const drawing = renderChart(takeRows(data, rows));
    const height = Number(String(drawing.properties['viewBox']).split(' ')[3]);
    if (height <= TALLEST) return { drawing, left: rows === all ? null : `the first ${rows} of ${all} rows` };
  }
  return { drawing: renderChart(takeRows(data, 1)), left: all > 1 ? `the first of ${all} rows` : null };
}

function countRows(data: ChartData): number {
  switch (data.type) {
    case 'part-of-whole':
    case 'campaign':
      return 1;
    case 'bar':
    case 'dot':
    case 'range':
      return data.figures.length;
    case 'rate':
      return data.rates.length;
    case 'timeline':
      return data.events.length;
  }
}

function takeRows(data: ChartData, rows: number): ChartData {
  switch (data.type) {
    case 'part-of-whole':
    case 'campaign':
      return data;
    case 'bar':
    case 'dot':
    case 'range':
      return { ...data, figures: data.figures.slice(0, rows) };
    case 'rate':
      return { ...data, rates: data.rates.slice(0, rows) };
    case 'timeline':
      return { ...data, events: data.events.slice(0, rows) };
  }
}
