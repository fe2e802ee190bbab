import type { APIRoute, GetStaticPaths } from 'astro';
import { getBriefing } from '../../site/base/briefing.ts';
import { sendDataFile } from '../../site/data/send-file.ts';
import { chartFile } from '../../formats/links/links.ts';

export const getStaticPaths = (async () => {
  const { charts } = await getBriefing();
  return charts.map(({ id }) => ({ params: { chart: id } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Record<string, never>, { chart: string }> = ({ params, site }) =>
  sendDataFile(`${chartFile(params.chart, 'csv')}-metadata.json`, site);
