import type { APIRoute, GetStaticPaths } from 'astro';
import { getBriefing } from '../../components/briefing.ts';
import { siteAddress } from '../../components/site-address.ts';
import { listPassages, printCitations, type CitedPassage } from '../../export/cite/passages.ts';

export const getStaticPaths = (async () => {
  const briefing = await getBriefing();
  return listPassages(briefing, siteAddress(briefing, import.meta.env.SITE)).map(({ path, passages }) => ({
    params: { page: path.slice(1, -1) },
    props: { passages },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ passages: CitedPassage[] }> = ({ props }) =>
  new Response(printCitations(props.passages), { headers: { 'Content-Type': 'application/json' } });
