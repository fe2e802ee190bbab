import type { APIRoute, GetStaticPaths } from 'astro';
import { cutToArticles } from '../../../compiler/analysis/cut-briefing.ts';
import type { CompiledArticle } from '../../../model/compiled.ts';
import { lossesOf } from '../../../site/article/without-data.ts';
import { getBriefing } from '../../../site/base/briefing.ts';

export const getStaticPaths = (async () => {
  const { articles } = await getBriefing();
  return articles.map((article) => ({ params: { slug: article.id }, props: { article } }));
}) satisfies GetStaticPaths;

/** What an article loses without each of its sources. */
export const GET: APIRoute<{ article: CompiledArticle }> = async ({ props: { article } }) =>
  Response.json(lossesOf(cutToArticles(await getBriefing(), [article.code]), article));
