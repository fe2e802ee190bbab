import type { Element } from 'hast';
import { toXast } from 'hast-util-to-xast';
import { listComputed } from '../../formats/chart/computed-list.ts';
import { renderChart } from '../../formats/chart/render-chart.ts';
import { renderStandalone } from '../../formats/chart/standalone.ts';
import { GROUNDS, type Ground } from '../../formats/drawing/ink.ts';
import { chartPath, chartPicture } from '../../formats/links/links.ts';
import type { Picture } from '../../formats/png/picture.ts';
import { printXml } from '../../formats/feeds/print-xml.ts';
import type { Briefing, CompiledChart } from '../../model/compiled.ts';
import { licenseOf } from '../../model/license.ts';
import { chartData } from './chart-data.ts';
import { listChartSources, printChartSources } from './chart-sources.ts';
import { href } from '../base/href.ts';
import { siteTagOf, stringsOf } from '../../strings/index.ts';

/**
 * Print a chart as an SVG file of its own.
 *
 * @param role what it is for readers of screens: a group of links, or where it is shown as a picture one image
 */
export function printStandalone(briefing: Briefing, chart: CompiledChart, site: URL | undefined, role?: 'img'): string {
  const drawing = renderStandaloneChart(briefing, chart, { site, ground: 'white' });
  return printXml(toXast({ ...drawing, properties: { ...drawing.properties, ...(role && { role }) } }));
}

/** Pixels for each unit of a drawing: enough for a printed column. */
const SCALE = 2;

/** List the pictures of all charts, for programs that take no SVG: on each ground. */
export function listChartPictures(briefing: Briefing, site: URL | undefined): Picture[] {
  return briefing.charts.flatMap((chart) =>
    GROUNDS.map((ground) => ({
      path: chartPicture(chart.id, ground),
      drawing: renderStandaloneChart(briefing, chart, { site, ground }),
      scale: SCALE,
    })),
  );
}

/** Draw a chart with its title, sources and notes, and where it was published. */
function renderStandaloneChart(
  briefing: Briefing,
  chart: CompiledChart,
  { site, ground }: { site: URL | undefined; ground: Ground },
): Element {
  const { title, editors, version, date } = briefing;
  const strings = stringsOf(briefing);
  const data = chartData(briefing, null, chart);
  const [computed] = listComputed(data);
  const { origin } = new URL(site ?? briefing.site);
  const license = licenseOf(briefing);
  const lines = [
    printChartSources(strings, listChartSources(briefing, chart)),
    ...(chart.note ? [chart.note] : []),
    ...(computed ? [strings.chart.computedIn(computed)] : []),
    strings.charts.credit({ code: chart.code, briefing: title, editors, version, date, license: license?.short ?? null }),
    `${origin}${href(chartPath(chart.id))}`,
  ];
  return renderStandalone(renderChart(data, 'wide'), { title: chart.title, lines, site: origin, language: siteTagOf(briefing), ground });
}
