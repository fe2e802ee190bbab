import type { APIRoute } from 'astro';
import { getBriefing } from '../../components/briefing.ts';
import { sendText } from '../../components/send-file.ts';
import { siteAddress } from '../../components/site-address.ts';
import { printFigureReadme } from '../../export/figure-readme.ts';
import { tabulateFigures } from '../../export/figure-table.ts';

export const GET: APIRoute = async ({ site }) => {
  const briefing = await getBriefing();
  return sendText(printFigureReadme(tabulateFigures(briefing, siteAddress(briefing, site))), 'text/markdown');
};
