import type { APIRoute, GetStaticPaths } from 'astro';
import { printLinkset } from '../../../formats/linked-data/linkset.ts';
import { LINKSET_TYPE } from '../../../formats/links/links.ts';
import type { CompiledArticle } from '../../../model/compiled.ts';
import { getBriefing } from '../../../site/base/briefing.ts';
import { listItemFiles } from '../../../site/base/item-files.ts';
import { siteAddress } from '../../../site/base/site-address.ts';
import { sendText } from '../../../site/data/send-file.ts';

export const getStaticPaths = (async () => {
  const { articles } = await getBriefing();
  return articles.map((article) => ({ params: { slug: article.id }, props: { article } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ article: CompiledArticle }> = async ({ props: { article }, site }) => {
  const briefing = await getBriefing();
  return sendText(printLinkset(briefing, siteAddress(briefing, site), { article, items: listItemFiles(article) }), LINKSET_TYPE);
};
