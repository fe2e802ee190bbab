import type { ChartData } from '../../formats/chart/chart-data.ts';
import { renderChart } from '../../formats/chart/render-chart.ts';
import { dressChart } from '../../formats/chart/standalone.ts';
import { chartPath } from '../../formats/links/links.ts';
import { INKS } from '../../formats/drawing/ink.ts';
import type { CardFact } from '../../formats/png/card.ts';
import type { Briefing, CompiledChart } from '../../model/compiled.ts';
import { chartData } from '../charts/chart-data.ts';
import { listChartSources } from '../charts/chart-sources.ts';
import type { ShareContent } from './share-page.ts';
import { siteTagOf, type Strings, stringsOf } from '../../strings/index.ts';

/** The tallest drawing, in units of its viewBox, whose words can still be read in the picture. */
const TALLEST = 400;

/** Share a chart: the drawing itself, with the paragraphs on which it rests. */
export function shareChart(briefing: Briefing, chart: CompiledChart): ShareContent {
  const { id, code, title } = chart;
  const strings = stringsOf(briefing);
  const { drawing, left } = drawToFit(strings, chartData(briefing, null, chart));
  const sources = listChartSources(briefing, chart).map(({ locator }) => locator);
  return {
    to: chartPath(id),
    title: `${code} ${title}`,
    language: siteTagOf(briefing),
    card: {
      kind: 'figure',
      code,
      name: strings.kinds.chart.one,
      body: { type: 'chart', title, drawing: dressChart(drawing, { inks: INKS, site: '' }), left },
      facts: [{ label: strings.share.sources({ count: sources.length }), text: strings.base.series({ items: sources }) }],
      foot: { title: briefing.title, note: noteOf(strings, chart) },
    },
  };
}

/** Say whose numbers a chart shows. */
function noteOf(strings: Strings, chart: CompiledChart): string {
  if (chart.type === 'range' && chart.per) return strings.share.computedByUs;
  return chart.type === 'campaign' ? strings.share.drawnWithRates : strings.share.drawnFromText;
}

/** Draw as many of a chart's rows as there is room for, and say how many of them that is. */
function drawToFit(strings: Strings, data: ChartData): { drawing: ReturnType<typeof renderChart>; left: CardFact | null } {
  const all = countRows(data);
  const shown = (text: string): CardFact => ({ label: strings.share.shown, text });
  for (let rows = all; rows > 1; rows--) {
    const drawing = renderChart(takeRows(data, rows));
    const height = Number(String(drawing.properties['viewBox']).split(' ')[3]);
    if (height <= TALLEST) return { drawing, left: rows === all ? null : shown(strings.share.firstRows({ shown: rows, all })) };
  }
  return { drawing: renderChart(takeRows(data, 1)), left: all > 1 ? shown(strings.share.firstRow({ all })) : null };
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
