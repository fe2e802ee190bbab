import { plural } from './grammar.ts';

/** Whose words the texts of some articles are. */
export const whoseWords = {
  retold: 'Words between “ ” are those of the documents; all else is ours',
  own: ({ articles }: { articles: number }) =>
    `The text of ${plural(articles, 'the article', 'each article')} is in the document’s own words; all else is ours`,
  some: 'In a reading edition words between “ ” are those of the document, and every other article is in its document’s own words; all else is ours',
};
/** What the articles of a briefing are. */
export const areArticles = {
  own: ({ articles }: { articles: number }) => `${plural(articles, 'The article', 'Each article')} is a document in its own wording.`,
  retold: ({ articles }: { articles: number }) =>
    `${plural(articles, 'The article', 'Each article')} is a reading edition: the whole document retold in our words, paragraph by paragraph, with the words that matter quoted.`,
  some: 'Each article is a document in its own wording, or a reading edition, as its page says: the whole document retold in our words, paragraph by paragraph.',
};
