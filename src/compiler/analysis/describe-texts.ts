import type { CompiledArticle } from '../../model/compiled.ts';

type Shown = Pick<CompiledArticle, 'shows'>;

/** Say whose words the texts of some articles are. */
export function describeWords(articles: readonly Shown[]): string {
  const retold = articles.filter(({ shows }) => shows === 'edition').length;
  if (retold === articles.length) return 'Words between “ ” are those of the documents; all else is ours';
  if (retold === 0)
    return `The text of ${articles.length === 1 ? 'the article' : 'each article'} is in the document’s own words; all else is ours`;
  return 'In a reading edition words between “ ” are those of the document, and every other article is in its document’s own words; all else is ours';
}

/** Say what the articles of a briefing are: retold, documents in their own wording, or some of each. */
export function describeArticles(articles: readonly Shown[]): string {
  const whole = articles.filter(({ shows }) => shows === 'document').length;
  const each = articles.length === 1 ? 'The article' : 'Each article';
  if (whole === articles.length) return `${each} is a document in its own wording.`;
  if (whole === 0)
    return `${each} is a reading edition: the whole document retold in our words, paragraph by paragraph, with the words that matter quoted.`;
  return 'Each article is a document in its own wording, or a reading edition, as its page says: the whole document retold in our words, paragraph by paragraph.';
}
