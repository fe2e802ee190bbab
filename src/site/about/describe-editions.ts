import type { CompiledArticle } from '../../model/compiled.ts';
import type { Strings } from '../../strings/index.ts';

/** What the page about the site says of the texts, as it depends on what they are. */
export type EditionTexts = Record<keyof Strings['editions'], string>;

/** Say how the documents stand here: retold, as they are, or some of each. */
export function describeEditions({ editions }: Strings, articles: readonly Pick<CompiledArticle, 'shows'>[]): EditionTexts {
  const texts = { documents: articles.length, whole: articles.filter(({ shows }) => shows === 'document').length };
  return {
    title: editions.title(texts),
    made: editions.made(texts),
    words: editions.words(texts),
    voice: editions.voice(texts),
    ours: editions.ours(texts),
  };
}
