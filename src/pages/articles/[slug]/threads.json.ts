import type { APIRoute, GetStaticPaths } from 'astro';
import { cutToArticles } from '../../../compiler/analysis/cut-briefing.ts';
import type { CompiledArticle } from '../../../model/compiled.ts';
import { threadsOf } from '../../../site/article/thread-data.ts';
import { getBriefing } from '../../../site/base/briefing.ts';

export const getStaticPaths = (async () => {
  const { articles } = await getBriefing();
  return articles.map((article) => ({ params: { slug: article.id }, props: { article } }));
}) satisfies GetStaticPaths;

/** What the passages of an article answer when a reader points at them. */
export const GET: APIRoute<{ article: CompiledArticle }> = async ({ props: { article } }) =>
  Response.json(threadsOf(cutToArticles(await getBriefing(), [article.code]), article));
