import type { APIRoute } from 'astro';
import { getBriefing } from '../../components/briefing.ts';
import { siteAddress } from '../../components/site-address.ts';
import { printCsvMetadata } from '../../export/csv.ts';
import { listFigureColumns, describeFigureTable } from '../../export/figure-table.ts';

export const GET: APIRoute = async ({ site }) => {
  const briefing = await getBriefing();
  const metadata = printCsvMetadata(listFigureColumns(briefing, siteAddress(briefing, site)), describeFigureTable(briefing));
  return new Response(metadata, { headers: { 'Content-Type': 'application/csvm+json' } });
};
