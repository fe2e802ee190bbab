import { toXast } from 'hast-util-to-xast';
import { listComputed } from '../../formats/chart/computed-list.ts';
import { renderChart } from '../../formats/chart/render-chart.ts';
import { renderStandalone } from '../../formats/chart/standalone.ts';
import { chartPath } from '../../formats/links/links.ts';
import { printXml } from '../../formats/feeds/print-xml.ts';
import type { Briefing, CompiledChart } from '../../model/compiled.ts';
import { licenseOf } from '../../model/license.ts';
import { chartData } from './chart-data.ts';
import { listChartSources, printChartSources } from './chart-sources.ts';
import { href } from '../base/href.ts';

/**
 * Draw a chart as an SVG file of its own, with its title, sources and notes, and where it was published.
 *
 * @param role what it is for readers of screens: a group of links, or where it is shown as a picture one image
 */
export function drawStandalone(briefing: Briefing, chart: CompiledChart, site: URL | undefined, role?: 'img'): string {
  const { title, editors, version, date, language } = briefing;
  const data = chartData(briefing, null, chart);
  const [computed] = listComputed(data);
  const { origin } = new URL(site ?? briefing.site);
  const license = licenseOf(briefing);
  const lines = [
    `${printChartSources(listChartSources(briefing, chart))}.`,
    ...(chart.note ? [chart.note] : []),
    ...(computed ? [`Computed, not in the text: ${computed.assumption}`] : []),
    `${chart.code} of “${title}”, ${editors.join(', ')}, version ${version}, ${date}.${license ? ` ${license.short}.` : ''}`,
    `${origin}${href(chartPath(chart.id))}`,
  ];
  const drawing = renderStandalone(renderChart(data, 'wide'), { title: chart.title, lines, site: origin, language });
  return printXml(toXast({ ...drawing, properties: { ...drawing.properties, ...(role && { role }) } }));
}
