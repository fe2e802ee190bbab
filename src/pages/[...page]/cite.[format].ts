import type { APIRoute, GetStaticPaths } from 'astro';
import { getBriefing } from '../../site/base/briefing.ts';
import { chosenAddress, siteAddress } from '../../site/base/site-address.ts';
import type { CslItem } from '../../formats/citations/csl-item.ts';
import { listCitedPages } from '../../formats/citations/pages.ts';
import type { CiteFormat } from '../../formats/links/links.ts';
import { CITE_FORMATS, printCiteFile } from '../../formats/citations/print-files.ts';

interface Props {
  items: CslItem[];
  format: CiteFormat;
}

export const getStaticPaths = (async () => {
  const briefing = await getBriefing();
  const formats = Object.keys(CITE_FORMATS) as CiteFormat[];
  return listCitedPages(briefing, siteAddress(briefing, chosenAddress())).flatMap(({ path, items }) =>
    formats.map((format) => ({ params: { page: path.slice(1, -1) || undefined, format }, props: { items, format } satisfies Props })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { items, format } }) =>
  new Response(printCiteFile(items, format), { headers: { 'Content-Type': `${CITE_FORMATS[format].type}; charset=utf-8` } });
