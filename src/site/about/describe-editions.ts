import type { CompiledArticle } from '../../model/compiled.ts';
import { capitalize, printNumberOf } from '../base/words.ts';

/** What the page about the site says of the texts, as it depends on what they are. */
export interface EditionTexts {
  title: string;
  /** How many documents there are, and how each stands here. */
  made: string;
  /** Whose words they are. */
  words: string;
  /** What a paragraph's voice is. */
  voice: string;
  /** What of them is ours. */
  ours: string;
}

/** Say how the documents stand here: retold, as they are, or some of each. */
export function describeEditions(articles: readonly Pick<CompiledArticle, 'shows'>[]): EditionTexts {
  const whole = articles.filter(({ shows }) => shows === 'document').length;
  const [isOne, isWhole] = [articles.length === 1, whole === articles.length];
  const about = `The briefing is about ${printNumberOf(articles.length, 'document')}, and holds nothing from outside ${isOne ? 'it' : 'them'}.`;
  const retold =
    'retold as a reading edition: the whole of it in our own words, one paragraph for each paragraph of the document, in the same order. Every event, number, date, name and hedge is kept, and so is every change of speaker.';
  const open = 'What a text leaves open, such as which town is meant, stays open, and a note says so.';
  if (isWhole) {
    return {
      title: isOne ? 'The text' : 'The texts',
      made: `${about} ${isOne ? 'It stands here as it is, in its' : 'They stand here as they are, in their'} own wording.`,
      words: `The text of ${isOne ? 'the article is the document’s' : 'each article is its document’s'} own. ${open}`,
      voice: 'the writer whose words it gives',
      ours: 'The labels of the articles and their summaries; ',
    };
  }
  const some = `${capitalize(printNumberOf(whole, 'document'))} ${whole === 1 ? 'stands here as it is' : 'stand here as they are'}`;
  return {
    title: isOne ? 'The edition' : 'The editions',
    made: `${about} ${whole > 0 ? `${some}; each other is` : isOne ? 'It is' : 'Each document is'} ${retold}`,
    words: `${whole > 0 ? 'In an edition words' : 'Words'} between “ ” are the document’s own, copied word for word. Numbers stand as the document writes them. ${open}`,
    voice: whole > 0 ? 'the writer whose words it retells or gives' : 'the writer whose words it retells',
    ours: 'The wording of the editions outside quotation marks; the labels of the articles, their summaries and section titles; ',
  };
}

/** Say how many there are of a kind. */
export function printThere(count: number): string {
  if (count === 0) return 'There are none.';
  return count === 1 ? 'There is one.' : `There are ${count}.`;
}
