import type { APIRoute, GetStaticPaths } from 'astro';
import { imagePath } from '../../../formats/links/links.ts';
import type { CompiledArticle, CompiledImage } from '../../../model/compiled.ts';
import { IMAGE_TYPES } from '../../../model/image.ts';
import { getBriefing } from '../../../site/base/briefing.ts';
import { readImageFile } from '../../../site/image/read-image.ts';

interface Props {
  article: CompiledArticle;
  image: CompiledImage;
}

export const getStaticPaths = (async () => {
  const { articles } = await getBriefing();
  return articles.flatMap((article) =>
    (article.images ?? []).map((image) => ({
      params: { slug: article.id, image: imagePath(article, image).split('/').at(-1) },
      props: { article, image } satisfies Props,
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { article, image } }) =>
  new Response(readImageFile(article, image), { headers: { 'Content-Type': IMAGE_TYPES[image.type] } });
