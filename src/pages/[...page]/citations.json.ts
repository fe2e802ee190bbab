import type { APIRoute, GetStaticPaths } from 'astro';
import { getBriefing } from '../../site/base/briefing.ts';
import { chosenAddress, siteAddress } from '../../site/base/site-address.ts';
import { listPassages, printCitations, type CitedText } from '../../formats/citations/passages.ts';

export const getStaticPaths = (async () => {
  const briefing = await getBriefing();
  return listPassages(briefing, siteAddress(briefing, chosenAddress())).map((text) => ({
    params: { page: text.path.slice(1, -1) },
    props: { text },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: CitedText }> = ({ props }) =>
  new Response(printCitations(props.text.passages), { headers: { 'Content-Type': 'application/json' } });
