import type { APIRoute } from 'astro';
import { getBriefing } from '../components/briefing.ts';
import { sendText } from '../components/send-file.ts';
import { siteAddress } from '../components/site-address.ts';
import { printRobots } from '../export/sitemap.ts';

export const GET: APIRoute = async ({ site }) => sendText(printRobots(siteAddress(await getBriefing(), site)), 'text/plain');
