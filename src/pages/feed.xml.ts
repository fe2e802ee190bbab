import type { APIRoute } from 'astro';
import { getBriefing } from '../components/briefing.ts';
import { sendText } from '../components/send-file.ts';
import { siteAddress } from '../components/site-address.ts';
import { printAtom } from '../export/feeds.ts';

export const GET: APIRoute = async ({ site }) => {
  const briefing = await getBriefing();
  return sendText(printAtom(briefing, siteAddress(briefing, site)), 'application/atom+xml');
};
