import type { APIRoute } from 'astro';
import { getBriefing } from '../site/base/briefing.ts';
import { sendText } from '../site/data/send-file.ts';
import { siteAddress } from '../site/base/site-address.ts';
import { printJsonFeed } from '../formats/feeds/feeds.ts';

export const GET: APIRoute = async ({ site }) => {
  const briefing = await getBriefing();
  return sendText(printJsonFeed(briefing, siteAddress(briefing, site)), 'application/feed+json');
};
