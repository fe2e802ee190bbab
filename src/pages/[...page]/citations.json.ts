import type { APIRoute, GetStaticPaths } from 'astro';
import { getBriefing } from '../../site/base/briefing.ts';
import { chosenAddress, siteAddress } from '../../site/base/site-address.ts';
import { listPassages, printCitations, type CitedPassage } from '../../formats/citations/passages.ts';

export const getStaticPaths = (async () => {
  const briefing = await getBriefing();
  return listPassages(briefing, siteAddress(briefing, chosenAddress())).map(({ path, passages }) => ({
    params: { page: path.slice(1, -1) },
    props: { passages },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ passages: CitedPassage[] }> = ({ props }) =>
  new Response(printCitations(props.passages), { headers: { 'Content-Type': 'application/json' } });
