import type { APIRoute, GetStaticPaths } from 'astro';
import { getBriefing } from '../../components/briefing.ts';
import { sendDataFile } from '../../components/send-file.ts';
import { chartFile } from '../../export/links.ts';

export const getStaticPaths = (async () => {
  const { charts } = await getBriefing();
  return charts.map(({ id }) => ({ params: { chart: id } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Record<string, never>, { chart: string }> = ({ params, site }) =>
  sendDataFile(chartFile(params.chart, 'csv'), site);
