import type { APIRoute } from 'astro';
import { getBriefing } from '../site/base/briefing.ts';
import { listDataFiles } from '../site/data/data-files.ts';
import { sendText } from '../site/data/send-file.ts';
import { siteAddress } from '../site/base/site-address.ts';
import { printDataPackage } from '../formats/tables/data-package.ts';

export const GET: APIRoute = async ({ site }) => {
  const briefing = await getBriefing();
  const address = siteAddress(briefing, site);
  return sendText(printDataPackage(briefing, address, listDataFiles(briefing, address)), 'application/json');
};
