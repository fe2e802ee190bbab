import type { APIRoute } from 'astro';
import { printLinkset } from '../formats/linked-data/linkset.ts';
import { LINKSET_TYPE } from '../formats/links/links.ts';
import { getBriefing } from '../site/base/briefing.ts';
import { listItemFiles } from '../site/base/item-files.ts';
import { siteAddress } from '../site/base/site-address.ts';
import { sendText } from '../site/data/send-file.ts';

export const GET: APIRoute = async ({ site }) => {
  const briefing = await getBriefing();
  return sendText(printLinkset(briefing, siteAddress(briefing, site), { article: null, items: listItemFiles(null) }), LINKSET_TYPE);
};
