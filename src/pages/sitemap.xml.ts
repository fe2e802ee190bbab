import type { APIRoute } from 'astro';
import { getBriefing } from '../components/briefing.ts';
import { sendText } from '../components/send-file.ts';
import { siteAddress } from '../components/site-address.ts';
import { printSitemap } from '../export/sitemap.ts';
import { listSitePages } from '../twin/list-pages.ts';

export const GET: APIRoute = async ({ site }) => {
  const briefing = await getBriefing();
  const address = siteAddress(briefing, site);
  const paths = listSitePages(briefing, address).map(({ path }) => path);
  return sendText(printSitemap(address, paths, briefing.date), 'application/xml');
};
