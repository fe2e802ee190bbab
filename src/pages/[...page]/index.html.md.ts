import type { APIRoute, GetStaticPaths } from 'astro';
import { getBriefing } from '../../components/briefing.ts';
import { sendText } from '../../components/send-file.ts';
import { siteAddress } from '../../components/site-address.ts';
import { listSitePages } from '../../twin/list-pages.ts';
import { printDocument } from '../../twin/nodes.ts';

/** The path of a page as Astro has it: `/claims/x/` → `claims/x`, and nothing for the first page. */
const paramOf = (path: string) => path.slice(1, -1) || undefined;

export const getStaticPaths = (async () => {
  const briefing = await getBriefing();
  const pages = listSitePages(briefing, briefing.site).filter(({ write }) => write !== null);
  return pages.map(({ path }) => ({ params: { page: paramOf(path) }, props: { path } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ path: string }> = async ({ props, site }) => {
  const briefing = await getBriefing();
  const page = listSitePages(briefing, siteAddress(briefing, site)).find(({ path }) => path === props.path);
  return sendText(printDocument(page?.write?.() ?? []), 'text/markdown');
};
