import type { APIRoute, GetStaticPaths } from 'astro';
import { getBriefing } from '../../../site/base/briefing.ts';
import { siteAddress } from '../../../site/base/site-address.ts';
import { sendText } from '../../../site/data/send-file.ts';
import { printOembed } from '../../../site/embed/oembed.ts';
import type { CompiledChart } from '../../../model/compiled.ts';

export const getStaticPaths = (async () => {
  const { charts } = await getBriefing();
  return charts.map((chart) => ({ params: { chart: chart.code.toLowerCase() }, props: { chart } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ chart: CompiledChart }> = async ({ props, site }) => {
  const briefing = await getBriefing();
  return sendText(printOembed(briefing, props.chart, siteAddress(briefing, site)), 'application/json');
};
