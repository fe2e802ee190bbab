import type { APIRoute } from 'astro';
import { getBriefing } from '../site/base/briefing.ts';
import { sendText } from '../site/data/send-file.ts';
import { siteAddress } from '../site/base/site-address.ts';
import { printSitemap } from '../formats/feeds/sitemap.ts';
import { listSitePages } from '../site/alternate/list-pages.ts';

export const GET: APIRoute = async ({ site }) => {
  const briefing = await getBriefing();
  const address = siteAddress(briefing, site);
  const paths = listSitePages(briefing, address).map(({ path }) => path);
  return sendText(printSitemap(address, paths, briefing.date), 'application/xml');
};
