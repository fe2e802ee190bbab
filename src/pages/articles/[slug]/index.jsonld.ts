import type { APIRoute, GetStaticPaths } from 'astro';
import { getBriefing } from '../../../site/base/briefing.ts';
import { sendDataFile } from '../../../site/data/send-file.ts';
import { articleFile } from '../../../formats/links/links.ts';

export const getStaticPaths = (async () => {
  const { articles } = await getBriefing();
  return articles.map(({ id }) => ({ params: { slug: id } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Record<string, never>, { slug: string }> = ({ params, site }) =>
  sendDataFile(articleFile({ id: params.slug }, 'index.jsonld'), site);
