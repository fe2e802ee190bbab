import type { APIRoute } from 'astro';
import { getBriefing } from '../components/briefing.ts';
import { sendText } from '../components/send-file.ts';
import { siteAddress } from '../components/site-address.ts';
import { printJsonFeed } from '../export/feeds.ts';

export const GET: APIRoute = async ({ site }) => {
  const briefing = await getBriefing();
  return sendText(printJsonFeed(briefing, siteAddress(briefing, site)), 'application/feed+json');
};
