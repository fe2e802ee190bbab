import type { APIRoute } from 'astro';
import { getBriefing } from '../components/briefing.ts';
import { listDataFiles } from '../components/data-files.ts';
import { sendText } from '../components/send-file.ts';
import { siteAddress } from '../components/site-address.ts';
import { printDataPackage } from '../export/data-package.ts';

export const GET: APIRoute = async ({ site }) => {
  const briefing = await getBriefing();
  const address = siteAddress(briefing, site);
  return sendText(printDataPackage(briefing, address, listDataFiles(briefing, address)), 'application/json');
};
