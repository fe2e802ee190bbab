import type { APIRoute } from 'astro';
import { getBriefing } from '../../components/briefing.ts';
import { siteAddress } from '../../components/site-address.ts';
import { printCsv } from '../../export/csv.ts';
import { listFigureColumns, listFigureRows } from '../../export/figure-table.ts';

export const GET: APIRoute = async ({ site }) => {
  const briefing = await getBriefing();
  const csv = printCsv(listFigureColumns(briefing, siteAddress(briefing, site)), listFigureRows(briefing));
  return new Response(csv, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
