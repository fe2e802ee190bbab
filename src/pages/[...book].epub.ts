import type { APIRoute, GetStaticPaths } from 'astro';
import { EPUB } from '../formats/epub/format.ts';
import { bookPath } from '../formats/links/links.ts';
import type { CompiledArticle } from '../model/compiled.ts';
import { getBriefing } from '../site/base/briefing.ts';
import { siteAddress } from '../site/base/site-address.ts';
import { readFonts } from '../site/shell/read-fonts.ts';
import { writeBook } from '../site/epub/index.ts';

interface Props {
  article: CompiledArticle | null;
}

export const getStaticPaths = (async () => {
  const { articles } = await getBriefing();
  return [null, ...articles].map((article) => ({
    params: { book: bookPath(article, EPUB).slice(1, -`.${EPUB.ending}`.length) },
    props: { article } satisfies Props,
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { article }, site }) => {
  const briefing = await getBriefing();
  const bytes = writeBook(briefing, siteAddress(briefing, site), article, await readFonts());
  return new Response(Uint8Array.from(bytes), { headers: { 'Content-Type': EPUB.mediatype } });
};
