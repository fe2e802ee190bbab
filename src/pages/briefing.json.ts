import type { APIRoute } from 'astro';
import { getBriefing } from '../components/briefing.ts';
import { printBriefingJson } from '../export/briefing-json.ts';

export const GET: APIRoute = async () =>
  new Response(printBriefingJson(await getBriefing()), { headers: { 'Content-Type': 'application/json' } });
