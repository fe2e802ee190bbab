import type { APIRoute, GetStaticPaths } from 'astro';
import { getBriefing } from '../../site/base/briefing.ts';
import { printStandalone } from '../../site/charts/standalone-chart.ts';
import type { CompiledChart } from '../../model/compiled.ts';

export const getStaticPaths = (async () => {
  const { charts } = await getBriefing();
  return charts.map((chart) => ({ params: { chart: chart.id }, props: { chart } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ chart: CompiledChart }> = async ({ props, site }) =>
  new Response(printStandalone(await getBriefing(), props.chart, site), { headers: { 'Content-Type': 'image/svg+xml' } });
