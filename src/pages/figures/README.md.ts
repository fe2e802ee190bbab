import type { APIRoute } from 'astro';
import { getBriefing } from '../../site/base/briefing.ts';
import { sendText } from '../../site/data/send-file.ts';
import { siteAddress } from '../../site/base/site-address.ts';
import { printFigureReadme } from '../../formats/tables/figure-readme.ts';
import { tabulateFigures } from '../../formats/tables/figure-table.ts';

export const GET: APIRoute = async ({ site }) => {
  const briefing = await getBriefing();
  return sendText(printFigureReadme(tabulateFigures(briefing, siteAddress(briefing, site))), 'text/markdown');
};
