import { toXast } from 'hast-util-to-xast';
import { listComputed } from '../../formats/chart/computed-list.ts';
import { renderChart } from '../../formats/chart/render-chart.ts';
import { renderStandalone } from '../../formats/chart/standalone.ts';
import { chartPath } from '../../formats/links/links.ts';
import { printXml } from '../../formats/feeds/print-xml.ts';
import type { Briefing, CompiledChart } from '../../model/compiled.ts';
import { chartData } from './chart-data.ts';
import { listChartSources, printChartSources } from './chart-sources.ts';
import { href } from '../base/href.ts';
import { stringsOf } from '../../strings/index.ts';

/** Draw a chart as an SVG file of its own, with its title, sources and notes, and where it was published. */
export function drawStandalone(briefing: Briefing, chart: CompiledChart, site: URL | undefined): string {
  const { title, editors, version, date, language } = briefing;
  const strings = stringsOf(briefing);
  const data = chartData(briefing, null, chart);
  const [computed] = listComputed(data);
  const { origin } = new URL(site ?? briefing.site);
  const lines = [
    printChartSources(strings, listChartSources(briefing, chart)),
    ...(chart.note ? [chart.note] : []),
    ...(computed ? [strings.chart.computedIn(computed)] : []),
    strings.charts.credit({ code: chart.code, briefing: title, editors, version, date }),
    `${origin}${href(chartPath(chart.id))}`,
  ];
  return printXml(toXast(renderStandalone(renderChart(data, 'wide'), { title: chart.title, lines, site: origin, language })));
}
