import type { APIRoute, GetStaticPaths } from 'astro';
import { getBriefing } from '../../components/briefing.ts';
import { printChartCsv } from '../../components/chart-csv.ts';
import { chartData } from '../../components/chart-data.ts';
import type { CompiledChart } from '../../schema/compiled.ts';

export const getStaticPaths = (async () => {
  const { charts } = await getBriefing();
  return charts.map((chart) => ({ params: { chart: chart.id }, props: { chart } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ chart: CompiledChart }> = async ({ props, site }) => {
  const briefing = await getBriefing();
  const { origin } = new URL(site ?? briefing.site);
  return new Response(printChartCsv(chartData(briefing, null, props.chart), origin), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
};
