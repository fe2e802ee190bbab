import type { APIRoute } from 'astro';
import { getBriefing } from '../../components/briefing.ts';
import { siteAddress } from '../../components/site-address.ts';
import { printFigureReadme } from '../../export/figure-readme.ts';
import { describeFigureTable, listFigureColumns } from '../../export/figure-table.ts';

export const GET: APIRoute = async ({ site }) => {
  const briefing = await getBriefing();
  const readme = printFigureReadme(listFigureColumns(briefing, siteAddress(briefing, site)), describeFigureTable(briefing));
  return new Response(readme, { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
};
