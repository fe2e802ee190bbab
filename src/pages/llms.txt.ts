import type { APIRoute } from 'astro';
import { getBriefing } from '../components/briefing.ts';
import { sendText } from '../components/send-file.ts';
import { siteAddress } from '../components/site-address.ts';
import { printLlmsText } from '../twin/llms-text.ts';

export const GET: APIRoute = async ({ site }) => {
  const briefing = await getBriefing();
  return sendText(printLlmsText({ briefing, site: siteAddress(briefing, site) }), 'text/markdown');
};
