import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Picture } from '../../formats/epub/book.ts';
import type { CompiledArticle, CompiledImage } from '../../model/compiled.ts';
import { IMAGE_TYPES } from '../../model/image.ts';
import { imageId, imageLocator } from '../../model/image-id.ts';
import type { Strings } from '../../strings/index.ts';
import { readImageFile } from '../image/read-image.ts';

/** Take the images of the documents of some articles into a book. */
export function takeImages(articles: readonly CompiledArticle[]): Picture[] {
  return articles.flatMap((article) =>
    (article.images ?? []).map((image) => ({
      path: pathOf(article, image),
      mediatype: IMAGE_TYPES[image.type],
      data: readImageFile(article, image),
    })),
  );
}

/** Render an image of a document below the paragraph after which it stands. */
export function renderImage({ article: { imageCredit } }: Strings, article: CompiledArticle, image: CompiledImage): Element {
  const { number, alt, caption, credit } = image;
  return h('figure', { id: imageId(number) }, [
    h('img', { src: pathOf(article, image), alt }),
    h('figcaption', [
      h('span.code', imageLocator(article.code, number)),
      ...(caption === undefined ? [] : [` ${caption}`]),
      ...(credit === undefined ? [] : [imageCredit({ credit })]),
    ]),
  ]);
}

function pathOf({ id }: CompiledArticle, { number, type }: CompiledImage): string {
  return `images/${id}/${imageId(number)}.${type}`;
}
