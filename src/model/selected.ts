/** Words that are selected on the page of an article. */
export interface Selected {
  /** The slug of the article. */
  slug: string;
  paragraph: string;
  words: string;
  /** Which of the places of these words in the paragraph it is, from 0. */
  nth: number;
}
