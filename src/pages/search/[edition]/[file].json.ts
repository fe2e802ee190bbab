import type { APIRoute, GetStaticPaths } from 'astro';
import { getBriefing } from '../../../site/base/briefing.ts';
import { searchFiles } from '../../../site/search/search-files.ts';

export const getStaticPaths = (async () => {
  const { edition, files } = await searchFiles(await getBriefing());
  return files.map(({ name, text }) => ({ params: { edition, file: name }, props: { text } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text, { headers: { 'Content-Type': 'application/json' } });
