import type { APIRoute } from 'astro';
import { getBriefing } from '../site/base/briefing.ts';
import { sendText } from '../site/data/send-file.ts';
import { siteAddress } from '../site/base/site-address.ts';
import { printAtom } from '../formats/feeds/feeds.ts';

export const GET: APIRoute = async ({ site }) => {
  const briefing = await getBriefing();
  return sendText(printAtom(briefing, siteAddress(briefing, site)), 'application/atom+xml');
};
