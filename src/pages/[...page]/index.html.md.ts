import type { APIRoute, GetStaticPaths } from 'astro';
import type { RootContent } from 'mdast';
import { getBriefing } from '../../site/base/briefing.ts';
import { sendText } from '../../site/data/send-file.ts';
import { chosenAddress, siteAddress } from '../../site/base/site-address.ts';
import { listSitePages } from '../../site/alternate/list-pages.ts';
import { printDocument } from '../../formats/markdown/nodes.ts';

/** The path of a page as Astro has it: `/claims/x/` → `claims/x`, and nothing for the first page. */
const paramOf = (path: string) => path.slice(1, -1) || undefined;

export const getStaticPaths = (async () => {
  const briefing = await getBriefing();
  const pages = listSitePages(briefing, siteAddress(briefing, chosenAddress()));
  return pages.flatMap(({ path, write }) => (write ? [{ params: { page: paramOf(path) }, props: { write } }] : []));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ write: () => RootContent[] }> = ({ props: { write } }) => sendText(printDocument(write()), 'text/markdown');
