import type { APIRoute } from 'astro';
import { getBriefing } from '../site/base/briefing.ts';
import { sendText } from '../site/data/send-file.ts';
import { siteAddress } from '../site/base/site-address.ts';
import { printFullText } from '../site/alternate/llms-text.ts';

export const GET: APIRoute = async ({ site }) => {
  const briefing = await getBriefing();
  return sendText(printFullText({ briefing, site: siteAddress(briefing, site) }), 'text/markdown');
};
