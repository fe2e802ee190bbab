import type { APIRoute } from 'astro';
import { getBriefing } from '../site/base/briefing.ts';
import { sendText } from '../site/data/send-file.ts';
import { siteAddress } from '../site/base/site-address.ts';
import { printRobots } from '../formats/feeds/sitemap.ts';

export const GET: APIRoute = async ({ site }) => sendText(printRobots(siteAddress(await getBriefing(), site)), 'text/plain');
